// Whoever waits to be let in: here, too, somebody looks after the line.

import {lookAfterLine} from '../../line.js';

class HearsayWaiting extends HTMLElement {

    /** Flow says what it stands for after it is there. */
    connectedCallback() {
        queueMicrotask(lookAfterLine);
    }
}

customElements.define('hearsay-waiting', HearsayWaiting);
