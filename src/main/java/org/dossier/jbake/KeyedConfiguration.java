package org.dossier.jbake;

import static org.jbake.app.configuration.PropertyList.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.Property;
import org.jbake.app.configuration.PropertyList;
import org.jspecify.annotations.Nullable;

/** The part of JBake's configuration that is a table of keys: each method asks for one of them. */
abstract class KeyedConfiguration implements JBakeConfiguration {

    /** In alphabetical order: no result may depend on the order of a hash map. */
    final ConcurrentNavigableMap<String, Object> settings = new ConcurrentSkipListMap<>();

    final @Nullable String text(Property property) {
        return text(property.getKey());
    }

    final @Nullable String text(String key) {
        Object value = settings.get(key);
        return value == null ? null : value.toString();
    }

    final boolean flag(Property property) {
        return Boolean.parseBoolean(text(property));
    }

    final List<String> list(Property property) {
        String text = text(property);
        return text == null || text.isBlank() ? List.of() : Arrays.asList(text.split("\\s*,\\s*"));
    }

    final int number(Property property, int other) {
        String text = text(property);
        try {
            return text == null ? other : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalStateException(property.getKey() + " is \"" + text + "\", not a number", e);
        }
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
    public @Nullable String getThymeleafModeByType(String type) {
        String mode = text("template_" + type + "_thymeleaf_mode");
        return mode == null ? "HTML" : mode;
    }

    @Override
    public @Nullable String getExampleProjectByType(String type) {
        return text("example.project." + type);
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
