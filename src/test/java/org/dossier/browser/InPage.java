package org.dossier.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Questions put to a page by a script of {@code src/test/resources/browser}, which is an expression: a function. */
final class InPage {

    private static final String AXE = read(Npm.packages().resolve("axe-core/axe.min.js"));

    private InPage() {}

    /**
     * What a script finds wrong.
     *
     * @param name of its file, without {@code .js}
     */
    static List<String> complaints(Page page, String name) {
        return words(ask(page, name));
    }

    /** What axe-core finds wrong; it needs a page on which scripts may run. */
    static List<String> axe(Page page) {
        page.evaluate(AXE);
        return complaints(page, "axe");
    }

    static Object ask(Page page, String name) {
        return page.evaluate(script(name));
    }

    static List<String> words(Object answer) {
        return ((List<?>) answer).stream().map(String::valueOf).toList();
    }

    private static String script(String name) {
        try (InputStream file = InPage.class.getResourceAsStream("/browser/" + name + ".js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
