// Looks that depend on a number come as data, since the policy refuses styles in markup.
const LOOKS = {'data-share': '--share', 'data-pieces': '--n', 'data-depth': '--depth'};
const LOOKING = Object.keys(LOOKS).map(data => `[${data}]`).join();

function look(element) {
    for (const [data, property] of Object.entries(LOOKS)) {
        if (element.hasAttribute(data)) {
            element.style.setProperty(property, element.getAttribute(data));
        }
    }
}

new MutationObserver(changes => {
    for (const change of changes) {
        const touched = change.type === 'attributes' ? [change.target] : change.addedNodes;
        for (const element of [...touched].filter(node => node instanceof Element)) {
            look(element);
            element.querySelectorAll(LOOKING).forEach(look);
        }
    }
}).observe(document.documentElement, {childList: true, subtree: true, attributeFilter: Object.keys(LOOKS)});
