// WCAG 1.4.4 and 1.4.12: no words are cut off by the box they stand in. What is hidden on purpose, in a box of a pixel, is
// not meant.
() => {
    const name = element => element.tagName.toLowerCase() + '.' + element.className;
    const hides = value => value === 'hidden' || value === 'clip';
    return [...document.querySelectorAll('body *')]
        .filter(element => element.checkVisibility() && element.innerText?.trim())
        .filter(element => element.clientWidth > 1 && element.clientHeight > 1)
        .filter(element => {
            const style = getComputedStyle(element);
            return hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1
                || hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
        })
        .map(element => 'cut off: ' + name(element));
}
