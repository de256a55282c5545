package org.dossier.page;

import java.util.function.Supplier;
import org.dossier.model.Header;
import org.dossier.page.view.PageView;
import org.jspecify.annotations.Nullable;

/**
 * A page to be baked.
 *
 * @param path its file
 * @param type the word that chose its template: {@code person}, {@code people}
 * @param template such as {@code pages/person.ftlh}
 * @param title for JBake's {@code content.title}
 * @param document the header of the document it shows; null for an index made by the tool
 * @param view makes the view record; called on the thread that renders, at most once a bake
 */
public record PlannedPage(
        OutputPath path, String type, String template, String title, @Nullable Header document, Supplier<PageView> view) {}
