package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation as a sentence: {@code who as whom}.
 *
 * @param number of the relation among all of the site, from 1
 * @param as the words between the two names
 * @param period null when not known
 */
public record RelationLine(
        int number, Link who, String as, Link whom, @Nullable DateView period, List<NoteMarkView> notes) {}
