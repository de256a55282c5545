package org.dossier.page.view;

import java.util.List;

/** Books and films about the case, oldest first. */
public record WorksView(PageHead head, List<DocumentLink> works) implements PageView {}
