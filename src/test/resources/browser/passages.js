// The words of each innermost block that is shown, in the order of the page.
() => {
    const block = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, figcaption, blockquote';
    return [...document.querySelectorAll('main :is(' + block + ')')]
        .filter(element => !element.querySelector(block))
        .filter(element => element.checkVisibility({visibilityProperty: true}))
        .map(element => element.innerText.trim())
        .filter(words => words);
}
