// The clock of a class. The server's time decides; what has passed since is counted without the device's clock, which can
// be set meanwhile.

const TICK_MILLIS = 200;
const MINUTES_TICK_MILLIS = 5000;
const MINUTE_MILLIS = 60_000;
const SAY_AT_SECONDS = [30, 10];
const LATE_SECONDS = 5;

class HearsayClock extends HTMLElement {

    /** The server says when it ends, and how it looks, after the element is there. */
    connectedCallback() {
        queueMicrotask(() => {
            if (this.isConnected) {
                this.end = performance.now() + Number(this.dataset.deadline) - Number(this.dataset.now);
                this.announced = undefined;
                clearInterval(this.ticking);
                this.ticking = setInterval(() => this.tick(), TICK_MILLIS);
                this.tick();
            }
        });
    }

    disconnectedCallback() {
        clearInterval(this.ticking);
    }

    tick() {
        const left = Math.max(0, this.end - performance.now());
        const seconds = Math.ceil(left / 1000);
        const figure = this.querySelector('.clock-figure');
        const text = seconds ? String(seconds) : this.dataset.over;
        if (figure && figure.textContent !== text) {
            figure.textContent = text;
        }
        this.style.setProperty('--left', String(left / Number(this.dataset.limit)));
        this.announce(seconds);
    }

    /** Says the marks that it passes, not those that it began below. */
    announce(seconds) {
        const before = this.announced;
        const due = SAY_AT_SECONDS.find(mark => seconds <= mark && before > mark && seconds > mark - LATE_SECONDS);
        this.announced = seconds;
        if (due) {
            this.querySelector('[aria-live]').textContent = this.getAttribute(`data-say-${due}`);
        }
    }
}

customElements.define('hearsay-clock', HearsayClock);

/** The minutes of a lesson that are gone. The server says how many were when it spoke last. */
class HearsayMinutes extends HTMLElement {

    static observedAttributes = ['data-gone'];

    connectedCallback() {
        this.ticking = setInterval(() => this.tick(), MINUTES_TICK_MILLIS);
        this.tick();
    }

    disconnectedCallback() {
        clearInterval(this.ticking);
    }

    attributeChangedCallback() {
        this.since = performance.now() - Number(this.dataset.gone);
        this.tick();
    }

    tick() {
        if (this.since !== undefined && this.dataset.words) {
            const words = this.dataset.words.replace('{0}', Math.floor((performance.now() - this.since) / MINUTE_MILLIS));
            if (this.textContent !== words) {
                this.textContent = words;
            }
        }
    }
}

customElements.define('hearsay-minutes', HearsayMinutes);
