package org.dossier.template;

import java.util.List;
import java.util.Map;
import org.dossier.page.view.BlockView;
import org.dossier.page.view.ClaimLine;
import org.dossier.page.view.Colophon;
import org.dossier.page.view.Contents;
import org.dossier.page.view.CopyView;
import org.dossier.page.view.CorrectionLine;
import org.dossier.page.view.DateView;
import org.dossier.page.view.DocumentLink;
import org.dossier.page.view.Link;
import org.dossier.page.view.NoteView;
import org.dossier.page.view.PageHead;
import org.dossier.page.view.ReferrerGroup;
import org.dossier.page.view.Sharing;
import org.dossier.page.view.TermCard;
import org.dossier.page.view.TextView;
import org.dossier.text.Html;

/** Views for tests. */
final class TestPages {

    private TestPages() {}

    static TextView titled(String title) {
        return titled(title, "en");
    }

    static TextView titled(String title, String language) {
        return new TextView(head(title, language), title, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** A page with the same text in every field that takes text, and markup in every field that takes markup. */
    static TextView full(String text, Html html) {
        return new TextView(
                new PageHead(
                        text,
                        "en",
                        text,
                        text,
                        text,
                        text,
                        text,
                        text,
                        List.of(new PageHead.NavigationItem(text, text, true)),
                        List.of(new Link(text, text)),
                        List.of(new Link(text, text)),
                        text,
                        text,
                        true,
                        new Sharing(
                                text, text, text, text, text, new Sharing.CardLink(text, 1, 1, text), List.of(new Link(text, text)), html),
                        new Colophon(
                                text,
                                text,
                                new DateView(text, text),
                                new DateView(text, text),
                                text,
                                text,
                                new Colophon.Citation(text, text, text)),
                        Map.of("css/site.css", text)),
                text,
                text,
                List.of(new Contents(text, text, List.of())),
                List.of(new BlockView("markup", html, null, null, null, null)),
                List.of(new NoteView(1, text, List.of(new NoteView.Item(html, text, text, text, text, text, new CopyView(text, new DateView(text, text)))), List.of(text))),
                List.of(new TermCard(text, text, text, text, text, text)),
                List.of(new ClaimLine(text, text, text, text, text, new Link(text, text))),
                List.of(new CorrectionLine(text, text, new DateView(text, text), text)),
                List.of(new ReferrerGroup(text, text, List.of(new DocumentLink(text, text, text, text, text)))));
    }

    private static PageHead head(String title, String language) {
        return new PageHead(
                "page", language, title, "", "./", null, "Site", null, List.of(), List.of(), List.of(), "", "", false, null,
                new Colophon("0a1b2c3d", "page/", null, null, null, "corrections/#how-to-report", null), Map.of());
    }
}
