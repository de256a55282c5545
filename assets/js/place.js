// Where a box that belongs to a word may stand: never over the word, never outside the window.
//
//   place(box, mark)
//
// box   position: fixed, already shown; the style sheet gives it its width, and the whole width where it has the class is-sheet
// mark  the element it belongs to
//
// On narrow screens the box is a sheet along the lower edge, on others it stands under the word; at the upper edge, or over
// the word, where only there is room. It is as high as its content or scrolls. Call place again when the page has been
// scrolled; it answers false when the word is no longer in the window.

const GAP = 8;
const HIGHEST = 0.7; // of the window

export function place(box, mark) {
  const lines = [...mark.getClientRects()];
  const top = lines[0].top;
  const bottom = lines.at(-1).bottom;
  if (bottom < 0 || top > innerHeight) {
    return false;
  }
  const isSheet = matchMedia("(max-width: 48rem)").matches;
  const edge = isSheet ? 0 : GAP;
  box.classList.toggle("is-sheet", isSheet);
  box.style.maxHeight = "";
  const below = innerHeight - bottom - GAP - edge;
  const above = top - GAP - edge;
  const isBelow = box.offsetHeight <= below || below >= above;
  box.classList.toggle("is-above", !isBelow);
  box.style.maxHeight = `${Math.min(innerHeight * HIGHEST, isBelow ? below : above)}px`;
  const height = box.offsetHeight;
  if (isSheet) {
    box.style.top = `${isBelow ? innerHeight - height : 0}px`;
    box.style.left = "0px";
  } else {
    const right = document.documentElement.clientWidth - GAP - box.offsetWidth;
    box.style.top = `${isBelow ? bottom + GAP : top - GAP - height}px`;
    box.style.left = `${Math.max(GAP, Math.min((isBelow ? lines.at(-1) : lines[0]).left, right))}px`;
  }
  return true;
}
