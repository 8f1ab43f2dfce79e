// Answers by keys: a digit presses the option that bears it, Enter hands in and leads on.

import {isArmed} from './arm.js';

const DIGIT = /^[1-9]$/;

/** Not by a key that is held since before, nor by one that was meant for what stood there before. */
const counts = (event, button) => !event.repeat && isArmed(button);

/** A digit answers only from within the exercise, or from nowhere in particular: not while someone walks the menu,
 * and not for a learner who has switched the keys off. */
function onDigit(event) {
    const focused = document.activeElement ?? document.body;
    if (focused !== document.body && !focused.closest('.exercise')) {
        return;
    }
    const button = document.querySelector(`.exercise:not([data-keys="off"]) [data-key="${event.key}"]`);
    if (button) {
        event.preventDefault();
        if (counts(event, button)) {
            button.focus();
            button.click();
        }
    }
}

function onEnter(event, target) {
    const taken = target.closest('a, button, summary, select, textarea, input:not([type=checkbox], [type=radio])');
    const button = document.querySelector('.exercise .primary[data-hand-in], .exercise [data-onward]');
    if (!taken && button && !button.disabled) {
        event.preventDefault();
        if (counts(event, button)) {
            button.click();
        }
    }
}

document.addEventListener('keydown', event => {
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.ctrlKey || event.metaKey || event.altKey) {
        return;
    }
    if (DIGIT.test(event.key) && !target.matches('input:not([type=checkbox]), textarea, select')) {
        onDigit(event);
    } else if (event.key === 'Enter') {
        onEnter(event, target);
    }
});
