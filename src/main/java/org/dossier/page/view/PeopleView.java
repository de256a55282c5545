package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param relations the page of all relations; null when there are none
 * @param groups roles in the case first, then those in the film
 */
public record PeopleView(PageHead head, @Nullable Link relations, List<RoleGroup> groups, List<NoteView> notes)
        implements PageView {}
