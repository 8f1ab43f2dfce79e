// What the class reads fills the wall: its type is as large, within bounds, as it can be with all of it in sight. Names in
// the lobby scroll.

import {lookAfterLine} from '../../line.js';
import {say} from '../say.js';
import {lightOff, lightUp} from './light.js';

const WIDE = 960;
const LARGEST = 2;
const SMALLEST = 0.64;
/** Each halves what is still open: the type is at most a hundredth of the usual smaller than it could be. */
const TRIES = 8;
/** Two parts that can stand beside each other or, if that leaves more room, one above the other. */
const BOTH = '.beside';
const STACKED = 'stacked';
/** What stands around the marked words gives way where these could not be read from eight metres: 51 of 1080 pixels. See
    decision 0119. */
const AROUND = [0.86, 0.72, 0.6];
const READABLE = 51 / 1080;
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
        lightOff();
        this.changes.disconnect();
        window.removeEventListener('resize', this.fit);
        this.removeEventListener('hearsay-fold', this.fit);
    }

    begin() {
        if (this.closest('.host.projector')) {
            lightUp();
        }
        this.changes.observe(this.closest('.host'), {childList: true, subtree: true});
        window.addEventListener('resize', this.fit);
        this.addEventListener('hearsay-fold', this.fit);
        document.fonts?.ready.then(this.fit);
        this.fit();
        lookAfterLine();
    }

    /** A new stage gets a size of its own; what changes on it keeps the size as long as it fits. */
    onChange(changes) {
        const staged = changes.some(({target}) => target === this);
        if (changes.some(({target, removedNodes}) => target === this && removedNodes.length)) {
            say('');
        }
        if (staged || changes.some(({target}) => !target.closest(BESIDE)) && !this.fits()) {
            this.fit();
        }
    }

    fits() {
        const {scrollHeight, scrollWidth} = document.documentElement;
        return scrollHeight <= innerHeight && scrollWidth <= innerWidth;
    }

    fit = () => {
        if (!this.closest('.host.projector')) {
            return;
        }
        this.style.removeProperty('--fit');
        for (const around of AROUND) {
            this.style.setProperty('--around', around);
            this.arrange();
            if (innerWidth < WIDE || !this.querySelector('.host-focused') || this.isReadable()) {
                return;
            }
        }
    };

    arrange() {
        this.classList.remove(STACKED);
        if (innerWidth >= WIDE && !this.querySelector('.host-lobby')) {
            const beside = this.fill();
            if (this.querySelector(BOTH)) {
                this.classList.add(STACKED);
                if (this.fill() < beside) {
                    this.classList.remove(STACKED);
                    this.size(beside);
                }
            }
        }
    }

    isReadable() {
        return parseFloat(getComputedStyle(this).fontSize) >= READABLE * innerHeight;
    }

    /** Takes the largest type that fits, and returns its size. */
    fill() {
        let smaller = SMALLEST;
        let larger = LARGEST;
        for (let tries = 0; tries < TRIES; tries++) {
            const size = tries ? (smaller + larger) / 2 : LARGEST;
            this.size(size);
            if (this.fits()) {
                smaller = size;
            } else {
                larger = size;
            }
        }
        return this.size(smaller);
    }

    size(size) {
        this.style.setProperty('--fit', size.toFixed(3));
        return size;
    }
}

customElements.define('hearsay-wall', HearsayWall);
