package org.dossier.page.view;

import java.util.List;

/**
 * People who share a role; someone with two roles stands in two groups.
 *
 * @param id fragment on the page
 * @param label a heading: "Judges"
 * @param film whether the role is one in the film rather than in the case
 */
public record RoleGroup(String id, String label, boolean film, List<PersonLine> people) {}
