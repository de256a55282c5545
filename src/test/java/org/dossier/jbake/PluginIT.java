package org.dossier.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins made for JBake, compiled against JBake alone and packed into a jar. */
class PluginIT {

    @TempDir
    private Path folder;

    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    @Test
    void runsAThirdPartysTool() throws IOException {
        Path jar = PluginJar.make(
                folder,
                """
                StringBuilder list = new StringBuilder();
                for (org.jbake.model.DocumentModel document : store.getPublishedContent("page")) {
                    list.append(document.getTitle()).append(' ').append(document.getUri()).append('\\n');
                }
                try {
                    java.nio.file.Files.writeString(
                            configuration.getDestinationFolder().toPath().resolve("list.txt"),
                            configuration.get("site.title") + "\\n" + list);
                } catch (java.io.IOException e) {
                    throw new org.jbake.template.RenderingException(e);
                }
                return 7;
                """);

        BakeReport report = bakeWith(jar);

        assertThat(report()).isEmpty();
        assertThat(report.pluginItems()).isEqualTo(7);
        assertThat(TestSite.files(folder.resolve("staging")))
                .isEqualTo(Map.of("index.html", "Home", "list.txt", "A site\nHome index.html\n"));
    }

    @Test
    void letsAThirdPartysToolRenderADocumentOfItsOwn() throws IOException {
        Path jar = PluginJar.make(
                folder,
                """
                org.jbake.model.DocumentModel own = new org.jbake.model.DocumentModel();
                own.setType("page");
                own.setTitle("Made <by> a tool");
                own.setUri("own.html");
                own.setStatus("published");
                try {
                    renderer.render(own);
                } catch (Exception e) {
                    throw new org.jbake.template.RenderingException(e);
                }
                return 1;
                """);

        bakeWith(jar);

        assertThat(report()).isEmpty();
        assertThat(TestSite.files(folder.resolve("staging")))
                .isEqualTo(Map.of("index.html", "Home", "own.html", "Made &lt;by&gt; a tool"));
    }

    @Test
    void blamesAToolThatFailsAndBakesOn() throws IOException {
        Path jar = PluginJar.make(folder, "throw new IllegalStateException(\"no network\");");

        bakeWith(jar);

        assertThat(report())
                .isEqualTo(
                        """
                        jbake.properties: error: the tool plugin.Tool failed: no network [plugin-error]
                              = it is a plug-in on the class path; its author can help
                        1 error
                        """);
        assertThat(TestSite.files(folder.resolve("staging"))).isEqualTo(Map.of("index.html", "Home"));
    }

    @Test
    void blamesAToolThatCannotBeLoaded() throws IOException {
        Path jar = folder.resolve("broken.jar");
        PluginJar.pack(jar, Map.of("META-INF/services/org.jbake.render.RenderingTool", "plugin.Gone".getBytes(StandardCharsets.UTF_8)));

        bakeWith(jar);

        assertThat(report())
                .isEqualTo(
                        """
                        jbake.properties: error: a plug-in cannot be loaded: org.jbake.render.RenderingTool: Provider plugin.Gone not found [plugin-error]
                              = its jar is broken or made for another version of JBake: take it off the class path
                        1 error
                        """);
    }

    private BakeReport bakeWith(Path jar) throws IOException {
        TestSite site = new TestSite(folder)
                .template("page.ftlh", "${(page.title)!content.title}")
                .index("index.html", "Home");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return JBakeBaker.bake(
                    site.plan(), site.config(), Files.createDirectories(folder.resolve("staging")), diagnostics);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private String report() {
        return new TextReport(false, 50).print(diagnostics.sorted());
    }
}
