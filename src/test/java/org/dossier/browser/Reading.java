package org.dossier.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How somebody reads a page: {@code Reading.phone().dark().withoutScript()}.
 *
 * @param width of the window, in CSS pixels
 */
record Reading(int width, ColorScheme scheme, ForcedColors forced, ReducedMotion motion, boolean script) {

    private static final int HEIGHT = 800;

    /** At this width, by day, with scripts. */
    static Reading at(int width) {
        return new Reading(width, ColorScheme.LIGHT, ForcedColors.NONE, ReducedMotion.NO_PREFERENCE, true);
    }

    /** The narrowest screen of WCAG 1.4.10. */
    static Reading phone() {
        return at(320);
    }

    static Reading desktop() {
        return at(1280);
    }

    Reading dark() {
        return new Reading(width, ColorScheme.DARK, forced, motion, script);
    }

    /** In the few colours that the reader chose for all pages, as Windows' contrast themes do. */
    Reading inForcedColors() {
        return new Reading(width, scheme, ForcedColors.ACTIVE, motion, script);
    }

    Reading withoutMotion() {
        return new Reading(width, scheme, forced, ReducedMotion.REDUCE, script);
    }

    Reading withoutScript() {
        return new Reading(width, scheme, forced, motion, false);
    }

    /** In words, for the names of tests: {@code 320 px, dark, without script}. */
    @Override
    public String toString() {
        return width + " px"
                + (scheme == ColorScheme.DARK ? ", dark" : "")
                + (forced == ForcedColors.ACTIVE ? ", forced colours" : "")
                + (motion == ReducedMotion.REDUCE ? ", without motion" : "")
                + (script ? "" : ", without script");
    }

    Reading withScript() {
        return new Reading(width, scheme, forced, motion, true);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(scheme)
                .setForcedColors(forced)
                .setReducedMotion(motion)
                .setJavaScriptEnabled(script);
    }
}
