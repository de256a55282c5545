package org.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String said(boolean debug, Throwable failure) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int status = new Failures(Screen.of(stream, stream, "", Map.of()), debug).report(failure);
        assertThat(status).isEqualTo(3);
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsWhatTheSystemRefuses() {
        assertThat(said(false, new UncheckedIOException(new AccessDeniedException("/srv/site"))))
                .isEqualTo("dossier: no permission for /srv/site\n");
    }

    @Test
    void tellsWhatIsMissing() {
        assertThat(said(false, new NoSuchFileException("/srv/site"))).isEqualTo("dossier: there is no /srv/site\n");
    }

    @Test
    void tellsWhatTheDiskSays() {
        assertThat(said(false, new CompletionException(new FileSystemException("/srv/a", null, "No space left on device"))))
                .isEqualTo("dossier: /srv/a: No space left on device\n");
    }

    @Test
    void keepsToOneLine() {
        assertThat(said(false, new IOException("first\n  second "))).isEqualTo("dossier: first second\n");
    }

    @Test
    void ownsUpToItsOwnMistakes() {
        assertThat(said(false, new IllegalStateException("two pages at a.html")))
                .isEqualTo("dossier: this is a fault of the tool, not of your site (IllegalStateException: two pages at"
                        + " a.html); run again with --debug to see where\n");
    }

    @Test
    void tellsHowToGiveMoreMemory() {
        assertThat(said(false, new OutOfMemoryError("Java heap space")))
                .isEqualTo("dossier: there is not enough memory; give more with DOSSIER_JAVA_OPTS=-Xmx2g\n");
    }

    @Test
    void showsWhereItFailsWhenAsked() {
        assertThat(said(true, new IllegalStateException("two pages")))
                .startsWith("java.lang.IllegalStateException: two pages\n\tat org.dossier.cli.FailuresTest.");
    }
}
