package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event in a list.
 *
 * @param people who took part
 * @param disputed whether accounts of the moment differ
 */
public record EventLine(
        String href, String title, DateView date, @Nullable String summary, List<Link> people, boolean disputed) {}
