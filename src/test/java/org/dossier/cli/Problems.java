package org.dossier.cli;

import java.util.List;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.FileLocation;
import org.dossier.text.InputFile;

/** Problems as the steps find them: one in a text with hints and a second place, one of a whole file. */
final class Problems {

    private static final InputFile PERSON =
            new InputFile("content/people/josé \"pepe\".md", "---\nname: \uD83D\uDE00 [S2O4]\n---\n");
    private static final InputFile REGISTER = new InputFile("content/sources/sources.json", "[{\"id\": \"S204\"}]\n");

    static final List<Diagnostic> TWO = List.of(
            Diagnostic.error(Code.UNKNOWN_SOURCE, PERSON.span(14, 18), "no source has the id \"S2O4\"")
                    .hint("did you mean \"S204\"?")
                    .hint("sources are defined in content/sources/")
                    .related(REGISTER.span(8, 14), "the nearest"),
            Diagnostic.warning(Code.UNKNOWN_FILE, new FileLocation("content/a b.txt"), "this file is not used"));

    private Problems() {}
}
