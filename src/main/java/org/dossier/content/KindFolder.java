package org.dossier.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dossier.model.Kind;

/** Where each kind of document lives, and what editors call the kind. */
enum KindFolder {
    HOME(Kind.HOME, "", "a home page", "The home page", true),
    CHAPTER(Kind.CHAPTER, "story", "a chapter", "Chapters", true),
    PERSON(Kind.PERSON, "people", "a person", "People", true),
    EVENT(Kind.EVENT, "events", "an event", "Events", false),
    CLAIM(Kind.CLAIM, "claims", "a claim", "Claims", false),
    FILM(Kind.FILM, "film", "a film", "Films", false),
    EPISODE(Kind.EPISODE, "film/episodes", "an episode", "Episodes", false),
    WORK(Kind.WORK, "works", "a work", "Works", false),
    TERM(Kind.TERM, "terms", "a term", "Terms", true),
    PAGE(Kind.PAGE, "pages", "a page", "Pages", true),
    CORRECTION(Kind.CORRECTION, "corrections", "a correction", "Corrections", false);

    /** The folder of the register, which holds no documents. */
    static final String REGISTER = "sources";

    private final Kind kind;
    private final String folder;
    private final String one;
    private final String all;
    private final boolean needsBody;

    KindFolder(Kind kind, String folder, String one, String all, boolean needsBody) {
        this.kind = kind;
        this.folder = folder;
        this.one = one;
        this.all = all;
        this.needsBody = needsBody;
    }

    static KindFolder of(Kind kind) {
        return valueOf(kind.name());
    }

    /** @param folder relative to the content folder; empty for the folder itself */
    static Optional<KindFolder> named(String folder) {
        return Arrays.stream(values()).filter(one -> one.folder.equals(folder)).findFirst();
    }

    /** The folders content may have, in the order of the kinds. */
    static List<String> folders() {
        List<String> folders = new ArrayList<>(
                Arrays.stream(values()).map(KindFolder::folder).filter(folder -> !folder.isEmpty()).toList());
        folders.add(REGISTER);
        return folders;
    }

    Kind kind() {
        return kind;
    }

    /** Relative to the content folder; empty for the folder itself. */
    String folder() {
        return folder;
    }

    /** Such as {@code a person}. */
    String one() {
        return one;
    }

    /** Such as {@code People are defined in content/people/.}, for hints. */
    String whereDefined() {
        return this == HOME
                ? "The home page is content/index.md."
                : all + " are defined in content/" + folder + "/.";
    }

    /** Whether its page would be empty without prose. */
    boolean needsBody() {
        return needsBody;
    }
}
