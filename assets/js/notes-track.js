// Where notes may stand beside the text, in coordinates of the window: the third track of the page, but for what reaches
// into it.

const REACHING = ".main :is(.wide, .facts, .opening-title)";

/** @return {{left: number, width: number, taken: DOMRect[]} | undefined} undefined where the page has no room for notes */
export function notesTrack() {
  const main = document.querySelector(".main");
  const style = getComputedStyle(main);
  const width = parseFloat(style.gridTemplateColumns.split(" ")[2]);
  const left = main.getBoundingClientRect().right - parseFloat(style.paddingRight) - width;
  if (!(main.querySelector(".body").getBoundingClientRect().right <= left)) {
    return undefined;
  }
  const taken = [...document.querySelectorAll(REACHING)]
    .map(element => element.getBoundingClientRect())
    .filter(area => area.right > left);
  return {left, width, taken};
}
