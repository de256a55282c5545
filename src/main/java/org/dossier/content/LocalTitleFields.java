package org.dossier.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.model.LocalTitles;
import org.dossier.yaml.Fields;
import org.dossier.yaml.Node;

/** Reads a title given by language: <code>title: {en: "A Kidnapping Scandal", es: "El caso Cassez-Vallarta"}</code>. */
final class LocalTitleFields {

    private LocalTitleFields() {}

    /** @return {@link LocalTitles#NONE} when the title is one text, or missing */
    static LocalTitles read(DocumentFields front) {
        Optional<Node> value = front.fields().find("title");
        if (!(value.orElse(null) instanceof Node.Mapping)) {
            return LocalTitles.NONE;
        }
        Fields titles = front.fields().group("title", "a title").orElseThrow();
        List<LocalTitles.LocalTitle> found = new ArrayList<>();
        for (Node.Scalar language : titles.keys()) {
            String title = titles.requiredText(language.text());
            String tag = DocumentFields.languageTag(language.text(), language.span(), front.diagnostics()).orElse(language.text());
            found.add(new LocalTitles.LocalTitle(tag, title));
        }
        return new LocalTitles(found);
    }
}
