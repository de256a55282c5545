package org.dossier.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dossier.model.LegalState;
import org.dossier.model.Person;
import org.dossier.model.Proceeding;
import org.dossier.page.view.StatusPanel;

/** Where the proceedings against a person stand, and the way there. */
final class StatusPanels {

    private final Sheet sheet;
    private final Book book;

    StatusPanels(Sheet sheet) {
        this.sheet = sheet;
        this.book = sheet.book();
    }

    /** In the order of the front matter. */
    StatusPanel withPath(Person person) {
        return new StatusPanel(
                sheet.documentLink(person),
                person.proceedings().stream().map(proceeding -> proceeding(proceeding, true)).toList());
    }

    /** The latest states only, the most recent first. */
    StatusPanel latest(Person person) {
        return new StatusPanel(
                sheet.documentLink(person),
                person.proceedings().stream()
                        .sorted(Comparator.comparing((Proceeding proceeding) -> proceeding.latest().date()).reversed())
                        .map(proceeding -> proceeding(proceeding, false))
                        .toList());
    }

    private StatusPanel.ProceedingView proceeding(Proceeding proceeding, boolean withPath) {
        // In the order in which the template prints them, since each asks for its notes.
        StatusPanel.StateView appealed = proceeding.appealed().map(this::state).orElse(null);
        StatusPanel.StateView latest = state(proceeding.latest());
        return new StatusPanel.ProceedingView(
                proceeding.matter(),
                appealed,
                latest,
                withPath && proceeding.history().size() > 1 ? path(proceeding) : List.of(),
                book.dates().view(proceeding.asOf()),
                book.dates().viewIfKnown(proceeding.reviewBy()));
    }

    private List<StatusPanel.StepView> path(Proceeding proceeding) {
        return IntStream.range(0, proceeding.history().size())
                .mapToObj(step -> new StatusPanel.StepView(
                        state(proceeding.history().get(step)),
                        proceeding.standing(step).name().toLowerCase(Locale.ROOT),
                        Sheet.orNull(book.labels().remark(proceeding.standing(step)))))
                .toList();
    }

    private StatusPanel.StateView state(LegalState state) {
        return new StatusPanel.StateView(
                state.state().word(),
                book.labels().state(state.state()),
                book.dates().view(state.date()),
                Sheet.orNull(state.court()),
                sheet.marks(state.sources()));
    }
}
