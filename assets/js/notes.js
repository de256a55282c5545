// Opens the note of a mark in place: by click, tap or key, and for a mouse that rests on it. One is open at a time; Escape,
// its button, its mark, and a click elsewhere close it. Without this script a mark is a link to the list of notes.

import {notesTrack} from "./notes-track.js";

const GAP = 8;
const ENOUGH = 240; // pixels in which a note can be read, scrolling if it is longer
const REST = 300; // milliseconds
const MARK = ".note-mark > a";
const FOCUSABLE = "a, button, input, select, summary, textarea";
const NARROW = matchMedia("(width < 48rem)");

const box = document.createElement("div");
const button = document.createElement("button");
let mark;
let pinned; // opened on purpose, not by a mouse that rests on its mark
let timer;

/** @return {boolean} whether a click was answered */
export default function (event, at) {
  const canOpen = "popover" in box;
  // At the foot of a narrow window a note would be out of reach for a mouse on its mark.
  if (canOpen && event.type === "pointerover" && event.pointerType === "mouse" && !NARROW.matches) {
    timer = setTimeout(open, REST, at, false);
  } else if (canOpen && event.type === "click") {
    clearTimeout(timer);
    open(at, true);
  }
  return canOpen;
}

function open(at, onPurpose) {
  if (at === mark && pinned && onPurpose) {
    close(true);
  } else if (onPurpose || !pinned) {
    if (at !== mark) {
      close(false);
      show(at);
    }
    pinned ||= onPurpose;
    if (onPurpose) {
      box.focus({preventScroll: true});
    }
  }
}

function show(at) {
  mark = at;
  const sources = document.querySelectorAll(mark.hash + " > .note-source");
  box.replaceChildren(button, ...[...sources].map(source => source.cloneNode(true)));
  box.dataset.number = mark.textContent;
  box.ariaLabel = mark.ariaLabel;
  mark.ariaExpanded = "true";
  mark.setAttribute("aria-controls", box.id);
  mark.parentNode.append(box);
  box.showPopover();
  place();
  const covered = mark.getBoundingClientRect().bottom + GAP - box.getBoundingClientRect().top;
  if (NARROW.matches && covered > 0) {
    scrollBy(0, covered);
  }
}

function close(returning) {
  if (mark) {
    const closed = mark;
    mark = undefined;
    pinned = false;
    closed.ariaExpanded = "false";
    closed.removeAttribute("aria-controls");
    if (returning) {
      closed.focus({preventScroll: true});
    }
    box.remove();
  }
}

/** Beside the line of the mark where there is room, else below the line, or above it when the window ends there. */
function place() {
  box.style.removeProperty("--room");
  const line = mark.getBoundingClientRect();
  const track = mark.closest(".wide") ? undefined : notesTrack();
  box.classList.toggle("note-box-beside", Boolean(track));
  let top = track && beside(line, track);
  let left = track?.left;
  let room = innerHeight;
  if (top === undefined) {
    box.classList.remove("note-box-beside");
    room = innerHeight - GAP - line.bottom;
    const below = room > Math.min(box.offsetHeight, ENOUGH);
    room = below ? room : line.top - GAP;
    top = below ? line.bottom : Math.max(GAP, line.top - box.offsetHeight);
    left = Math.max(GAP, Math.min(line.left - 2 * GAP, document.documentElement.clientWidth - box.offsetWidth - GAP));
  }
  box.style.setProperty("--top", top + scrollY + "px");
  box.style.setProperty("--room", room + "px");
  box.style.setProperty("--left", left + scrollX + "px");
}

/** At the height of the line, or as near as keeps the note in the window and off what reaches into the track. */
function beside(line, track) {
  let from = GAP;
  let to = innerHeight - GAP;
  for (const area of track.taken) {
    if (area.bottom <= line.top) {
      from = Math.max(from, area.bottom + GAP);
    } else {
      to = Math.min(to, area.top - GAP);
    }
  }
  return to - from < box.offsetHeight ? undefined : Math.max(from, Math.min(line.top, to - box.offsetHeight));
}

function isOver(element) {
  return box.contains(element) || mark.contains(element);
}

box.addEventListener("focusout", event => {
  if (mark && event.relatedTarget?.closest(FOCUSABLE) && !isOver(event.relatedTarget)) {
    close(false);
  }
});
addEventListener("click", event => {
  if (mark && !isOver(event.target)) {
    close(pinned && !event.target.closest(FOCUSABLE));
  }
});
addEventListener("keydown", event => {
  if (mark && event.key === "Escape") {
    close(pinned);
  } else if (event.key === " " && event.target.matches(MARK)) {
    event.preventDefault();
    event.target.click();
  }
});
// Before the event reaches the mark it may set the timer for.
addEventListener("pointerover", event => {
  clearTimeout(timer);
  if (mark && !pinned && !isOver(event.target)) {
    timer = setTimeout(() => pinned || close(false), REST);
  }
}, true);
addEventListener("resize", () => mark && place());

box.className = "note-box";
box.id = "note-box";
box.popover = "manual";
box.role = "dialog";
box.tabIndex = -1;
button.type = "button";
button.className = "note-box-close";
button.textContent = "×";
button.ariaLabel = document.querySelector("script[data-close]").dataset.close;
button.addEventListener("click", () => close(true));
document.querySelectorAll(MARK).forEach(each => each.ariaExpanded = "false");
