package org.dossier.content;

import org.dossier.model.Prose;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;

/** Parses the Markdown of a part of a file: {@code MarkdownParser::parse}, or what a test puts in its place. */
@FunctionalInterface
public interface ProseParser {

    Prose parse(InputFile file, int from, int to, DiagnosticCollector diagnostics);
}
