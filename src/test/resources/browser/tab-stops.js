// Numbers what the Tab key should reach, in the order of the page, and returns what each is.
() => {
    const selector = 'a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea:enabled, '
        + 'summary:first-of-type, [tabindex]:not([tabindex^="-"]), audio[controls], video[controls]';
    const chosen = radio => radio.checked
        || !document.querySelector(`input[type=radio][name="${radio.name}"]:checked`)
            && radio === document.querySelector(`input[type=radio][name="${radio.name}"]`);
    const stops = [...document.querySelectorAll(selector)]
        .filter(element => element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: false}))
        .filter(element => !element.matches('[tabindex^="-"], [inert] *'))
        .filter(element => !element.matches('input[type=radio]') || chosen(element));
    stops.forEach((element, index) => element.dataset.tabStop = index);
    return stops.map(element => element.tagName.toLowerCase() + '.' + element.getAttribute('class')
        + ' “' + (element.innerText ?? element.textContent).trim().slice(0, 30) + '”');
}
