package org.dossier.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param name full name
 * @param born null when not known
 * @param died null when living or not known
 * @param roles in the case, in words
 * @param filmRoles in the film, in words
 * @param status null when no proceeding is recorded
 * @param relations links to other people, those told of this person and those that lead here
 * @param allRelations the page of all relations; null when this person has none
 * @param timeline the events this person takes part in, in order of time
 * @param timelinePage the page of these events; null when they are too few for one, or all there are
 * @param elsewhere addresses of the same person on other sites
 */
public record PersonView(
        PageHead head,
        String title,
        String name,
        List<String> aliases,
        @Nullable String summary,
        @Nullable DateView born,
        @Nullable DateView died,
        List<String> roles,
        List<String> filmRoles,
        @Nullable StatusPanel status,
        List<BlockView> body,
        List<NoteView> notes,
        List<TermCard> terms,
        List<RelationLine> relations,
        @Nullable Link allRelations,
        List<EventLine> timeline,
        @Nullable Link timelinePage,
        List<Link> elsewhere,
        List<ClaimLine> claims,
        List<CorrectionLine> corrections,
        List<ReferrerGroup> referrers,
        @Nullable Link previous,
        @Nullable Link next)
        implements PageView {}
