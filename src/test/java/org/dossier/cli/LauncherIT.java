package org.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dossier.cli.Dossier.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a checkout of its own, which it has never built. Every test runs Maven. */
@Tag("full")
class LauncherIT {

    private static final long SOME_WAY_INTO_THE_BUILD = 4;

    @TempDir
    Path folder;

    private Path checkout;
    private Dossier dossier;

    @BeforeEach
    void checkOut() {
        checkout = folder.resolve("a checkout");
        for (String part : List.of("dossier", "pom.xml", "src/main", "src/assembly", "templates", "assets")) {
            Tree.copy(Dossier.REPOSITORY.resolve(part), checkout.resolve(part));
        }
        dossier = Dossier.here().at(checkout.resolve("dossier")).in(folder);
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(checkout.resolve("target/dossier"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertRan(Outcome outcome) {
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out()).startsWith("dossier 0.1.0 (Java ");
    }

    @Test
    void buildsOnFirstUseAndAgainOnlyWhenAFileIsNewer() throws IOException {
        Outcome first = dossier.run("--version");
        assertRan(first);
        assertThat(first.err())
                .matches("dossier: building the tool, once; this may download about 30 MB\ndossier: built in [0-9]+ s\n");
        assertThat(dossier.run("--version").err()).isEmpty();
        Files.setLastModifiedTime(checkout.resolve("templates/pages/person.ftlh"), FileTime.from(Instant.now().plusSeconds(1)));
        assertThat(dossier.run("--version").err())
                .matches("dossier: building the tool anew, since its files have changed\ndossier: built in [0-9]+ s\n");
        assertThat(leftovers()).containsExactly("build.log", "lib");
    }

    @Test
    void letsASecondOneWaitForTheFirst() throws IOException {
        Process one = dossier.start("--version");
        Process two = dossier.start("--version");
        Outcome first = Dossier.outcome(one);
        Outcome second = Dossier.outcome(two);
        assertRan(first);
        assertRan(second);
        assertThat((first.err() + second.err()).lines().filter(line -> line.startsWith("dossier: built in"))).hasSize(1);
        assertThat((first.err() + second.err()).lines().filter(line -> line.startsWith("dossier: waiting for"))).hasSize(1);
    }

    @Test
    void buildsAnewAfterOneThatWasKilled() throws Exception {
        Process killed = dossier.start("--version");
        assertThat(killed.waitFor(SOME_WAY_INTO_THE_BUILD, TimeUnit.SECONDS)).isFalse();
        List<ProcessHandle> its = killed.descendants().toList();
        killed.destroyForcibly().waitFor();
        its.forEach(ProcessHandle::destroyForcibly);
        assertThat(checkout.resolve("target/dossier/lib")).doesNotExist();
        assertRan(dossier.run("--version"));
        assertThat(leftovers()).containsExactly("build.log", "lib");
    }

    @Test
    void leavesNothingBehindWhenItIsInterrupted() throws Exception {
        Process interrupted = dossier.start("--version");
        assertThat(interrupted.waitFor(SOME_WAY_INTO_THE_BUILD, TimeUnit.SECONDS)).isFalse();
        interrupted.destroy();
        assertThat(interrupted.waitFor()).isEqualTo(143);
        assertThat(leftovers()).isSubsetOf("build.log");
    }

    @Test
    void showsWhatMavenSaysWhenTheToolCannotBeBuilt() throws IOException {
        Files.writeString(checkout.resolve("src/main/java/org/dossier/text/Broken.java"), "package org.dossier.text;\nclass {}\n");
        Outcome outcome = dossier.run("--version");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err())
                .contains("Broken.java")
                .endsWith("dossier: Maven could not build the tool; all it said is in "
                        + checkout.toRealPath().resolve("target/dossier/build.log") + "\n");
        assertThat(leftovers()).containsExactly("build.log");
    }
}
