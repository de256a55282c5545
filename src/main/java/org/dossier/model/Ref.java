package org.dossier.model;

import org.dossier.text.Span;

/** A reference to a document, and where it is written. */
public record Ref(DocumentId target, Span span) {}
