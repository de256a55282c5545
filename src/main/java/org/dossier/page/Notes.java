package org.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.model.Locator;
import org.dossier.model.SourceRef;
import org.dossier.page.view.NoteMarkView;

/**
 * The notes of one page, numbered in the order in which they are asked for.
 *
 * <p>The same sources with the same locators share a note, however often and in whatever order they are cited: their order
 * carries no meaning that a reader could see, and two notes of one content look like two pieces of evidence. The order of
 * the first mark is kept. Each mark of a note has an id of its own. Ids hold an underscore, which no heading's has: {@code note_3}, {@code mark_3_1}.
 */
final class Notes {

    /** A note as it fills: its sources, each once, and the ids of its marks so far. */
    record Note(int number, List<SourceRef> sources, List<String> marks) {

        String id() {
            return "note_" + number;
        }
    }

    private record Cited(String source, Locator locator) {}

    private final Map<Set<Cited>, Note> notes = new LinkedHashMap<>();

    /** Enters a citation; the places in {@code sources} do not count. */
    NoteMarkView mark(List<SourceRef> sources) {
        Map<Cited, SourceRef> cited = new LinkedHashMap<>();
        sources.forEach(ref -> cited.putIfAbsent(new Cited(ref.source(), ref.locator()), ref));
        Note note = notes.computeIfAbsent(
                Set.copyOf(cited.keySet()), key -> new Note(notes.size() + 1, List.copyOf(cited.values()), new ArrayList<>()));
        String mark = "mark_" + note.number() + "_" + (note.marks().size() + 1);
        note.marks().add(mark);
        return new NoteMarkView(note.number(), mark, note.id());
    }

    /** In the order of their numbers. */
    List<Note> all() {
        return List.copyOf(notes.values());
    }
}
