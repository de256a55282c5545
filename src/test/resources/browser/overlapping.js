// WCAG 1.4.4 and 1.4.12: no words stand on others. Only the middle half of a line's height counts: the boxes of letters are
// higher than the letters, and a mark that is raised reaches into the line above it.
() => {
    const lines = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const box = text.parentElement;
        if (!text.data.trim() || !box.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})) {
            continue;
        }
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const {left, right, top, height, width} of range.getClientRects()) {
            if (width > 1 && height > 1 && right > 0 && top + scrollY + height > 0) {
                lines.push({box, words: text.data.trim().slice(0, 30), left, right,
                    top: top + height / 4, bottom: top + height * 3 / 4});
            }
        }
    }
    lines.sort((one, other) => one.top - other.top);
    const found = new Set();
    lines.forEach((line, index) => {
        for (let next = index + 1; next < lines.length && lines[next].top < line.bottom - 1; next++) {
            const other = lines[next];
            if (other.left < line.right - 1 && line.left < other.right - 1) {
                found.add('overlapping: “' + line.words + '” and “' + other.words + '”');
            }
        }
    });
    return [...found].slice(0, 5);
}
