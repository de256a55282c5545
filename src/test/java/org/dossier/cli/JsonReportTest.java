package org.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dossier.page.SampleSite.account;
import static org.dossier.page.SampleSite.chapter;
import static org.dossier.page.SampleSite.claim;
import static org.dossier.page.SampleSite.header;
import static org.dossier.page.SampleSite.prose;

import java.util.List;
import java.util.Optional;
import org.dossier.model.Claim;
import org.dossier.model.Kind;
import org.dossier.model.Page;
import org.dossier.page.SampleSite;
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
                    "percent" : 66,
                    "cited" : 2,
                    "exempt" : 1,
                    "missing" : 1,
                    "kinds" : {
                      "chapter" : {
                        "percent" : 66,
                        "cited" : 2,
                        "exempt" : 1,
                        "missing" : 1
                      }
                    },
                    "others" : {
                      "page" : {
                        "percent" : 0,
                        "cited" : 0,
                        "exempt" : 0,
                        "missing" : 1
                      }
                    }
                  },
                  "exempt" : [
                    {
                      "reason" : "a reason",
                      "path" : "content/test.md",
                      "line" : 4,
                      "column" : 1,
                      "endLine" : 4,
                      "endColumn" : 21
                    }
                  ],
                  "sources" : {
                    "registered" : 2,
                    "cited" : 1,
                    "consulted" : {
                      "in-full" : 2
                    }
                  },
                  "claims" : {
                    "alleged" : 1
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
        SampleSite site = new SampleSite("S001", "S002")
                .add(chapter(1, "one", "Cited [@S001].", "Cited [@S001].", "Not cited.", "Exempt. {.unsourced}"))
                .add(new Page(header(Kind.PAGE, "about", "About"), prose("We wrote this.")))
                .add(claim("c", Claim.State.ALLEGED, List.of(account("A", "2005", "S001"))));

        assertThat(JsonReport.print(Problems.TWO, Optional.of(site.site()))).isEqualTo(expected);
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
