package org.dossier.model;

import org.dossier.text.Span;

/**
 * A link in prose to another record: {@code [Florence Cassez](person:florence-cassez)}.
 *
 * @param span where the target is written
 */
public record TypedLink(Target target, Span span) {}
