// What the class reads should fit the wall: its type shrinks, within bounds, until it does. Names in the lobby scroll.

import {lookAfterLine, say} from '../../line.js';

const WIDE = 960;
const LARGEST = 0.96;
const SMALLEST = 0.64;
const STEP = 0.04;
const BESIDE = 'hearsay-clock, .host-bar, .host-panels';

class HearsayWall extends HTMLElement {

    changes = new MutationObserver(changes => this.onChange(changes));

    /** What stands around it gets its looks after it is there. */
    connectedCallback() {
        queueMicrotask(() => {
            if (this.isConnected) {
                this.begin();
            }
        });
    }

    disconnectedCallback() {
        this.changes.disconnect();
        window.removeEventListener('resize', this.fit);
        this.removeEventListener('hearsay-fold', this.fit);
    }

    begin() {
        this.changes.observe(this.closest('.host'), {childList: true, subtree: true});
        window.addEventListener('resize', this.fit);
        this.addEventListener('hearsay-fold', this.fit);
        document.fonts?.ready.then(this.fit);
        this.fit();
        lookAfterLine();
    }

    onChange(changes) {
        if (changes.some(({target, removedNodes}) => target === this && removedNodes.length)) {
            say('');
        }
        if (changes.some(({target}) => !target.closest(BESIDE))) {
            this.fit();
        }
    }

    fit = () => {
        if (!this.closest('.host.projector')) {
            return;
        }
        this.style.removeProperty('--fit');
        const fits = () => document.documentElement.scrollHeight <= innerHeight;
        if (innerWidth >= WIDE && !this.querySelector('.host-lobby')) {
            for (let size = LARGEST; size >= SMALLEST && !fits(); size -= STEP) {
                this.style.setProperty('--fit', size.toFixed(2));
            }
        }
    };
}

customElements.define('hearsay-wall', HearsayWall);
