package org.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InputFileTest {

    private final InputFile file = new InputFile("a.md", "one\n\uD83D\uDD25two\n");

    @Test
    void countsLinesFromOneAndColumnsInCodePoints() {
        Span two = file.span(6, 9);

        assertThat(two.text()).isEqualTo("two");
        assertThat(two.line()).isEqualTo(2);
        assertThat(two.column()).isEqualTo(2);
        assertThat(two.endColumn()).isEqualTo(5);
    }

    @Test
    void endsASpanAfterItsLastCodePoint() {
        assertThat(file.span(0, 6).endColumn()).isEqualTo(2);
        assertThat(file.span(4, 6).endLine()).isEqualTo(2);
        assertThat(file.span(0, 4).endColumn()).isEqualTo(5);
        assertThat(file.span(6, 6).endColumn()).isEqualTo(2);
    }

    @Test
    void givesTheEmptyLineAfterTheLastLineEnd() {
        assertThat(file.lines()).isEqualTo(3);
        assertThat(file.line(3)).isEmpty();
        assertThat(file.lineAt(file.text().length())).isEqualTo(3);
    }

    @Test
    void refusesASpanOutsideTheText() {
        assertThatThrownBy(() -> file.span(5, 99)).hasMessage("span 5..99 is not inside a.md of length 10");
    }
}
