package org.dossier.page.view;

import java.util.List;

/**
 * The site in figures, drafts not counted.
 *
 * @param facts citation coverage of the kinds that must cite, in the order of the story
 * @param total of these together
 * @param others citation coverage of the kinds that need not cite
 * @param registered sources in the register
 * @param cited those of them that a page cites
 * @param consulted sources by how they were read
 * @param claims claims by state, contested first
 */
public record FiguresView(
        List<CoverageLine> facts,
        CoverageLine total,
        List<CoverageLine> others,
        int registered,
        int cited,
        List<CountLine> consulted,
        List<CountLine> claims) {

    /**
     * @param label such as "Chapters"
     * @param due passages that should be cited: paragraphs, list items and rows of tables
     * @param cited those of them that lead to a source
     * @param exempt passages beside them that state no fact, and say why
     * @param percent the cited share of those due, rounded down
     */
    public record CoverageLine(String label, int due, int cited, int exempt, int percent) {}

    /** @param label such as "Contested" */
    public record CountLine(String label, int count) {}
}
