// The passages that marks stand for: from the mark before, or the beginning of the paragraph, to the mark. They are
// highlighted without a change of the page where the browser can do that, else their paragraphs are marked.

import {hideMargin, showMargin} from "./margin-notes.js";

const BLOCK = "p, li, dd, dt, td, th, figure, h2, h3";
const JOINT = /^[\s.,;:!?)\]»”’…]+/;
// There a highlight is drawn like a selection, whatever its style: the whole text would stand inverted.
const FORCED = matchMedia("(forced-colors: active)");

let passages;

/** @return {{mark: HTMLAnchorElement, block: Element, range: Range}[]} in reading order */
function find() {
  const found = [];
  for (const mark of document.querySelectorAll(".note-mark > a")) {
    const block = mark.closest(BLOCK);
    const before = found.at(-1);
    const range = document.createRange();
    range.setStart(block, 0);
    if (before?.block === block) {
      range.setStartAfter(before.mark.parentNode);
    }
    range.setEndBefore(mark.parentNode);
    const first = range.startContainer.childNodes[range.startOffset];
    const joint = first?.nodeType === Node.TEXT_NODE && JOINT.exec(first.data);
    if (joint) {
      range.setStart(first, joint[0].length);
    }
    // Two marks side by side stand for the same words.
    found.push({mark, block, range: range.toString().trim() ? range : before?.range ?? range});
  }
  return found;
}

export function show(on) {
  passages ??= find();
  if (CSS.highlights && !FORCED.matches) {
    CSS.highlights.set("sourced", new Highlight(...on ? passages.map(passage => passage.range) : []));
  } else {
    passages.forEach(passage => passage.block.classList.toggle("sourced", on));
  }
  if (on) {
    showMargin(passages);
  } else {
    hideMargin();
  }
}
