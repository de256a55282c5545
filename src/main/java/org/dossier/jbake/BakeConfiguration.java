package org.dossier.jbake;

import static org.jbake.app.configuration.PropertyList.*;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.config.SiteConfig;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.Property;
import org.jbake.app.configuration.PropertyList;
import org.jspecify.annotations.Nullable;

/**
 * A site's settings as JBake's tools ask for them.
 *
 * <p>JBake's own class reads them through commons-configuration, which takes 150 to 250 ms of a cold start, fills
 * {@code ${env:…}} into values, and shows all system properties to templates. This one knows what stands in
 * {@code jbake.properties} and JBake's defaults, in alphabetical order, and nothing else.
 */
final class BakeConfiguration implements JBakeConfiguration {

    private static final Pattern TYPE_KEY = Pattern.compile("template\\.([a-zA-Z0-9_-]+)\\.file");

    private final SiteConfig site;
    private final ConcurrentNavigableMap<String, Object> settings = new ConcurrentSkipListMap<>();
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

    private @Nullable String text(Property property) {
        return text(property.getKey());
    }

    private @Nullable String text(String key) {
        Object value = settings.get(key);
        return value == null ? null : value.toString();
    }

    private boolean flag(Property property) {
        return Boolean.parseBoolean(text(property));
    }

    private List<String> list(Property property) {
        String text = text(property);
        return text == null || text.isBlank() ? List.of() : Arrays.asList(text.split("\\s*,\\s*"));
    }

