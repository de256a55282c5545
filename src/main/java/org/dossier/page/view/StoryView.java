package org.dossier.page.view;

import java.util.List;

/** The chapters in order. */
public record StoryView(PageHead head, List<ChapterLine> chapters) implements PageView {}
