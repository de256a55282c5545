package org.dossier.page.view;

import java.util.List;

/** A heading in the page's table of contents, with those below it. */
public record Contents(String href, String title, List<Contents> below) {}
