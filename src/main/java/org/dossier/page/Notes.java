package org.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Locator;
import org.dossier.model.SourceRef;
import org.dossier.page.view.NoteMarkView;

/**
 * The notes of one page, numbered in the order in which they are asked for.
 *
 * <p>The same sources with the same locators in the same order share a note, however often they are cited; each mark of
 * it has an id of its own. Ids hold an underscore, which no heading's has: {@code note_3}, {@code mark_3_1}.
 */
final class Notes {

    /** A note as it fills: its sources, and the ids of its marks so far. */
    record Note(int number, List<SourceRef> sources, List<String> marks) {

        String id() {
            return "note_" + number;
        }
    }

    private record Cited(String source, Locator locator) {}

    private final Map<List<Cited>, Note> notes = new LinkedHashMap<>();

    /** Enters a citation; the places in {@code sources} do not count. */
    NoteMarkView mark(List<SourceRef> sources) {
        List<Cited> cited = sources.stream().map(ref -> new Cited(ref.source(), ref.locator())).toList();
        Note note = notes.computeIfAbsent(cited, key -> new Note(notes.size() + 1, sources, new ArrayList<>()));
        String mark = "mark_" + note.number() + "_" + (note.marks().size() + 1);
        note.marks().add(mark);
        return new NoteMarkView(note.number(), mark, note.id());
    }

    /** In the order of their numbers. */
    List<Note> all() {
        return List.copyOf(notes.values());
    }
}
