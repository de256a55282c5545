package org.dossier.config;

import org.dossier.text.Span;

/**
 * A line of {@code jbake.properties}.
 *
 * @param value escapes resolved
 */
record Setting(String key, String value, Span keySpan, Span valueSpan) {}
