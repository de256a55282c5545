package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param groups every relation once, by the role of the one it is told of: roles in the case first, then those in the film
 * @param diagram null when there are too many relations for one
 */
public record RelationsView(
        PageHead head, List<RelationGroup> groups, @Nullable DiagramView diagram, List<NoteView> notes) implements PageView {

    /**
     * @param id as a fragment
     * @param film whether it is a role in the film
     */
    public record RelationGroup(String id, String label, boolean film, List<RelationLine> relations) {}
}
