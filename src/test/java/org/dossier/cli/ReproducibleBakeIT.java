package org.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.cli.Dossier.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same site gives the same bytes, whoever bakes it and where: the site of this repository, baked again and again. */
class ReproducibleBakeIT {

    private static final int OLDEST_JAVA = 17;

    @TempDir
    static Path shared;

    private static Map<String, String> expected;

    @TempDir
    Path folder;

    @BeforeAll
    static void bakeOnce() throws IOException {
        expected = bake(Dossier.here(), shared.resolve("site"));
        assertThat(expected).hasSizeGreaterThan(100);
    }

    private static Map<String, String> bake(Dossier dossier, Path output) throws IOException {
        Outcome outcome = dossier.run("build", "--output", output.toString());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        return Tree.of(output);
    }

    @Test
    void inAnotherFolder() throws IOException {
        Path site = folder.resolve("à côté/deep/er/site");
        for (String part : List.of("jbake.properties", "content", "templates", "assets")) {
            Tree.copy(Dossier.REPOSITORY.resolve(part), site.resolve(part));
        }
        assertThat(bake(Dossier.here().in(site), folder.resolve("out"))).isEqualTo(expected);
    }

    @Test
    void overAnOlderBake() throws IOException {
        bake(Dossier.here(), folder.resolve("out"));
        assertThat(bake(Dossier.here(), folder.resolve("out"))).isEqualTo(expected);
    }

    @Test
    void onTheOtherSideOfTheDateLine() throws IOException {
        assertThat(bake(Dossier.here().with("TZ", "Pacific/Kiritimati"), folder.resolve("out"))).isEqualTo(expected);
    }

    @Test
    void whereTheLowerCaseOfIIsWithoutDot() throws IOException {
        Dossier turkish = Dossier.here()
                .with("LANG", "tr_TR.UTF-8")
                .with("LC_ALL", "tr_TR.UTF-8")
                .with("DOSSIER_JAVA_OPTS", "-Duser.language=tr -Duser.country=TR");
        assertThat(bake(turkish, folder.resolve("out"))).isEqualTo(expected);
    }

    @Test
    void onOneCore() throws IOException {
        Dossier small = Dossier.here().with("DOSSIER_JAVA_OPTS", "-XX:ActiveProcessorCount=1");
        assertThat(bake(small, folder.resolve("out"))).isEqualTo(expected);
    }

    @Test
    void whereNobodyElseMayReadNewFiles() throws IOException {
        Path output = folder.resolve("out");
        List<String> command = List.of("sh", "-c", "umask 077; exec \"$0\" build --output \"$1\"", "./dossier", output.toString());
        Outcome outcome = Dossier.outcome(Dossier.here().start(command));
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(Tree.of(output)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("otherJdks")
    void onEveryJdkOfThisComputer(Path home) throws IOException {
        assertThat(bake(Dossier.here().with("JAVA_HOME", home.toString()), folder.resolve("out"))).isEqualTo(expected);
    }

    static List<Path> otherJdks() throws IOException {
        Path all = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(all)) {
            return List.of(Path.of(System.getProperty("java.home")));
        }
        try (Stream<Path> homes = Files.list(all)) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .map(ReproducibleBakeIT::real)
                    .distinct()
                    .filter(home -> version(home) >= OLDEST_JAVA)
                    .sorted()
                    .toList();
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int version(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
