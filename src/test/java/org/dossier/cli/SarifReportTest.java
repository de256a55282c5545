package org.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dossier.text.DiagnosticCollector;
import org.dossier.text.InputFile;
import org.dossier.yaml.JsonReader;
import org.dossier.yaml.Node;
import org.junit.jupiter.api.Test;

class SarifReportTest {

    /**
     * The objects of the schema that we write: for each, its required members first, then the others we may use.
     *
     * <p>Restated from <a
     * href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json">SARIF 2.1.0</a>;
     * every object there refuses members it does not know.
     */
    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            Map.entry("log", new Shape("version runs", "$schema")),
            Map.entry("run", new Shape("tool", "columnKind originalUriBaseIds results")),
            Map.entry("tool", new Shape("driver", "")),
            Map.entry("driver", new Shape("name", "version rules")),
            Map.entry("rule", new Shape("id", "shortDescription help")),
            Map.entry("result", new Shape("message", "ruleId ruleIndex level locations relatedLocations")),
            Map.entry("location", new Shape("", "physicalLocation message")),
            Map.entry("physicalLocation", new Shape("artifactLocation", "region")),
            Map.entry("artifactLocation", new Shape("", "uri uriBaseId description")),
            Map.entry("region", new Shape("startLine", "startColumn endLine endColumn")),
            Map.entry("message", new Shape("text", "")));

    private record Shape(Set<String> required, Set<String> allowed) {

        Shape(String required, String others) {
            this(words(required), words(required + " " + others));
        }

        private static Set<String> words(String text) {
            return new TreeSet<>(List.of(text.strip().split(" +")));
        }
    }

    private final String report = SarifReport.print(Problems.TWO);

    private static Node.Mapping read(String json) {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        Node node = JsonReader.read(new InputFile("report.sarif", json), diagnostics).orElseThrow();
        assertThat(diagnostics.sorted()).isEmpty();
        return (Node.Mapping) node;
    }

    private static Map<String, Node> members(Node node, String shape) {
        Map<String, Node> members = ((Node.Mapping) node)
                .entries().stream().collect(Collectors.toMap(entry -> entry.key().text(), Node.Mapping.Entry::value));
        Shape expected = SHAPES.get(shape);
        assertThat(expected.allowed()).as(shape).containsAll(members.keySet());
        assertThat(members.keySet()).as(shape).containsAll(expected.required().stream().filter(word -> !word.isEmpty()).toList());
        return members;
    }

    private static List<Node> items(Node node) {
        return ((Node.Sequence) node).items();
    }

    private static String text(Node node) {
        return ((Node.Scalar) node).text();
    }

    @Test
    void keepsToTheShapesOfTheSchema() {
        Map<String, Node> log = members(read(report), "log");
        assertThat(text(log.get("version"))).isEqualTo("2.1.0");
        Map<String, Node> run = members(items(log.get("runs")).get(0), "run");
        assertThat(text(run.get("columnKind"))).isEqualTo("unicodeCodePoints");
        Map<String, Node> driver = members(members(run.get("tool"), "tool").get("driver"), "driver");
        List<String> rules = items(driver.get("rules")).stream().map(rule -> text(members(rule, "rule").get("id"))).toList();
        assertThat(rules).doesNotHaveDuplicates();
        for (Node one : items(run.get("results"))) {
            Map<String, Node> result = members(one, "result");
            members(result.get("message"), "message");
            assertThat(text(result.get("level"))).isIn("none", "note", "warning", "error");
            assertThat(rules.get(Integer.parseInt(text(result.get("ruleIndex"))))).isEqualTo(text(result.get("ruleId")));
            items(result.get("locations")).forEach(SarifReportTest::checkLocation);
            if (result.containsKey("relatedLocations")) {
                items(result.get("relatedLocations")).forEach(SarifReportTest::checkLocation);
            }
        }
    }

    private static void checkLocation(Node node) {
        Map<String, Node> physical = members(members(node, "location").get("physicalLocation"), "physicalLocation");
        Map<String, Node> artifact = members(physical.get("artifactLocation"), "artifactLocation");
        URI uri = URI.create(text(artifact.get("uri")));
        assertThat(uri.isAbsolute()).as(uri.toString()).isFalse();
        assertThat(text(artifact.get("uriBaseId"))).isEqualTo("%SRCROOT%");
        if (physical.containsKey("region")) {
            members(physical.get("region"), "region")
                    .values()
                    .forEach(number -> assertThat(Integer.parseInt(text(number))).isPositive());
        }
    }

    @Test
    void putsTheHintsIntoTheMessageAndThePathIntoPercentSigns() {
        String expected =
                """
                      "results" : [
                        {
                          "ruleId" : "unknown-source",
                          "ruleIndex" : 1,
                          "level" : "error",
                          "message" : {
                            "text" : "no source has the id \\"S2O4\\"\\ndid you mean \\"S204\\"?\\nsources are defined in content/sources/"
                          },
                          "locations" : [
                            {
                              "physicalLocation" : {
                                "artifactLocation" : {
                                  "uri" : "content/people/jos%C3%A9%20%22pepe%22.md",
                                  "uriBaseId" : "%SRCROOT%"
                                },
                                "region" : {
                                  "startLine" : 2,
                                  "startColumn" : 10,
                                  "endLine" : 2,
                                  "endColumn" : 14
                                }
                              }
                            }
                          ],
                          "relatedLocations" : [
                            {
                              "physicalLocation" : {
                                "artifactLocation" : {
                                  "uri" : "content/sources/sources.json",
                                  "uriBaseId" : "%SRCROOT%"
                                },
                                "region" : {
                                  "startLine" : 1,
                                  "startColumn" : 9,
                                  "endLine" : 1,
                                  "endColumn" : 15
                                }
                              },
                              "message" : {
                                "text" : "the nearest"
                              }
                            }
                          ]
                        },
                        {
                          "ruleId" : "unknown-file",
                          "ruleIndex" : 0,
                          "level" : "warning",
                          "message" : {
                            "text" : "this file is not used"
                          },
                          "locations" : [
                            {
                              "physicalLocation" : {
                                "artifactLocation" : {
                                  "uri" : "content/a%20b.txt",
                                  "uriBaseId" : "%SRCROOT%"
                                }
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """;
        assertThat(report.substring(report.indexOf("      \"results\""))).isEqualTo(expected);
    }

    @Test
    void listsNoRuleAndNoResultWhenNothingIsWrong() {
        Map<String, Node> run = members(items(members(read(SarifReport.print(List.of())), "log").get("runs")).get(0), "run");
        assertThat(items(run.get("results"))).isEmpty();
    }
}
