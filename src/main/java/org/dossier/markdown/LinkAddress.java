package org.dossier.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.model.DocumentId;
import org.dossier.model.Kind;
import org.dossier.model.SourceId;
import org.dossier.model.Target;
import org.dossier.text.Code;
import org.dossier.text.Suggestions;

/**
 * Where a link leads, judged as a browser would read it.
 *
 * <p>An allow-list: what is not known to be harmless is refused. Browsers drop tabs and line ends anywhere in an address
 * and control characters around it, read backslashes as slashes, and take {@code https:evil} for a host
 * (<a href="https://url.spec.whatwg.org/#concept-basic-url-parser">WHATWG URL</a>, basic URL parser); an address in which
 * any of these occurs is refused as a whole, so that both readings cannot differ.
 */
sealed interface LinkAddress {

    /** {@code https://…} or {@code http://…}. */
    record Web(String href) implements LinkAddress {}

    /** {@code mailto:}, {@code tel:}, a relative address or a fragment. */
    record Plain(String href, boolean isFile) implements LinkAddress {}

    /** {@code person:florence-cassez}. */
    record Typed(Target target) implements LinkAddress {}

    /** Not allowed. */
    record Refused(Code code, String message, String hint) implements LinkAddress {}

    /** The kinds of record a link can name; a home or a correction has no address of its own. */
    Map<String, Kind> KINDS = Map.of(
            "person", Kind.PERSON,
            "event", Kind.EVENT,
            "claim", Kind.CLAIM,
            "chapter", Kind.CHAPTER,
            "episode", Kind.EPISODE,
            "film", Kind.FILM,
            "work", Kind.WORK,
            "term", Kind.TERM,
            "page", Kind.PAGE);

    String SCHEMES = "person, event, claim, chapter, episode, film, work, term, page, source";

    /** Schemes that act or read files where an address is expected; never a slip of the pen. */
    Set<String> HARMFUL = Set.of(
            "javascript", "vbscript", "livescript", "data", "blob", "file", "filesystem", "ftp", "about", "view-source", "ws", "wss", "jar");

    /**
     * Judges an address.
     *
     * @param written with backslash escapes and entities already decoded
     */
    static LinkAddress parse(String written) {
        String address = written.strip();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c < ' ' || c >= 0x7F && c <= 0xA0 || Character.getType(c) == Character.FORMAT || c == '\u2028' || c == '\u2029') {
                return refused("the address holds the invisible character " + String.format("U+%04X", (int) c), "delete it and type the address again");
            }
        }
        if (address.isEmpty()) {
            return refused("the link has no address", "write one between the round brackets, or remove the link");
        }
        if (address.indexOf('\\') >= 0) {
            return refused("the address \"" + address + "\" holds a backslash", "write / instead");
        }
        int colon = scheme(address);
        return colon < 0 ? relative(address) : absolute(address.substring(0, colon), address.substring(colon + 1), address);
    }

    /** The offset of the colon after a scheme (RFC 3986, section 3.1), or -1. */
    private static int scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (c == ':' && i > 0) {
                return i;
            }
            if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.'))) {
                return -1;
            }
        }
        return -1;
    }

    private static LinkAddress relative(String address) {
        if (address.startsWith("//")) {
            return refused("the address \"" + address + "\" leaves out its scheme", "write https:" + address);
        }
        if (address.startsWith("/")) {
            return refused(
                    "the address \"" + address + "\" works only at the root of a host",
                    "name the record, as in person:florence-cassez, or write a relative address");
        }
        return new Plain(UrlEncoder.encode(address), !address.startsWith("#"));
    }

    private static LinkAddress absolute(String writtenScheme, String rest, String address) {
        String scheme = writtenScheme.toLowerCase(Locale.ROOT);
        switch (scheme) {
            case "http", "https" -> {
                return web(scheme, rest, address);
            }
            case "mailto", "tel" -> {
                return rest.isBlank() ? refused("nothing follows \"" + scheme + ":\"", "complete the address") : new Plain(UrlEncoder.encode(scheme + ":" + rest), false);
            }
            case "source" -> {
                return new Typed(new SourceId(rest));
            }
            default -> {
                if (KINDS.containsKey(scheme)) {
                    return new Typed(new DocumentId(KINDS.get(scheme), rest));
                }
            }
        }
        if (HARMFUL.contains(scheme)) {
            return refused("addresses that begin with \"" + writtenScheme + ":\" are not allowed", "allowed: https:, http:, mailto:, tel:, relative addresses and records, as in person:florence-cassez");
        }
        List<String> known = Stream.concat(Stream.of(SCHEMES.split(", ")), Stream.of("http", "https", "mailto", "tel")).toList();
        String near = Suggestions.nearest(scheme, known).map(name -> "did you mean \"" + name + ":" + rest + "\"? ").orElse("");
        return new Refused(Code.UNKNOWN_LINK_SCHEME, "no link begins with \"" + writtenScheme + ":\"", near + "Records are named by " + SCHEMES + ".");
    }

    private static LinkAddress web(String scheme, String rest, String address) {
        if (!rest.startsWith("//")) {
            return refused("the address \"" + address + "\" has no // after its scheme", "write " + scheme + "://" + rest.replaceFirst("^/+", ""));
        }
        if (rest.indexOf(' ') >= 0) {
            return refused("the address \"" + address + "\" holds a space", "write %20 instead");
        }
        String encoded = UrlEncoder.encode(scheme + ":" + rest);
        try {
            URI uri = new URI(encoded);
            String authority = uri.getRawAuthority();
            if (authority == null || authority.startsWith(":")) {
                return refused("the address \"" + address + "\" has no host", "write it as in https://example.org/page");
            }
            if (authority.indexOf('@') >= 0) {
                return refused("the address \"" + address + "\" hides its host behind an @", "leave out what stands before the @");
            }
        } catch (URISyntaxException e) {
            return refused("\"" + address + "\" is not an address", "copy it again from the browser");
        }
        return new Web(encoded);
    }

    private static LinkAddress refused(String message, String hint) {
        return new Refused(Code.FORBIDDEN_LINK, message, hint);
    }
}
