package org.dossier.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the packages in their order; the later tests plant a breach each, to show that it would be found. */
class ArchitectureTest {

    @TempDir
    Path folder;

    @Test
    void everyPackageKeepsToItsPlaceInTheStack() {
        List<JavaSource> sources = JavaSource.below(Path.of("src/main/java"));
        assertThat(sources).hasSizeGreaterThan(50);
        assertThat(Architecture.breaches(sources)).isEmpty();
    }

    private List<String> breaches(String path, String code) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, code);
        Files.writeString(file.resolveSibling("package-info.java"), "/** Something. */\n");
        return Architecture.breaches(JavaSource.below(folder));
    }

    @Test
    void findsAnArrowThatPointsUp() throws IOException {
        String code =
                """
                package org.dossier.text;

                import org.dossier.model.Site;
                """;
        assertThat(breaches("org/dossier/text/Bad.java", code))
                .containsExactly("org/dossier/text/Bad.java:3: text must not use model");
    }

    @Test
    void findsAnArrowBetweenNeighbours() throws IOException {
        String code =
                """
                package org.dossier.page.view;

                import static org.dossier.content.Resolver.resolve;
                import org.dossier.check.*;
                import org.dossier.page.OutputPath;
                import org.dossier.model.Site;
                """;
        assertThat(breaches("org/dossier/page/view/Bad.java", code))
                .containsExactly(
                        "org/dossier/page/view/Bad.java:3: page must not use content",
                        "org/dossier/page/view/Bad.java:4: page must not use check");
    }

    @Test
    void findsAnArrowWrittenOutInTheCode() throws IOException {
        String code =
                """
                package org.dossier.yaml;

                final class Bad {
                    Object site = new org.dossier.model.Site();
                }
                """;
        assertThat(breaches("org/dossier/yaml/Bad.java", code))
                .containsExactly("org/dossier/yaml/Bad.java:4: yaml must not use model");
    }

    @Test
    void findsAPackageThatHasNoPlaceInTheStack() throws IOException {
        String code =
                """
                package org.dossier.text;

                import org.dossier.helpers.Strings;
                """;
        assertThat(breaches("org/dossier/helpers/Bad.java", code.replace(".text;", ".helpers;").replace("helpers.S", "text.S")))
                .containsExactly("org/dossier/helpers/Bad.java:3: helpers must not use text");
    }

    @Test
    void findsALibraryOutsideItsPackage() throws IOException {
        String code =
                """
                package org.dossier.cli;

                import java.util.List;
                import org.jspecify.annotations.Nullable;
                import picocli.CommandLine;
                import org.jsoup.Jsoup;
                import com.google.common.collect.Lists;

                final class Bad {
                    freemarker.template.Template template;
                    org.apache.commons.text.similarity.LevenshteinDistance distance;
                }
                """;
        assertThat(breaches("org/dossier/cli/Bad.java", code))
                .containsExactly(
                        "org/dossier/cli/Bad.java:6: only check may use org.jsoup",
                        "org/dossier/cli/Bad.java:7: no package has com.google.common.collect as its library",
                        "org/dossier/cli/Bad.java:10: only template may use freemarker",
                        "org/dossier/cli/Bad.java:11: only text may use org.apache.commons.text");
    }

    @Test
    void findsWhatAsksTheComputerInsteadOfTheSite() throws IOException {
        String code =
                """
                package org.dossier.page;

                final class Bad {
                    Object locale = Locale.getDefault();
                    Object zone = TimeZone.getDefault();
                    Object then = new Date();
                    long millis = System.currentTimeMillis();
                    Object instant = Instant.now();
                    Object day = java.time.LocalDate.now(clock);
                    Map<String, Object> model;
                    Object nothing() {
                        return null;
                    }
                }
                """;
        assertThat(breaches("org/dossier/page/Bad.java", code))
                .containsExactly(
                        "org/dossier/page/Bad.java:4: Locale.getDefault: the locale is the site's, not the computer's",
                        "org/dossier/page/Bad.java:5: TimeZone.getDefault: the time zone is the site's, not the computer's",
                        "org/dossier/page/Bad.java:6: new Date(: only the command line reads the clock",
                        "org/dossier/page/Bad.java:7: System.currentTimeMillis: only the command line reads the clock",
                        "org/dossier/page/Bad.java:8: Instant.now: only the command line reads the clock",
                        "org/dossier/page/Bad.java:9: LocalDate.now: only the command line reads the clock",
                        "org/dossier/page/Bad.java:10: Map<String, Object>: a map of anything is made a record where it enters",
                        "org/dossier/page/Bad.java:12: return null: an absent result is an Optional, but where a"
                                + " library's interface asks for null");
    }

    @Test
    void letsTheCommandLineReadTheClockAndTheEdgesHoldMaps() throws IOException {
        assertThat(breaches("org/dossier/cli/Good.java", "class Good { Object now = Instant.now(); }\n")).isEmpty();
        assertThat(breaches("org/dossier/jbake/Good.java", "class Good { Map<String, Object> model; }\n")).isEmpty();
    }

    @Test
    void letsALibraryHaveItsNull() throws IOException {
        String code =
                """
                package org.dossier.template;

                final class Loader implements TemplateLoader {
                    @Override
                    public @Nullable Object findTemplateSource(String name) throws IOException {
                        if (name.isEmpty()) {
                            return null;
                        }
                        return own(name);
                    }

                    private @Nullable Object own(String name) {
                        return null;
                    }
                }
                """;
        assertThat(breaches("org/dossier/template/Loader.java", code))
                .containsExactly("org/dossier/template/Loader.java:13: return null: an absent result is an Optional, but where a"
                        + " library's interface asks for null");
    }

    @Test
    void readsNeitherCommentsNorQuotedWords() throws IOException {
        String code =
                """
                package org.dossier.text;

                /** Not {@link org.dossier.model.Site}, and it does not return null. */
                final class Good {
                    // import org.jbake.app.Oven;
                    String words = "return null \\" org.jsoup.Jsoup";
                    char quote = '"'; String more = "Locale.getDefault";
                    String block = \"""
                        import org.dossier.model.Site; "quoted" return null;
                        \""";
                }
                """;
        assertThat(breaches("org/dossier/text/Good.java", code)).isEmpty();
    }

    @Test
    void findsAPackageThatDoesNotSayWhatItIsFor() throws IOException {
        Files.createDirectories(folder.resolve("org/dossier/text"));
        Files.writeString(folder.resolve("org/dossier/text/Span.java"), "package org.dossier.text;\n");
        assertThat(Architecture.breaches(JavaSource.below(folder)))
                .containsExactly("org/dossier/text: this package has no package-info.java");
    }
}