    private int number(Property property, int other) {
        String text = text(property);
        try {
            return text == null ? other : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalStateException(property.getKey() + " is \"" + text + "\", not a number", e);
        }
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
    public @Nullable Object get(String key) {
        return settings.get(key);
    }

    @Override
    public void setProperty(String key, Object value) {
        settings.put(key, value);
    }

    @Override
    public void addConfiguration(Properties properties) {
        properties.stringPropertyNames().forEach(key -> settings.putIfAbsent(key, properties.getProperty(key)));
    }

    @Override
    public Iterator<String> getKeys() {
        return Collections.unmodifiableSet(settings.keySet()).iterator();
    }

    @Override
    public List<Property> getJbakeProperties() {
        return settings.keySet().stream().map(PropertyList::getPropertyByKey).sorted().toList();
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
    public @Nullable String getThymeleafModeByType(String type) {
        String mode = text("template_" + type + "_thymeleaf_mode");
        return mode == null ? "HTML" : mode;
    }

    @Override
    public @Nullable String getExampleProjectByType(String type) {
        return text("example.project." + type);
    }

    @Override
    public List<String> getAsciidoctorAttributes() {
        return list(ASCIIDOCTOR_ATTRIBUTES);
    }

    @Override
    public Object getAsciidoctorOption(String key) {
        String value = text(ASCIIDOCTOR_OPTION.getKey() + "." + key);
        return value == null ? List.of() : List.of(value);
    }

    @Override
    public List<String> getAsciidoctorOptionKeys() {
        String prefix = ASCIIDOCTOR_OPTION.getKey() + ".";
        return settings.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    @Override
    public List<String> getMarkdownExtensions() {
        return list(MARKDOWN_EXTENSIONS);
    }

    @Override
    public int getPostsPerPage() {
        return number(POSTS_PER_PAGE, 5);
    }

    @Override
    public int getServerPort() {
        return number(SERVER_PORT, 8820);
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

    @Override
    public @Nullable String getAbbreviatedGitHash() {
        return text(GIT_HASH);
    }

    @Override
    public @Nullable String getArchiveFileName() {
        return text(ARCHIVE_FILE);
    }

    @Override
    public @Nullable String getAssetFolderName() {
        return text(ASSET_FOLDER);
    }

    @Override
    public @Nullable String getAttributesExportPrefixForAsciidoctor() {
        return text(ASCIIDOCTOR_ATTRIBUTES_EXPORT_PREFIX);
    }

    @Override
    public @Nullable String getBuildTimeStamp() {
        return text(BUILD_TIMESTAMP);
    }

    @Override
    public @Nullable String getContentFolderName() {
        return text(CONTENT_FOLDER);
    }

    @Override
    public @Nullable String getDataFileDocType() {
        return text(DATA_FILE_DOCTYPE);
    }

    @Override
    public @Nullable String getDataFolderName() {
        return text(DATA_FOLDER);
    }

    @Override
    public @Nullable String getDatabasePath() {
        return text(DB_PATH);
    }

    @Override
    public @Nullable String getDatabaseStore() {
        return text(DB_STORE);
    }

    @Override
    public @Nullable String getDateFormat() {
        return text(DATE_FORMAT);
    }

    @Override
    public @Nullable String getDefaultStatus() {
        return text(DEFAULT_STATUS);
    }

    @Override
    public @Nullable String getDefaultType() {
        return text(DEFAULT_TYPE);
    }

    @Override
    public @Nullable String getDraftSuffix() {
        return text(DRAFT_SUFFIX);
    }

    @Override
    public @Nullable String getError404FileName() {
        return text(ERROR404_FILE);
    }

    @Override
    public @Nullable String getFeedFileName() {
        return text(FEED_FILE);
    }

    @Override
    public @Nullable String getHeaderSeparator() {
        return text(HEADER_SEPARATOR);
    }

    @Override
    public @Nullable String getIgnoreFileName() {
        return text(IGNORE_FILE);
    }

    @Override
    public @Nullable String getIndexFileName() {
        return text(INDEX_FILE);
    }

    @Override
    public @Nullable String getOutputEncoding() {
        return text(OUTPUT_ENCODING);
    }

    @Override
    public @Nullable String getOutputExtension() {
        return text(OUTPUT_EXTENSION);
    }

    @Override
    public @Nullable String getPrefixForUriWithoutExtension() {
        return text(URI_NO_EXTENSION_PREFIX);
    }

    @Override
    public @Nullable String getRenderEncoding() {
        return text(RENDER_ENCODING);
    }

    @Override
    public @Nullable String getServerContextPath() {
        return text(SERVER_CONTEXT_PATH);
    }

    @Override
    public @Nullable String getServerHostname() {
        return text(SERVER_HOSTNAME);
    }

    @Override
    public @Nullable String getSiteMapFileName() {
        return text(SITEMAP_FILE);
    }

    @Override
    public @Nullable String getTagPathName() {
        return text(TAG_PATH);
    }

    @Override
    public @Nullable String getTemplateEncoding() {
        return text(TEMPLATE_ENCODING);
    }

    @Override
    public @Nullable String getTemplateFolderName() {
        return text(TEMPLATE_FOLDER);
    }

    @Override
    public @Nullable String getThymeleafLocale() {
        return text(THYMELEAF_LOCALE);
    }

    @Override
    public @Nullable String getVersion() {
        return text(VERSION);
    }

    @Override
    public boolean getAssetIgnoreHidden() {
        return flag(ASSET_IGNORE_HIDDEN);
    }

    @Override
    public boolean getClearCache() {
        return flag(CLEAR_CACHE);
    }

    @Override
    public boolean getExportAsciidoctorAttributes() {
        return flag(ASCIIDOCTOR_ATTRIBUTES_EXPORT);
    }

    @Override
    public boolean getImgPathPrependHost() {
        return flag(IMG_PATH_PREPEND_HOST);
    }

    @Override
    public boolean getImgPathUpdate() {
        return flag(IMG_PATH_UPDATE);
    }

    @Override
    public boolean getPaginateIndex() {
        return flag(PAGINATE_INDEX);
    }

    @Override
    public boolean getRenderArchive() {
        return flag(RENDER_ARCHIVE);
    }

    @Override
    public boolean getRenderError404() {
        return flag(RENDER_ERROR404);
    }

    @Override
    public boolean getRenderFeed() {
        return flag(RENDER_FEED);
    }

    @Override
    public boolean getRenderIndex() {
        return flag(RENDER_INDEX);
    }

    @Override
    public boolean getRenderSiteMap() {
        return flag(RENDER_SITEMAP);
    }

    @Override
    public boolean getRenderTags() {
        return flag(RENDER_TAGS);
    }

    @Override
    public boolean getRenderTagsIndex() {
        return flag(RENDER_TAGS_INDEX);
    }

    @Override
    public boolean getSanitizeTag() {
        return flag(TAG_SANITIZE);
    }

    @Override
    public boolean getUriWithoutExtension() {
        return flag(URI_NO_EXTENSION);
    }
}
