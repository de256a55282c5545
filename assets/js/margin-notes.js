// All notes of a page beside their lines, each in brief: a click on one opens it. They are pictures of what the marks lead
// to: whoever does not see them misses nothing.

import {notesTrack} from "./notes-track.js";

const GAP = 10;

const margin = document.createElement("div");
const thread = document.createElement("div");
const watcher = new ResizeObserver(lay);
let notes;

margin.className = "margin-notes";
margin.ariaHidden = "true";
thread.className = "margin-thread";

export function showMargin(passages) {
  notes ??= passages.filter(passage => !passage.mark.closest(".wide")).map(passage => ({...passage, brief: brief(passage.mark)}));
  margin.replaceChildren(thread, ...notes.map(note => note.brief));
  margin.hidden = true;
  document.body.append(margin);
  // Before its fonts are there the text would move once more, and the notes with it.
  document.fonts.ready.then(() => margin.isConnected && watcher.observe(document.querySelector(".main")));
  addEventListener("pointerover", point);
  addEventListener("focusin", point);
}

export function hideMargin() {
  margin.remove();
  watcher.disconnect();
  removeEventListener("pointerover", point);
  removeEventListener("focusin", point);
  pick();
}

/** Of each reference what tells most in a line: from the name of the newspaper, programme or book on, without addresses. */
function brief(mark) {
  const note = document.createElement("div");
  note.className = "margin-note";
  note.dataset.number = mark.textContent;
  for (const source of document.querySelectorAll(mark.hash + " > .note-source")) {
    const line = source.cloneNode(true);
    line.className = "margin-source";
    line.querySelectorAll("a, .note-about").forEach(element => element.remove());
    const name = line.querySelector(":scope > i");
    while (name && line.firstChild !== name) {
      line.firstChild.remove();
    }
    line.normalize();
    line.lastChild.data = line.lastChild.data.replace(/[\s,.]+$/, "");
    note.append(line);
  }
  note.addEventListener("click", event => {
    event.stopPropagation();
    mark.click();
  });
  return note;
}

/** Each at the height of its line, or below the one before, and off what reaches into the track. */
function lay() {
  const track = notesTrack();
  margin.hidden = !track;
  if (track) {
    margin.style.setProperty("--left", track.left + scrollX + "px");
    const end = document.querySelector(".main").getBoundingClientRect().bottom;
    let free = 0;
    const places = notes.map(note => {
      const line = note.mark.getBoundingClientRect();
      const height = note.brief.offsetHeight;
      let top = Math.max(line.top, free);
      for (const area of track.taken) {
        if (top < area.bottom + GAP && top + height > area.top - GAP) {
          top = area.bottom + GAP;
        }
      }
      const fits = note.mark.checkVisibility() && top + height < end;
      free = fits ? top + height + GAP : free;
      return fits && top;
    });
    places.forEach((top, at) => {
      notes[at].brief.classList.toggle("margin-note-out", top === false);
      notes[at].brief.style.setProperty("--top", top + scrollY + "px");
    });
  }
  pick();
}

/** Shows which note and which words belong together: those under the mouse, or those whose mark has the focus. */
function point(event) {
  const words = event.target;
  pick(notes.find(note => note.brief.contains(words) || note.mark.parentNode.contains(words)) ?? at(event));
}

function at(event) {
  const caret = event.clientX && document.caretPositionFromPoint?.(event.clientX, event.clientY);
  return caret ? notes.find(note => note.range.isPointInRange(caret.offsetNode, caret.offset)) : undefined;
}

function pick(picked) {
  for (const note of notes) {
    note.brief.classList.toggle("margin-note-picked", note === picked);
  }
  CSS.highlights?.set("sourced-picked", new Highlight(...picked ? [picked.range] : []));
  thread.hidden = !picked || margin.hidden;
  if (!thread.hidden) {
    const from = picked.mark.getBoundingClientRect();
    const to = picked.brief.getBoundingClientRect();
    thread.style.setProperty("--top", from.bottom + scrollY + "px");
    thread.style.setProperty("--start", from.right + scrollX + "px");
    thread.style.setProperty("--width", to.left - from.right + "px");
    thread.style.setProperty("--height", Math.max(0, to.top - from.bottom) + "px");
  }
}
