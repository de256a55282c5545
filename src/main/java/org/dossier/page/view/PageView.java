package org.dossier.page.view;

/** What a template sees as {@code page}. */
public sealed interface PageView
        permits HomeView,
                StoryView,
                ChapterView,
                PeopleView,
                PersonView,
                RelationsView,
                TimelineView,
                EventView,
                ClaimsView,
                ClaimView,
                FilmView,
                EpisodeView,
                CreditsView,
                WorksView,
                WorkView,
                TermsView,
                TermView,
                SourcesView,
                SourceView,
                TextView,
                CorrectionsView,
                LostView {

    /** What every page has. */
    PageHead head();
}
