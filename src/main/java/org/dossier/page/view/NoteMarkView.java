package org.dossier.page.view;

/**
 * The mark of a note, for sources that stand in front matter: {@code <sup><a id=… href="#…">3</a></sup>}.
 *
 * @param number from 1
 */
public record NoteMarkView(int number, String markId, String noteId) {}
