// Who is this again? A card near a name or a word of the glossary: a line about it and the dated status.
//
// A mouse that rests on a link, or the focus that stays on it, shows the card of the page it leads to; the link itself
// is as ever. A finger shows the card first and follows the link with the second tap, or through the card. A word of the
// glossary has its card on the page already, and any click shows it.
//
// What a card says stands once, on the page the link leads to: its opening, marked data-card, and in it the parts with
// data-card="kicker", "title", "meta", "line" and "status". A page that cannot be had leaves a plain link.

import { place } from "./place.js";

const LOAD_AFTER = 150;
const SHOW_AFTER = 350;
const HIDE_AFTER = 250;
const GIVE_UP_AFTER = 2500;

const words = document.querySelector("script[data-open]").dataset;
const pages = new Map();
const card = Object.assign(document.createElement("div"), { className: "card", popover: "manual", tabIndex: -1 });
card.setAttribute("role", "dialog");
card.setAttribute("aria-labelledby", "card-title");
document.body.append(card);

let wanted; // the link whose card is to come
let shown; // the link whose card is there
let isPinned; // until it is closed, not only while the pointer or the focus is there
let dismissed; // the link that has the focus again after its card was closed
let timer;

export default function near(event, link) {
  if (!card.showPopover) {
    return false;
  }
  if (event.type === "click") {
    return click(event, link);
  }
  // While this module was fetched, the pointer may have gone on.
  const isMeant = event.type === "focusin" ? link.matches(":focus-visible") : event.pointerType !== "touch" && link.matches(":hover");
  if (isMeant && !(shown && isPinned)) {
    rest(link);
  }
  return false;
}

function click(event, link) {
  const isTerm = link.hash && isOnThisPage(link);
  const isOpen = shown === link && isPinned;
  if (isOpen && isTerm) {
    close(true);
  } else if (!isOpen && (isTerm || event.pointerType === "touch")) {
    clearTimeout(timer);
    wanted = link;
    show(link, true).then(done => done || location.assign(link.href));
  } else {
    return false;
  }
  return true;
}

/** The pointer or the focus has come to a link; it may be on its way to elsewhere. */
function rest(link) {
  clearTimeout(timer);
  if (link === shown || link === dismissed) {
    return;
  }
  wanted = link;
  const from = performance.now();
  timer = setTimeout(async () => {
    await read(link).catch(() => {});
    timer = setTimeout(() => wanted === link && show(link, false), SHOW_AFTER - (performance.now() - from));
  }, LOAD_AFTER);
  link.addEventListener("pointerleave", leave);
  link.addEventListener("blur", leave);
}

/** There is a way from the word to the card, which a hand does not take in a straight line. */
function leave(event) {
  if (event.currentTarget === wanted) {
    wanted = null;
  }
  clearTimeout(timer);
  if (shown && !isPinned) {
    timer = setTimeout(() => card.matches(":hover") || shown?.matches(":hover") || close(), HIDE_AFTER);
  }
}

async function show(link, pinned) {
  const late = new Promise(resolve => setTimeout(resolve, GIVE_UP_AFTER));
  const parts = await Promise.race([read(link), late]).catch(() => {});
  if (!parts?.length || wanted !== link) {
    return wanted !== link; // then another link was meant, and nothing is to be done about this one
  }
  close();
  card.replaceChildren(...parts.map(part => part.cloneNode(true)));
  if (!isOnThisPage(link)) {
    card.append(Object.assign(document.createElement("a"), { className: "card-open", href: link.href, textContent: words.open }));
  }
  isPinned = pinned;
  card.classList.toggle("is-pinned", pinned);
  if (pinned) {
    const button = Object.assign(document.createElement("button"), { className: "card-close", textContent: "×", ariaLabel: words.close });
    button.addEventListener("click", () => close(true));
    card.append(button);
  }
  shown = link;
  card.showPopover();
  card.scrollTop = 0;
  if (!place(card, link)) {
    link.scrollIntoView({ block: "center", behavior: "instant" }); // the focus came by key, and the page is on its way
    place(card, link);
  }
  link.setAttribute("aria-describedby", "card-line");
  if (pinned) {
    card.focus({ preventScroll: true });
  }
  return true;
}

function close(returnsFocus) {
  clearTimeout(timer);
  if (!shown) {
    return;
  }
  const link = shown;
  shown = null;
  link.removeAttribute("aria-describedby");
  if (returnsFocus) {
    dismissed = link;
    link.addEventListener("blur", () => dismissed = null, { once: true });
    link.focus({ preventScroll: true });
  }
  card.hidePopover();
}

/** The parts of a card, ready to be copied; none when there is nothing to show. */
function read(link) {
  const address = link.href;
  if (!pages.has(address)) {
    const parts = isOnThisPage(link) ? Promise.resolve(ofTerm(link)) : ofPage(address);
    pages.set(address, parts);
    parts.catch(() => pages.delete(address));
  }
  return pages.get(address);
}

async function ofPage(address) {
  const isPage = /(\/|\.html)$/.test(new URL(address).pathname);
  const response = isPage && await fetch(address);
  if (!response.ok) {
    return [];
  }
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const parts = [...page.querySelectorAll("[data-card='opening'] [data-card]")];
  return parts.map(part => made(part.dataset.card, part, page.documentElement.lang));
}

function ofTerm(link) {
  const term = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const parts = [["title", "dfn"], ["line", "dd"]].map(([name, selector]) => [name, term?.querySelector(selector)]);
  return parts.every(([, part]) => part) ? parts.map(([name, part]) => made(name, part, "")) : [];
}

function made(name, part, language) {
  const copy = document.createElement(name === "status" || name === "line" ? "div" : "p");
  copy.className = `card-${name}`;
  copy.append(...document.importNode(part, true).childNodes);
  copy.querySelectorAll(".note-mark, .term-card-return, .legal-path, details").forEach(extra => extra.remove());
  copy.querySelectorAll("[id]").forEach(element => element.removeAttribute("id"));
  copy.lang = part.lang || language;
  if (name === "title" || name === "line") {
    copy.id = `card-${name}`;
  }
  return copy;
}

function isOnThisPage(link) {
  return link.href.replace(/#.*/, "") === location.href.replace(/#.*/, "");
}

card.addEventListener("pointerenter", () => clearTimeout(timer));
card.addEventListener("pointerleave", leave);
card.addEventListener("focusout", event => {
  if (event.relatedTarget && event.relatedTarget !== shown && !card.contains(event.relatedTarget)) {
    close();
  }
});
addEventListener("keydown", event => event.key === "Escape" && close(card.contains(document.activeElement)));
addEventListener("scroll", () => shown && !place(card, shown) && close(), { passive: true });
addEventListener("resize", () => shown && place(card, shown));
addEventListener("pointerdown", event => {
  if (isPinned && shown && !card.contains(event.target) && !shown.contains(event.target)) {
    close();
  }
});
