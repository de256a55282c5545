package org.dossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.dossier.text.Code;
import org.dossier.text.Diagnostic;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.FileLocation;
import org.dossier.text.InputFile;
import org.dossier.text.Location;
import org.dossier.text.Severity;
import org.dossier.text.Span;
import org.junit.jupiter.api.Test;

class WorkerTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void handsBackWhatTheJobMade() {
        Worker.Outcome<String> outcome = Worker.run("page.md", new BudgetedText("abc"), LONG, () -> "done");

        assertThat(outcome).isEqualTo(new Worker.Outcome.Done<>("done"));
    }

    @Test
    void stopsAJobThatReadsForEverAndTellsWhere() {
        BudgetedText text = new BudgetedText("abc");

        Worker.Outcome<String> outcome = Worker.run("page.md", text, Duration.ofMillis(50), () -> {
            while (text.charAt(1) == 'b') {
                Thread.onSpinWait();
            }
            return "never";
        });

        assertThat(outcome).isEqualTo(new Worker.Outcome.Slow<>(1));
    }

    @Test
    void survivesAStackOverflow() {
        BudgetedText text = new BudgetedText("abc");

        Worker.Outcome<Integer> outcome = Worker.run("page.md", text, LONG, () -> descend(text, 2));

        assertThat(outcome).isEqualTo(new Worker.Outcome.Deep<>(2));
    }

    private static int descend(BudgetedText text, int offset) {
        return text.charAt(offset) + descend(text, offset) + 1;
    }

    @Test
    void namesTheFileWhenTheJobFails() {
        assertThatThrownBy(() -> Worker.run("content/page.md", new BudgetedText("abc"), LONG, () -> {
                    throw new IllegalArgumentException("broken");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cannot read the Markdown of content/page.md near offset 0")
                .hasRootCauseMessage("broken");
    }

    @Test
    void reportsAPageThatTakesTooLongAtTheLineBeingRead() {
        String markdown = "*a* [b](person:c) [@S1]\n\n".repeat(80_000);
        InputFile file = new InputFile("content/page.md", markdown);
        DiagnosticCollector diagnostics = new DiagnosticCollector();

        MarkdownParser.parse(file, 0, markdown.length(), Duration.ofMillis(1), diagnostics);

        assertThat(diagnostics.sorted()).hasSize(1);
        Diagnostic found = diagnostics.sorted().get(0);
        Location whole = new FileLocation("content/page.md");
        assertThat(((Span) found.location()).path()).isEqualTo(whole.path());
        assertThat(new Diagnostic(found.severity(), found.code(), whole, found.message(), found.hints(), found.related()))
                .isEqualTo(new Diagnostic(
                        Severity.ERROR,
                        Code.TOO_SLOW,
                        whole,
                        "the text takes more than 0 seconds to read, and this line was being read when time was up",
                        List.of("look here for long runs of brackets, backticks, asterisks or backslashes, and remove them"),
                        List.of()));
    }
}
