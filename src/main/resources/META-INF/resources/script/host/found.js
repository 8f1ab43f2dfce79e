// Finding articles in the list, and ticking all that are shown, or none.

import {reads} from './texts.js';

const words = text => text.toLowerCase().split(/\s+/).filter(word => word);

/** Shows the articles that hold all words of the field, and says so if there are none. */
export function find(field) {
    const root = field.closest('.host-articles');
    const wanted = words(field.value);
    const choices = [...root.querySelectorAll('.article-choice')];
    choices.forEach(choice => {
        const text = choice.textContent.toLowerCase();
        choice.classList.toggle('not-found', !wanted.every(word => text.includes(word)));
    });
    const none = !choices.some(choice => reads(choice) && !choice.matches('.not-found'));
    const said = root.querySelector('.host-found');
    said.textContent = none ? said.dataset.textNone : '';
}

/** Ticks what is shown, or takes the ticks away. */
export function tickShown(button) {
    const root = button.closest('.host-articles');
    const ticked = button.hasAttribute('data-all');
    root.querySelectorAll('.article-choice:not(.not-found) input').forEach(box => {
        box.checked = ticked && reads(box);
    });
    root.querySelectorAll('.chip').forEach(chip => chip.setAttribute('aria-pressed', 'false'));
    root.dispatchEvent(new Event('change', {bubbles: true}));
}
