package org.dossier.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dossier.config.CheckSettings;
import org.dossier.config.CitationStyles;
import org.dossier.config.ReportAddress;
import org.dossier.config.SiteConfig;
import org.dossier.model.DocumentId;
import org.dossier.model.Edtf;
import org.dossier.model.Header;
import org.dossier.model.Kind;
import org.dossier.page.OutputPath;
import org.dossier.page.PlannedAsset;
import org.dossier.page.PlannedFile;
import org.dossier.page.PlannedPage;
import org.dossier.page.SitePlan;
import org.dossier.page.view.Colophon;
import org.dossier.page.view.PageHead;
import org.dossier.page.view.TextView;
import org.dossier.text.InputFile;

/** A site in a temporary folder, planned by hand. */
final class TestSite {

    private final Path folder;
    private final Map<String, String> settings = new HashMap<>();
    private final List<PlannedPage> pages = new ArrayList<>();
    private final List<PlannedAsset> assets = new ArrayList<>();
    private final List<PlannedFile> files = new ArrayList<>();

    TestSite(Path folder) {
        this.folder = folder;
        create(folder.resolve("content"));
        settings.put("site.title", "A site");
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestSite setting(String key, String value) {
        settings.put(key, value);
        return this;
    }

    TestSite template(String name, String text) {
        Path file = folder.resolve("templates").resolve(name);
        create(file.getParent());
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    TestSite asset(String path, String content) {
        assets.add(new PlannedAsset(path, new OutputPath(path), content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    TestSite file(String path, String content) {
        files.add(new PlannedFile(new OutputPath(path), () -> content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** A page without a document, rendered with {@code page.ftlh}. */
    TestSite index(String path, String title) {
        pages.add(planned(path, title, null));
        return this;
    }

    /** A page of a document, published on a day or, with the empty text, at no known date. */
    TestSite page(String path, String title, String day) {
        pages.add(planned(path, title, header(path, title, day, Header.Status.PUBLISHED)));
        return this;
    }

    TestSite draft(String path, String title, String day) {
        pages.add(planned(path, title, header(path, title, day, Header.Status.DRAFT)));
        return this;
    }

    private static PlannedPage planned(String path, String title, Header header) {
        return new PlannedPage(new OutputPath(path), "page", "page.ftlh", title, header, () -> view(title));
    }

    private static TextView view(String title) {
        PageHead head = new PageHead(
                "page", "en", title, "", "./", null, "A site", null, List.of(), List.of(), List.of(), "", "", false, null,
                new Colophon("0a1b2c3d", "./", null, null, null, "./", null), Map.of());
        return new TextView(head, title, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Header header(String path, String title, String day, Header.Status status) {
        String id = path.replaceAll("(/index)?\\.html$", "");
        InputFile file = new InputFile("content/pages/" + id + ".md", "---\ntitle: " + title + "\n---\n");
        return new Header(
                new DocumentId(Kind.PAGE, id), 0, "en", title, "About " + title + ".", "", status,
                date(day), Edtf.UNKNOWN, "", file, file.span(0, 0), List.of());
    }

    private static Edtf date(String day) {
        if (day.isEmpty()) {
            return Edtf.UNKNOWN;
        }
        String[] parts = day.split("-");
        return new Edtf.Moment(
                day, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), "", "", 0, false, false);
    }

    SitePlan plan() {
        return new SitePlan(pages, assets, files);
    }

    SiteConfig config() {
        return config(folder.resolve("target/site"));
    }

    SiteConfig config(Path destination) {
        return new SiteConfig(
                folder,
                new InputFile("jbake.properties", "site.title=A site\n"),
                "A site",
                "",
                "",
                false,
                false,
                ReportAddress.NONE,
                "en",
                folder.resolve("content"),
                folder.resolve("templates"),
                folder.resolve("assets"),
                destination,
                true,
                false,
                Map.of("page", "page.ftlh"),
                CitationStyles.of("chicago"),
                date("2025-12-10"),
                CheckSettings.DEFAULT,
                settings);
    }

    /** The files below a folder, by path, in alphabetical order. */
    static Map<String, String> files(Path folder) {
        if (!Files.exists(folder)) {
            return Map.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            Map<String, String> files = new TreeMap<>();
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
