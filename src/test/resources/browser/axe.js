// Levels A and AA of WCAG 2.0, 2.1 and 2.2: every rule broken, with the elements that break it.
async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const result = await axe.run(document, {
        runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'], preload: false});
    return result.violations.map(broken =>
        broken.id + ': ' + broken.nodes.map(node => node.target.join(' ')).join(', '));
}
