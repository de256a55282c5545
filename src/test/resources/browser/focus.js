// Where the focus is: the number given by tab-stops.js, -1 outside the page, -2 on something that is no control; and what is
// wrong with how it shows (WCAG 2.4.7, 2.4.11, and a ring of 2 px).
() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) {
        return [-1, []];
    }
    const wrong = [];
    // A link in a drawing holds an arrow too, whose box reaches over others: its words are what must be seen.
    const words = element instanceof SVGElement ? [...element.querySelectorAll('text')] : [];
    const rects = (words.length ? words : [element]).flatMap(part => [...part.getClientRects()]);
    const inView = ({left, right, top, bottom}) => top < innerHeight && bottom > 0 && left < innerWidth && right > 0;
    const onTop = ({left, right, top, bottom}) => {
        const hit = document.elementFromPoint(
            (Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
        return hit && (element.contains(hit) || hit.contains(element) && !hit.matches('body, html')
            || element.closest('label')?.contains(hit) || element.labels?.[0]?.contains(hit));
    };
    if (!rects.some(inView)) {
        wrong.push('out of view');
    } else if (!rects.filter(inView).some(onTop)) {
        wrong.push('covered');
    }
    const ringed = [element, ...element.labels ?? []].map(ring => getComputedStyle(ring));
    if (!ringed.some(style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)) {
        wrong.push('without a ring');
    }
    return [Number(element.dataset.tabStop ?? -2), wrong];
}
