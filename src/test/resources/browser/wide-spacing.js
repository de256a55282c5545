// WCAG 1.4.12: the spacing that readers may set.
() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(`
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = [spacing];
}
