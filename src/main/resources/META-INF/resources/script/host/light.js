// The wall is light, whatever the computer prefers, until its host makes it dark: the browser keeps that.

import {remember, remembered} from '../../hearsay.js';

const LIGHT_OF_WALLS = 'hearsay-wall';

/** While there is a wall, the page looks as its host has chosen. */
export function lightUp() {
    document.documentElement.dataset.look = remembered(LIGHT_OF_WALLS, true) === 'dark' ? 'dark' : 'light';
}

/** Without a wall, the page looks as the computer prefers. */
export function lightOff() {
    delete document.documentElement.dataset.look;
}

document.addEventListener('click', event => {
    if (event.target.closest?.('[data-light]')) {
        remember(LIGHT_OF_WALLS, document.documentElement.dataset.look === 'dark' ? 'light' : 'dark', true);
        lightUp();
    }
});
