package org.dossier.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The citation styles shipped with us, from the official repository of the Citation Style Language.
 *
 * <p>The whole repository is 14 MB; {@code styles/README.md} beside the files tells where they come from.
 */
final class Styles {

    private static final List<String> FILES = List.of(
            "apa",
            "chicago-author-date",
            "chicago-author-date-17th-edition",
            "chicago-notes-bibliography",
            "chicago-notes-bibliography-17th-edition",
            "harvard-cite-them-right",
            "ieee",
            "iso690-author-date-en",
            "iso690-author-date-es",
            "iso690-author-date-fr",
            "mhra-notes",
            "modern-language-association",
            "nlm-citation-sequence",
            "oscola");

    /** Names of dependent styles, which hold nothing but the name of their parent. */
    private static final Map<String, String> PARENTS = Map.of(
            "turabian-author-date", "chicago-author-date-17th-edition",
            "turabian-notes-bibliography", "chicago-notes-bibliography-17th-edition",
            "vancouver", "nlm-citation-sequence");

    private Styles() {}

    /** In alphabetical order. */
    static List<String> names() {
        List<String> names = new ArrayList<>(FILES);
        names.addAll(PARENTS.keySet());
        names.sort(null);
        return names;
    }

    /**
     * The style of that name, a dependent one as its parent.
     *
     * @throws IllegalArgumentException when it is not one of {@link #names()}
     */
    static Document read(String name) {
        String file = PARENTS.getOrDefault(name, name);
        if (!FILES.contains(file)) {
            throw new IllegalArgumentException("no citation style is called \"" + name + "\"");
        }
        return xml("styles/" + file + ".csl");
    }

    /** The terms of a language such as {@code en-GB}, or empty when the official locales do not have it. */
    static Optional<Document> findLocale(String tag) {
        String file = "/locales-" + tag + ".xml";
        return Styles.class.getResource(file) == null ? Optional.empty() : Optional.of(xml(file));
    }

    private static Document xml(String resource) {
        try (InputStream in = Styles.class.getResourceAsStream(resource)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("cannot parse " + resource, e);
        }
    }
}
