package org.dossier.model;

import java.util.List;
import org.dossier.text.Span;

/**
 * A word of the glossary; the prose is its definition.
 *
 * @param forms the term itself, then other forms and plurals
 * @param language BCP 47 tag of the term; empty when it is the page's
 */
public record Term(Header header, Prose prose, List<Form> forms, String language) implements Document {

    /** A term as it stands in texts. */
    public record Form(String words, Span span) {}

    public Term {
        forms = List.copyOf(forms);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException(header.id() + " has no form");
        }
    }

    /** The term itself. */
    public String term() {
        return forms.get(0).words();
    }

    /** Other forms and plurals. */
    public List<String> also() {
        return forms.stream().skip(1).map(Form::words).toList();
    }

    @Override
    public List<SourceRef> sourceRefs() {
        return List.of();
    }

    @Override
    public List<Ref> refs() {
        return List.of();
    }
}
