// WCAG 2.5.8, more strictly: a control is 24 by 24 px even where it has room around it. Links in the flow of text are left to
// axe, which knows the exceptions.
() => {
    const least = 24 - 0.5;
    const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
    const found = [...document.querySelectorAll(controls)]
        .filter(element => element.checkVisibility({visibilityProperty: true, opacityProperty: true}))
        .map(element => element.matches('input') ? element.closest('label') ?? element : element)
        .filter(element => getComputedStyle(element).display !== 'inline')
        .filter(element => {
            const {width, height, bottom, right} = element.getBoundingClientRect();
            const shown = width > 1 && height > 1 && bottom + scrollY > 0 && right > 0;
            return shown && (width < least || height < least);
        })
        .map(element => {
            const {width, height} = element.getBoundingClientRect();
            return 'small target: ' + element.tagName.toLowerCase() + '.' + element.className
                + ' ' + width.toFixed(0) + ' × ' + height.toFixed(0);
        });
    return [...new Set(found)].slice(0, 8);
}
