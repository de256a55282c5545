package org.dossier.page.view;

import java.util.List;

/** @param groups roles in the case first, then those in the film */
public record PeopleView(PageHead head, List<RoleGroup> groups, List<NoteView> notes) implements PageView {}
