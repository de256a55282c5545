// The one script a page names. Pages are complete without it: each module adds one thing, and is fetched when it is used.
//
// To add a module, add one line at the end:
//
//   near(".note-mark > a", () => import("./notes.js"));
//     fetched when a pointer or the focus first comes to such an element, or it is clicked. Its default export is called with
//     (event, element) for each pointerover, focusin and plain click, also the first. When it returns true for a click, the
//     link is not followed.
//   now(".sources-switch", () => import("./show-sources.js"));
//     fetched at once on a page with such an element: a request more before anything is asked for, so only for what must
//     be seen at once. Its default export is called with each such element.
//   scrolled(".contents", () => import("./contents.js"));
//     the same, at the first scroll.
//   kept("show-sources", () => import("./show-sources.js"));
//     fetched at once for a reader who made a choice that is kept under this name.
//
// A control that could do nothing without a script stands in <template class="control">, and is taken out of it here.
//
// A part that several modules need is a module of its own, which they import: import { place } from "./place.js".
// Names are as in this folder; the fingerprints are put in when the site is baked.

/** Links in the text to pages of the site, and words of the glossary; not where a card would repeat what stands there. */
const RECALLED =
  ".term-mark, .event-people > a, .blocks a[href]:not([rel], [role], [href^='#'], .note-box a, .claim-question > a, .status-person > a)";

function near(selector, load) {
  let loading;
  let handle;
  const listen = event => {
    const element = event.target.closest?.(selector);
    const isLinkOnly = event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!element || event.type === "click" && isLinkOnly) {
      return;
    }
    if (handle) {
      if (handle(event, element)) {
        event.preventDefault();
      }
      return;
    }
    const isClick = event.type === "click";
    if (isClick) {
      event.preventDefault(); // until the module is there to say
    }
    loading ??= load().then(module => handle = module.default);
    loading.then(() => handle(event, element)).catch(() => false).then(done => {
      if (isClick && !done && element.href) {
        location.assign(element.href);
      }
    });
  };
  ["pointerover", "focusin", "click"].forEach(type => document.addEventListener(type, listen));
}

function now(selector, load) {
  const elements = document.querySelectorAll(selector);
  if (elements.length) {
    load().then(module => elements.forEach(element => module.default(element)), () => {});
  }
}

function scrolled(selector, load) {
  addEventListener("scroll", () => now(selector, load), { once: true, passive: true });
}

function kept(name, load) {
  try {
    if (localStorage.getItem(name) !== null) {
      load().catch(() => {});
    }
  } catch {
    // storage is switched off
  }
}

document.querySelectorAll("template.control").forEach(control => control.replaceWith(control.content));
near(RECALLED, () => import("./cards.js"));
near(".note-mark > a", () => import("./notes.js"));
near(".show-sources-button", () => import("./show-sources.js"));
kept("show-sources", () => import("./show-sources.js"));
if (matchMedia("(min-width: 75rem)").matches) {
  scrolled(".contents", () => import("./contents.js"));
}
