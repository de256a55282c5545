package org.dossier.config;

import java.time.LocalDate;
import org.dossier.text.FileLocation;
import org.dossier.text.Location;

/**
 * What the rules for content leave to the site.
 *
 * @param citationsMinimum {@code check.citations.minimum}: the share of passages that must cite, in whole percent
 * @param citationsPlace where it is set, or the settings as a whole
 * @param quotationWords {@code check.quotation.words}: the most words of a quotation; 0 for no limit
 * @param today the day on which review dates are judged; {@link LocalDate#MIN}, on which nothing is due, when they are not
 */
public record CheckSettings(int citationsMinimum, Location citationsPlace, int quotationWords, LocalDate today) {

    /** The minimum that lets no passage go without a source. */
    public static final int ALL = 100;

    /** Those of a site that sets none. */
    public static final CheckSettings DEFAULT =
            new CheckSettings(ALL, new FileLocation(SiteConfigReader.FILE), 0, LocalDate.MIN);
}
