// WCAG 1.4.10: nothing scrolls sideways. Elements that reach over the right edge are named, since the width alone does not
// tell which.
() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) {
        return [];
    }
    return [...document.querySelectorAll('body *')]
        .filter(element => element.getBoundingClientRect().right > width + 0.5)
        .slice(0, 5)
        .map(element => 'too wide: ' + element.tagName.toLowerCase() + '.' + element.className);
}
