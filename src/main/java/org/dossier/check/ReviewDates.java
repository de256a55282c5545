package org.dossier.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dossier.model.Document;
import org.dossier.model.Person;
import org.dossier.model.Proceeding;
import org.dossier.text.Code;
import org.dossier.text.DiagnosticCollector;

/** A legal status nobody has looked at by the day set for it. */
final class ReviewDates implements Check {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final LocalDate today;

    /** @param today nothing is due on {@link LocalDate#MIN} */
    ReviewDates(LocalDate today) {
        this.today = today;
    }

    @Override
    public void judge(Document document, DiagnosticCollector diagnostics) {
        if (!(document instanceof Person person)) {
            return;
        }
        for (Proceeding proceeding : person.proceedings()) {
            // The last day it may mean; without a date that is the end of time.
            LocalDate due = proceeding.reviewBy().latest().toLocalDate();
            if (due.isBefore(today)) {
                diagnostics.warning(
                        Code.REVIEW_DUE,
                        proceeding.span(),
                        "the status of \"" + person.header().title() + "\" was to be looked at by " + DAY.format(due),
                        "find out whether it still holds, then change as-of and review-by");
            }
        }
    }
}
