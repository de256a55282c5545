package org.dossier.page.view;

import java.util.List;

/** All claims, by state. */
public record ClaimsView(PageHead head, List<StateGroup> groups) implements PageView {

    /**
     * @param id fragment on the page
     * @param meaning what the state means, in a sentence
     */
    public record StateGroup(String id, String state, String label, String meaning, List<ClaimLine> claims) {}
}
