package org.dossier.config;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says against the settings, and beside them.
 *
 * @param destination where to put the site; null when not said
 * @param drafts whether drafts are baked
 * @param today the day in UTC on which review dates are judged; {@link LocalDate#MIN} when they are not, as in a bake, whose
 *     outcome must not depend on the day
 */
public record Overrides(@Nullable Path destination, boolean drafts, LocalDate today) {

    public static final Overrides NONE = new Overrides(null, false);

    /** On no day. */
    public Overrides(@Nullable Path destination, boolean drafts) {
        this(destination, drafts, LocalDate.MIN);
    }

    /** Nothing but the day. */
    public static Overrides on(LocalDate today) {
        return new Overrides(null, false, today);
    }
}
