package org.dossier.config;

import java.io.IOException;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dossier.model.Edtf;
import org.dossier.model.EdtfParser;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;
import org.dossier.text.Location;

/** The settings given, as typed values; what is wrong is reported and the default stands in. */
final class SettingValues {

    private final Path site;
    private final Map<String, Setting> given;
    private final DiagnosticCollector diagnostics;

    SettingValues(Path site, Map<String, Setting> given, DiagnosticCollector diagnostics) {
        this.site = site;
        this.given = given;
        this.diagnostics = diagnostics;
    }

    /** As given, or the default. */
    String text(String key) {
        Setting setting = given.get(key);
        return setting == null ? KnownSettings.defaults().get(key) : setting.value();
    }

    boolean flag(String key) {
        String value = text(key);
        if (value.equals("true") || value.equals("false")) {
            return value.equals("true");
        }
        invalid(key, "\"" + key + "\" takes true or false, not \"" + value + "\"");
        return Boolean.parseBoolean(KnownSettings.defaults().get(key));
    }

    /**
     * Whether something is made that cannot be made without the site's address: when not given, where there is one.
     *
     * @param host as {@link #host} gives it
     */
    boolean flagOfAddressed(String key, String host) {
        if (!given.containsKey(key)) {
            return !host.isEmpty();
        }
        boolean wanted = flag(key);
        if (wanted && !isHostGiven()) {
            diagnostics.error(
                    Code.MISSING_HOST,
                    place(key),
                    "\"" + key + "\" asks for what holds the site's full address, and the site has none",
                    "write site.host=https://example.org with the address of the site",
                    "or delete the line: without an address it is left out");
        }
        return wanted && !host.isEmpty();
    }

    private boolean isHostGiven() {
        String value = text("site.host").replaceAll("/+$", "");
        return !value.isEmpty() && !value.equals(KnownSettings.JBAKE_HOST);
    }

    /** A whole number from 0 to {@code most}, in digits. */
    int number(String key, int most) {
        String value = text(key);
        if (value.matches("[0-9]{1,9}") && Integer.parseInt(value) <= most) {
            return Integer.parseInt(value);
        }
        invalid(key, "\"" + key + "\" takes a whole number from 0 to " + most + ", not \"" + value + "\"", "write digits only");
        return Integer.parseInt(KnownSettings.defaults().get(key));
    }

    /** A BCP 47 tag. */
    String language(String key) {
        return languageTag(text(key)).orElseGet(() -> {
            invalid(key, "\"" + text(key) + "\" is not a language tag", "write en, es, fr or es-MX (BCP 47)");
            return KnownSettings.defaults().get(key);
        });
    }

