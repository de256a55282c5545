package org.dossier.content;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dossier.model.Account;
import org.dossier.model.DocumentId;
import org.dossier.model.Edtf;
import org.dossier.model.EdtfParser;
import org.dossier.model.Kind;
import org.dossier.model.Locator;
import org.dossier.model.Ref;
import org.dossier.model.SourceRef;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Span;
import org.dossier.yaml.Fields;
import org.dossier.yaml.Node;

/** The keys of front matter, or of a group in it, as values of the model. */
record DocumentFields(Fields fields, DiagnosticCollector diagnostics) {

    /** A group under a key, such as {@code use}. */
    Optional<DocumentFields> group(String key, String owner) {
        return fields.group(key, owner).map(group -> new DocumentFields(group, diagnostics));
    }

    /** One group or a list of them, such as {@code accounts}. */
    List<DocumentFields> groups(String key, String owner) {
        return fields.groups(key, owner).stream()
                .map(group -> new DocumentFields(group, diagnostics))
                .toList();
    }

    List<DocumentFields> requiredGroups(String key, String owner) {
        requireEntries(key);
        return groups(key, owner);
    }

    /** The key must be there, and name at least one. */
    private void requireEntries(String key) {
        fields.require(key);
        if (fields.find(key).orElse(null) instanceof Node.Sequence list && list.items().isEmpty()) {
            diagnostics.error(
                    Code.MISSING_KEY, list.span(), "the key \"" + key + "\" has no entry", "it needs at least one");
        }
    }

    Edtf date(String key) {
        return fields.value(key, EdtfParser::parse, Edtf.UNKNOWN);
    }

    Edtf requiredDate(String key) {
        return fields.requiredValue(key, EdtfParser::parse, Edtf.UNKNOWN);
    }

    /** Ids of documents of one kind. */
    List<Ref> refs(String key, Kind kind) {
        return fields.words(key).stream().map(word -> ref(word, kind)).toList();
    }

    static Ref ref(Node.Scalar word, Kind kind) {
        return new Ref(new DocumentId(kind, word.text()), word.span());
    }

    List<SourceRef> sources(String key) {
        return fields.words(key).stream().map(DocumentFields::source).toList();
    }

    List<SourceRef> requiredSources() {
        requireEntries("sources");
        return sources("sources");
    }

    static SourceRef source(Node.Scalar word) {
        return new SourceRef(word.text(), Locator.NONE, word.span());
    }

    /** What sides say, in a claim or an event. */
    List<Account> accounts() {
        List<Account> accounts = new ArrayList<>();
        for (DocumentFields account : groups("accounts", "an account")) {
            accounts.add(new Account(
                    account.fields.requiredText("by"),
                    account.fields.text("capacity"),
                    account.date("date"),
                    account.fields.requiredText("says"),
                    account.requiredSources(),
                    account.fields.span()));
            account.fields.refuseOthers();
        }
        return accounts;
    }

    List<Account> requiredAccounts() {
        requireEntries("accounts");
        return accounts();
    }

    /** A BCP 47 tag; empty when not given. */
    String language(String key) {
        return fields.value(key, DocumentFields::languageTag, "");
    }

    static Optional<String> languageTag(String text, Span span, DiagnosticCollector diagnostics) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(text).build().toLanguageTag());
        } catch (IllformedLocaleException e) {
            diagnostics.error(
                    Code.UNKNOWN_VALUE, span, "\"" + text + "\" is not a language tag", "write en, es, fr or es-MX (BCP 47)");
            return Optional.empty();
        }
    }
}
