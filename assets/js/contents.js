// Marks in a list of places on the page, such as its contents, the one that is being read: aria-current="true".
//
// A place is being read from when its heading has come into the upper third of the window until the next one has.

const READ_FROM = 1 / 3;

/** @param list any element that holds links to places on the page, in their order */
export default function mark(list) {
  const links = [...list.querySelectorAll("a[href^='#']")];
  const places = links.map(link => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  const update = () => {
    const last = places.findLastIndex(place => place?.getBoundingClientRect().top < innerHeight * READ_FROM);
    links.forEach((link, index) => {
      if (index !== last) {
        link.removeAttribute("aria-current");
      } else if (!link.ariaCurrent) {
        link.setAttribute("aria-current", "true");
        keepInView(link);
      }
    });
  };
  const observer = new IntersectionObserver(update, { rootMargin: `0px 0px -${100 - READ_FROM * 100}% 0px` });
  places.filter(Boolean).forEach(place => observer.observe(place));
}

/** A list longer than the window scrolls by itself; the page never does. */
function keepInView(link) {
  const list = link.closest("nav");
  const place = link.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (place.top < frame.top || place.bottom > frame.bottom) {
    list.scrollTop += place.top - frame.top - frame.height / 2;
  }
}
