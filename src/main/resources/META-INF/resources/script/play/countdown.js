// Counts down the seconds that a player has.

import {say} from '../say.js';

const TICK_MILLIS = 250;
const SHORT_SECONDS = 10;
const SAY_AT_SECONDS = [30, 10];

/** Whoever makes one sets `until`, by the clock of `performance`, and `left` and `over`, what it says. */
class HearsayCountdown extends HTMLElement {

    connectedCallback() {
        this.clock = setInterval(() => this.tick(), TICK_MILLIS);
        this.tick();
    }

    disconnectedCallback() {
        clearInterval(this.clock);
    }

    tick() {
        const seconds = Math.ceil((this.until - performance.now()) / 1000);
        const words = seconds > 0 ? this.left.replace('{0}', seconds) : this.over;
        if (this.textContent !== words) {
            this.textContent = words;
            this.classList.toggle('short', seconds <= SHORT_SECONDS);
            if (SAY_AT_SECONDS.includes(seconds)) {
                say(words);
            }
        }
        if (seconds <= 0) {
            clearInterval(this.clock);
        }
    }
}

customElements.define('hearsay-countdown', HearsayCountdown);
