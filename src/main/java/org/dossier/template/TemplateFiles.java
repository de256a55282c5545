package org.dossier.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Directions;
import org.dossier.text.FileLocation;
import org.dossier.text.InputFile;
import org.dossier.text.TextDecoder;
import org.jspecify.annotations.Nullable;

/**
 * Finds templates by name: in the site's folder first, then in the built-in theme.
 *
 * <p>No name leads out of either: not by {@code ..}, not by a symbolic link. A template is read as strictly as content is.
 */
final class TemplateFiles implements TemplateLoader {

    /** The built-in theme on the class path. */
    static final String THEME = "org/dossier/theme/templates/";

    private final Path site;
    private final Path folder;
    private final Map<String, InputFile> read = new ConcurrentHashMap<>();

    /**
     * @param site the site's folder
     * @param folder its template folder; need not exist
     */
    TemplateFiles(Path site, Path folder) {
        this.site = site.toAbsolutePath().normalize();
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** A template that has been loaded, for its words in messages. */
    Optional<InputFile> loaded(String name) {
        return Optional.ofNullable(read.get(name));
    }

    /** The names of all templates of the site and the theme, in alphabetical order. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        addNames(folder, names);
        try {
            // Every place on the class path that has a theme: a jar beside ours may add templates.
            Collections.list(TemplateFiles.class.getClassLoader().getResources(THEME)).forEach(theme -> addThemeNames(theme, names));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the built-in theme", e);
        }
        return names;
    }

    /** The folders searched, in order, as authors know them. */
    String searched() {
        return messagePath(folder) + "/ and in the built-in theme";
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        if (leadsOut(name)) {
            return null;
        }
        Optional<Path> file = siteFile(name);
        InputFile text;
        if (file.isPresent()) {
            text = decode(messagePath(folder.resolve(name)), Files.readAllBytes(file.get()));
        } else {
            try (InputStream theme = TemplateFiles.class.getClassLoader().getResourceAsStream(THEME + name)) {
                if (theme == null || name.isEmpty() || name.endsWith("/")) {
                    return null;
                }
                text = decode(THEME + name, theme.readAllBytes());
            }
        }
        read.put(name, text);
        return text;
    }

    private static boolean leadsOut(String name) {
        return name.contains("\\") || name.contains(":") || List.of(name.split("/", -1)).contains("..");
    }

    private Optional<Path> siteFile(String name) throws IOException {
        Path file;
        try {
            file = folder.resolve(name).normalize();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        // A link may lead anywhere inside the site, but not to what lies outside of it.
        if (!file.toRealPath().startsWith(site.toRealPath())) {
            throw new UnusableTemplate(List.of(Diagnostic.error(
                            Code.LINK_OUT_OF_SITE,
                            new FileLocation(messagePath(file)),
                            "this link leads out of the site")
                    .hint("put a copy of the template into the site instead")));
        }
        return Optional.of(file);
    }

    private static InputFile decode(String path, byte[] bytes) throws UnusableTemplate {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        Optional<InputFile> text = TextDecoder.decode(path, bytes, diagnostics);
        text.ifPresent(file -> {
            Directions.refuse(file.span(0, file.text().length()), diagnostics);
            TemplateLint.check(file, diagnostics);
        });
        if (text.isEmpty() || diagnostics.hasErrors()) {
            throw new UnusableTemplate(diagnostics.sorted());
        }
        return text.get();
    }

    private String messagePath(Path file) {
        Path shown = file.startsWith(site) ? site.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }

    private static void addNames(Path folder, Set<String> names) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".ftlh"))
                    .forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the templates in " + folder, e);
        }
    }

    private static void addThemeNames(URL theme, Set<String> names) {
        try {
            URI address = theme.toURI();
            if (address.getScheme().equals("file")) {
                addNames(Path.of(address), names);
                return;
            }
            try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                addNames(jar.getPath(THEME), names);
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot list the built-in theme at " + theme, e);
        }
    }

    @Override
    public long getLastModified(Object template) {
        return -1;
    }

    @Override
    public Reader getReader(Object template, String encoding) {
        return new StringReader(((InputFile) template).text());
    }

    @Override
    public void closeTemplateSource(Object template) {}
}
