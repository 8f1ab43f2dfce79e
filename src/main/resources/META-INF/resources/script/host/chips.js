// Buttons that tick all articles of a topic or a level, and the choice of the language that all of it stands under.

import {reads} from './texts.js';

const pressed = (root, name) => [...root.querySelectorAll(`.host-quick [data-${name}][aria-pressed="true"]`)]
    .map(chip => chip.dataset[name]);

/** Ticks the articles of the pressed topics and levels; where none is pressed, all of them. */
export function tickFitting(chip) {
    chip.setAttribute('aria-pressed', String(chip.getAttribute('aria-pressed') !== 'true'));
    tick(chip.closest('.host-articles'));
}

/** Ticks the articles that fit what is pressed and the language of the texts. */
export function tick(root) {
    const topics = pressed(root, 'topic');
    const levels = pressed(root, 'level');
    root.querySelectorAll('input[name="articles"]').forEach(box => {
        box.checked = reads(box)
            && (!topics.length || topics.includes(box.dataset.topic))
            && (!levels.length || levels.includes(box.dataset.level));
    });
    root.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Once articles are ticked one by one, no button tells what is chosen. */
export function untick(box) {
    if (box.name === 'articles') {
        box.closest('.host-articles').querySelectorAll('.chip').forEach(chip => chip.setAttribute('aria-pressed', 'false'));
    }
}
