// Whoever waits to be let in: what was pushed while the line was down may be lost.

import './line.js';

document.addEventListener('hearsay-line-back', () =>
    document.querySelector('.join-waiting')?.dispatchEvent(new CustomEvent('hearsay-look')));
