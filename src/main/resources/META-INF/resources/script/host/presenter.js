// The keys of a presenter: a remote sends PageDown; whoever stands in a field, a panel or on a button means that.

import {isArmed} from '../../hearsay.js';

const FORWARD = new Set(['Enter', ' ', 'ArrowRight', 'PageDown']);
const PRESSES_BUTTONS = new Set(['Enter', ' ']);

function closeOpen() {
    document.querySelectorAll('.host-menu[open] > summary').forEach(summary => summary.click());
    document.querySelector('.host-panel [data-close]')?.click();
}

document.addEventListener('keydown', event => {
    const primary = document.querySelector('.host-bar [data-primary]');
    const target = event.target instanceof Element ? event.target : document.body;
    if (!primary || event.ctrlKey || event.metaKey || event.altKey) {
        return;
    }
    if (event.key === 'Escape') {
        closeOpen();
        return;
    }
    const taken = target.closest('input, select, textarea, .host-panel, .host-menu')
        || PRESSES_BUTTONS.has(event.key) && target.closest('button, a, summary');
    if (FORWARD.has(event.key) && !taken) {
        event.preventDefault();
        if (!event.repeat && isArmed(primary)) {
            primary.click();
        }
    }
});
