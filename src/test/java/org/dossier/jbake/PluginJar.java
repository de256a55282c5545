package org.dossier.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A plug-in as a third party makes it: compiled against JBake alone and packed into a jar. */
public final class PluginJar {

    private static final String TOOL =
            """
            package plugin;

            public class Tool implements org.jbake.render.RenderingTool {
                public int render(
                        org.jbake.app.Renderer renderer,
                        org.jbake.app.ContentStore store,
                        org.jbake.app.configuration.JBakeConfiguration configuration)
                        throws org.jbake.template.RenderingException {
                    %s
                }

                public int render(
                        org.jbake.app.Renderer renderer,
                        org.jbake.app.ContentStore store,
                        java.io.File destination,
                        java.io.File templates,
                        org.apache.commons.configuration2.CompositeConfiguration configuration) {
                    throw new UnsupportedOperationException();
                }
            }
            """;

    private PluginJar() {}

    /** @param body of the method that JBake calls, with {@code renderer}, {@code store} and {@code configuration} */
    public static Path make(Path folder, String body) throws IOException {
        Path source = Files.createDirectories(folder.resolve("src/plugin")).resolve("Tool.java");
        Files.writeString(source, TOOL.formatted(body));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        int status = compiler.run(
                null, null, null, "-cp", classPath, "-proc:none", "-XDsuppressNotes", "-d", classes.toString(), source.toString());
        assertThat(status).isZero();
        Path jar = folder.resolve("plugin.jar");
        pack(
                jar,
                Map.of(
                        "plugin/Tool.class", Files.readAllBytes(classes.resolve("plugin/Tool.class")),
                        "META-INF/services/org.jbake.render.RenderingTool", "plugin.Tool".getBytes(StandardCharsets.UTF_8)));
        return jar;
    }

    static void pack(Path jar, Map<String, byte[]> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                packed.putNextEntry(new JarEntry(entry.getKey()));
                packed.write(entry.getValue());
                packed.closeEntry();
            }
        }
    }
}
