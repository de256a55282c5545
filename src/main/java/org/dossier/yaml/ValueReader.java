package org.dossier.yaml;

import java.util.Optional;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.Span;

/**
 * Reads a value from its text, such as {@code EdtfParser::parse}.
 *
 * @param <T> what it is then
 */
@FunctionalInterface
public interface ValueReader<T> {

    /** @return empty, with an error in {@code diagnostics}, when the text does not stand for such a value */
    Optional<T> read(String text, Span span, DiagnosticCollector diagnostics);
}
