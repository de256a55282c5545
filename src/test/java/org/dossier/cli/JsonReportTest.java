package org.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.check.Coverage;
import org.dossier.model.Kind;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    @Test
    void countsColumnsInCodePointsAndLeavesThemOutForAWholeFile() {
        String expected =
                """
                {
                  "version" : "development",
                  "errors" : 1,
                  "warnings" : 1,
                  "coverage" : {
                    "percent" : 75,
                    "cited" : 3,
                    "exempt" : 2,
                    "missing" : 1
                  },
                  "problems" : [
                    {
                      "severity" : "error",
                      "code" : "unknown-source",
                      "message" : "no source has the id \\"S2O4\\"",
                      "path" : "content/people/josé \\"pepe\\".md",
                      "line" : 2,
                      "column" : 10,
                      "endLine" : 2,
                      "endColumn" : 14,
                      "hints" : [
                        "did you mean \\"S204\\"?",
                        "sources are defined in content/sources/"
                      ],
                      "related" : [
                        {
                          "message" : "the nearest",
                          "path" : "content/sources/sources.json",
                          "line" : 1,
                          "column" : 9,
                          "endLine" : 1,
                          "endColumn" : 15
                        }
                      ]
                    },
                    {
                      "severity" : "warning",
                      "code" : "unknown-file",
                      "message" : "this file is not used",
                      "path" : "content/a b.txt",
                      "hints" : [ ],
                      "related" : [ ]
                    }
                  ]
                }
                """;
        Coverage coverage = new Coverage(Map.of(Kind.CHAPTER, new Coverage.Count(3, 2, 1)));
        assertThat(JsonReport.print(Problems.TWO, Optional.of(coverage))).isEqualTo(expected);
    }

    @Test
    void isAWholeReportWhenNothingIsWrong() {
        String expected =
                """
                {
                  "version" : "development",
                  "errors" : 0,
                  "warnings" : 0,
                  "problems" : [ ]
                }
                """;
        assertThat(JsonReport.print(List.of(), Optional.empty())).isEqualTo(expected);
    }
}