    /** In its canonical form; empty for what is no tag, and for a language that nobody has a name for: "english" is a typing mistake. */
    private static Optional<String> languageTag(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            boolean isKnown = !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
            return isKnown ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    Edtf date(String key) {
        Setting setting = given.get(key);
        if (setting == null || setting.value().isEmpty()) {
            return Edtf.UNKNOWN;
        }
        return EdtfParser.parse(setting.value(), setting.valueSpan(), diagnostics).orElse(Edtf.UNKNOWN);
    }

    /** The standard citation style and those of languages. */
    CitationStyles citationStyles() {
        List<CitationStyles.Style> others = new ArrayList<>();
        for (Setting setting : given.values()) {
            if (setting.key().startsWith(KnownSettings.STYLE_OF_LANGUAGE)) {
                String tag = setting.key().substring(KnownSettings.STYLE_OF_LANGUAGE.length());
                knownLanguage(tag, setting).ifPresent(language -> others.add(style(language, setting.key(), setting.value())));
            }
        }
        return new CitationStyles(style("", "cite.style", text("cite.style")), others);
    }

    /** The name of a CSL style; whether it exists is for the formatter to say. */
    private CitationStyles.Style style(String language, String key, String name) {
        Location place = place(key);
        if (name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            return new CitationStyles.Style(language, name, place);
        }
        invalid(key, "\"" + name + "\" is not the name of a citation style", "write a name such as chicago-author-date");
        return new CitationStyles.Style(language, KnownSettings.defaults().get("cite.style"), place);
    }

    /** The last part of a key. */
    private Optional<String> knownLanguage(String tag, Setting setting) {
        Optional<String> language = languageTag(tag);
        if (language.isEmpty()) {
            diagnostics.error(
                    Code.INVALID_SETTING,
                    setting.keySpan(),
                    "\"" + setting.key() + "\" ends in no language tag",
                    "write cite.style.es for Spanish (BCP 47)");
        }
        return language;
    }

    /** A template's file, relative to the template folder. */
    String template(String key) {
        String value = text(key);
        if (value.matches("[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*\\.ftlh")) {
            return value;
        }
        boolean isName = value.matches("[A-Za-z0-9_/.-]+\\.ftl");
        invalid(
                key,
                "\"" + value + "\" is not the name of a template",
                isName ? "rename it to end in .ftlh: only such templates escape what they print" : "write a name such as pages/person.ftlh");
        return KnownSettings.defaults().get(key);
    }

    /** A folder inside the site, absolute. */
    Path folder(String key) {
        Path otherwise = site.resolve(KnownSettings.defaults().get(key));
        String value = text(key);
        try {
            Path folder = site.resolve(value).normalize();
            if (value.isEmpty() || folder.equals(site)) {
                invalid(key, "\"" + key + "\" names the site's folder itself", "name a folder in it");
                return otherwise;
            }
            boolean leaves = Path.of(value).isAbsolute() || !folder.startsWith(site);
            if (leaves || !nearest(folder).toRealPath().startsWith(site.toRealPath())) {
                invalid(key, "the folder \"" + value + "\" is not inside the site's folder", "name a folder in it");
                return otherwise;
            }
            return folder;
        } catch (InvalidPathException | IOException e) {
            invalid(key, "\"" + value + "\" cannot be the name of a folder");
            return otherwise;
        }
    }

    /** The folder, or the one above it that is there already: a link on the way may lead out of the site. */
    private static Path nearest(Path folder) {
        Path there = folder;
        while (Files.notExists(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        return there;
    }

    /** An absolute address without final slash; empty when none is given. */
    String host() {
        String value = text("site.host");
        String address = value.replaceAll("/+$", "");
        if (!isHostGiven()) {
            return "";
        }
        try {
            URI uri = new URI(value);
            if (uri.getScheme() == null) {
                return invalidHost("\"" + value + "\" has no scheme", "write https://" + value);
            }
            if (!uri.getScheme().matches("https?")) {
                return invalidHost("\"" + value + "\" begins with \"" + uri.getScheme() + ":\"", "write https:// or http://");
            }
            if (uri.getHost() == null || uri.getRawUserInfo() != null) {
                return invalidHost("\"" + value + "\" names no host", hostHint(value));
            }
            if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
                return invalidHost("\"" + value + "\" has a query or a fragment", "end it before \"?\" or \"#\"");
            }
            return address;
        } catch (URISyntaxException e) {
            return invalidHost("\"" + value + "\" is not a web address", hostHint(value));
        }
    }

    /** For a host outside ASCII, the address in the form that links need (RFC 3490). */
    private static String hostHint(String value) {
        String rest = value.replaceFirst("^https?://", "");
        try {
            String ascii = IDN.toASCII(rest.replaceFirst("/.*", ""));
            return rest.chars().anyMatch(c -> c > 0x7F)
                    ? "write " + value.substring(0, value.length() - rest.length()) + ascii + rest.replaceFirst("^[^/]*", "")
                    : "write an address such as https://example.org or https://user.example/site";
        } catch (IllegalArgumentException e) {
            return "write an address such as https://example.org";
        }
    }

    private String invalidHost(String message, String hint) {
        invalid("site.host", message, hint);
        return "";
    }

    private void invalid(String key, String message, String... hints) {
        // A default can be wrong too: a folder "output" that is a link.
        diagnostics.error(Code.INVALID_SETTING, place(key), message, hints);
    }

    /** Where the value stands; the file as a whole when it is not given. */
    Location place(String key) {
        return given.containsKey(key) ? given.get(key).valueSpan() : new FileLocation(SiteConfigReader.FILE);
    }
}
