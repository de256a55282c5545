package org.dossier.jbake;

import static org.jbake.app.configuration.PropertyList.*;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.config.SiteConfig;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * A site's settings as JBake's tools ask for them.
 *
 * <p>JBake's own class reads them through commons-configuration, which takes 150 to 250 ms of a cold start, fills
 * {@code ${env:…}} into values, and shows all system properties to templates. This one knows what stands in
 * {@code jbake.properties} and JBake's defaults, in alphabetical order, and nothing else.
 */
final class BakeConfiguration extends KeyedConfiguration {

    private static final Pattern TYPE_KEY = Pattern.compile("template\\.([a-zA-Z0-9_-]+)\\.file");

    private final SiteConfig site;
    private volatile File destination;

    /** @param staging where tools write to, instead of the destination */
    BakeConfiguration(SiteConfig site, Path staging) {
        this.site = site;
        this.destination = staging.toFile();
        settings.putAll(defaults());
        settings.putAll(site.jbake());
        site.templates().forEach((type, file) -> settings.put("template." + type + ".file", file));
    }

    /**
     * JBake's defaults with two changes: its tools are off, since our plan has the index and needs no tags, and there is no
     * default address, since a wrong one is worse than none.
     */
    private static Map<String, String> defaults() {
        Properties read = new Properties();
        try (InputStream in = JBakeConfiguration.class.getResourceAsStream("/default.properties")) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read JBake's default.properties", e);
        }
        Map<String, String> defaults = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> defaults.put(key, read.getProperty(key)));
        Stream.of(RENDER_INDEX, RENDER_FEED, RENDER_ARCHIVE, RENDER_TAGS, RENDER_TAGS_INDEX, RENDER_SITEMAP, RENDER_ERROR404)
                .forEach(flag -> defaults.put(flag.getKey(), "false"));
        defaults.put(SITE_HOST.getKey(), "");
        return defaults;
    }

    /** With {@code _} for each {@code .}, so that templates can write {@code config.site_title}. */
    @Override
    public Map<String, Object> asHashMap() {
        Map<String, Object> map = new TreeMap<>();
        settings.forEach((key, value) -> map.put(key.replace('.', '_'), value));
        map.put(PAGINATE_INDEX.getKey().replace('.', '_'), getPaginateIndex());
        return map;
    }

    @Override
    public List<String> getDocumentTypes() {
        return settings.keySet().stream()
                .flatMap(key -> TYPE_KEY.matcher(key).results())
                .map(match -> match.group(1))
                .toList();
    }

    @Override
    public File getSourceFolder() {
        return site.folder().toFile();
    }

    @Override
    public File getContentFolder() {
        return site.contentFolder().toFile();
    }

    @Override
    public File getAssetFolder() {
        return site.assetFolder().toFile();
    }

    @Override
    public File getDataFolder() {
        return site.folder().resolve(getDataFolderName()).toFile();
    }

    /** The site's folder when it has no templates of its own: JBake insists on a folder that exists. */
    @Override
    public File getTemplateFolder() {
        return (Files.isDirectory(site.templateFolder()) ? site.templateFolder() : site.folder()).toFile();
    }

    @Override
    public File getDestinationFolder() {
        return destination;
    }

    @Override
    public void setDestinationFolder(File folder) {
        destination = folder;
    }

    @Override
    public @Nullable String getTemplateByDocType(String type) {
        return text("template." + type + ".file");
    }

    @Override
    public @Nullable File getTemplateFileByDocType(String type) {
        String file = getTemplateByDocType(type);
        return file == null ? null : new File(getTemplateFolder(), file);
    }

    @Override
    public String getOutputExtensionByDocType(String type) {
        String extension = text("template." + type + ".extension");
        return extension == null ? getOutputExtension() : extension;
    }

    @Override
    public String getSiteHost() {
        return site.host();
    }

    /** Never: the JVM's locale is not ours to set. */
    @Override
    public @Nullable String getJvmLocale() {
        return null;
    }

    @Override
    public TimeZone getFreemarkerTimeZone() {
        return TimeZone.getTimeZone("UTC");
    }
}
