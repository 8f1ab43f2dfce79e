// The article with glasses: switches the marks of a status on and off and opens statements, all in the browser.

const GLASSES = ['claim', 'denial', 'spec', 'own'];
const MARGIN = 84;
const SETTLING = [300, 1000];
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

class HearsayArticle extends HTMLElement {

    connectedCallback() {
        this.addEventListener('click', this);
        this.addEventListener('keydown', this);
        document.addEventListener('keydown', this.onEscape);
        window.addEventListener('hashchange', this.onHash);
        this.coming.observe(this, {childList: true, subtree: true});
        this.meetText();
    }

    disconnectedCallback() {
        this.removeEventListener('click', this);
        this.removeEventListener('keydown', this);
        document.removeEventListener('keydown', this.onEscape);
        window.removeEventListener('hashchange', this.onHash);
        this.coming.disconnect();
    }

    handleEvent(event) {
        if (event.type === 'click') {
            this.onClick(event.target);
        } else {
            this.onKey(event);
        }
    }

    onClick(target) {
        const hit = target.closest('[data-glass], [data-all], [data-words], [data-jump], [data-step], [data-close], .statement');
        if (!hit) {
            return;
        }
        const {glass, all, words, jump, step, close} = hit.dataset;
        if (glass) {
            this.wear(glass, hit.getAttribute('aria-pressed') !== 'true');
        } else if (all) {
            GLASSES.forEach(each => this.wear(each, all === 'on'));
        } else if (words !== undefined) {
            hit.setAttribute('aria-pressed', String(this.classList.toggle('with-words')));
        } else if (jump) {
            this.open(jump);
        } else if (step) {
            this.step(Number(step));
        } else if (close !== undefined) {
            this.close();
        } else if (!window.getSelection().toString()) {
            this.toggle(hit.id);
        }
    }

    onKey(event) {
        const mark = event.target.closest('.statement');
        if (mark && (event.key === 'Enter' || event.key === ' ')) {
            event.preventDefault();
            this.toggle(mark.id);
        } else if (event.target.closest('.panel') && event.key === 'ArrowRight') {
            this.step(1);
        } else if (event.target.closest('.panel') && event.key === 'ArrowLeft') {
            this.step(-1);
        }
    }

    onEscape = event => {
        if (event.key === 'Escape' && this.opened) {
            this.close();
        }
    };

    onHash = () => {
        if (!location.hash && this.opened) {
            this.close();
        } else {
            this.openAddressed();
        }
    };

    // The text can be longer in coming than this script, and another one can take its place.
    coming = new MutationObserver(() => this.meetText());

    meetText() {
        const text = this.querySelector('.article-text');
        if (text && text !== this.text) {
            this.text = text;
            this.opened = undefined;
            this.classList.remove('is-open');
            // Who comes from another page of the app is there before the address says so.
            setTimeout(() => this.openAddressed());
        }
    }

    openAddressed() {
        const id = location.hash.slice(1);
        if (this.mark(id)) {
            this.open(id, true);
            this.keepInSight(id);
        }
    }

    // While the page settles, the text moves and the router scrolls: both must not hide what was asked for.
    keepInSight(id) {
        const hands = new AbortController();
        HANDS.forEach(hand => window.addEventListener(hand, () => hands.abort(), {signal: hands.signal, passive: true}));
        SETTLING.forEach(delay => setTimeout(() => {
            if (!hands.signal.aborted && this.opened === id) {
                this.reveal(this.mark(id), true);
            }
        }, delay));
        setTimeout(() => hands.abort(), SETTLING.at(-1) + 1);
    }

    wear(glass, on) {
        this.classList.toggle('without-' + glass, !on);
        this.querySelector(`[data-glass=${glass}]`).setAttribute('aria-pressed', String(on));
    }

    toggle(id) {
        if (this.opened === id) {
            this.close();
        } else {
            this.open(id);
        }
    }

    open(id, atOnce = false) {
        const mark = this.mark(id);
        if (!mark) {
            return;
        }
        this.clear();
        this.opened = id;
        this.classList.add('is-open');
        mark.setAttribute('aria-expanded', 'true');
        this.querySelectorAll(`.article-text [data-cue~=${id}]`).forEach(cue => cue.classList.add('lit'));
        const detail = this.detail(id);
        detail.hidden = false;
        detail.focus({preventScroll: true});
        this.querySelector('.panel').scrollTop = 0;
        this.remember('#' + id);
        this.reveal(mark, atOnce);
    }

    close() {
        const mark = this.mark(this.opened);
        this.clear();
        this.opened = undefined;
        this.classList.remove('is-open');
        this.remember('');
        mark?.focus({preventScroll: true});
    }

    clear() {
        if (this.opened) {
            this.mark(this.opened)?.setAttribute('aria-expanded', 'false');
            this.detail(this.opened).hidden = true;
        }
        this.querySelectorAll('.lit').forEach(cue => cue.classList.remove('lit'));
    }

    // Goes through the statements whose glass is on, or through all if none is.
    step(by) {
        const all = [...this.querySelectorAll('.statement')];
        const seen = all.filter(mark => !GLASSES.some(glass =>
            mark.classList.contains(glass) && this.classList.contains('without-' + glass)));
        const marks = seen.length > 0 ? seen : all;
        const at = all.findIndex(mark => mark.id === this.opened);
        const next = by > 0
            ? marks.find(mark => all.indexOf(mark) > at) ?? marks[0]
            : marks.findLast(mark => all.indexOf(mark) < at) ?? marks.at(-1);
        this.open(next.id);
    }

    // Scrolls only if the statement is out of sight; shows its cues with it where both fit.
    reveal(mark, atOnce) {
        const panel = this.querySelector('.panel');
        const sheet = getComputedStyle(panel).position === 'fixed' ? panel.offsetHeight : 0;
        const room = window.innerHeight - sheet;
        const whole = [mark, ...this.querySelectorAll('.lit')].map(part => part.getBoundingClientRect());
        const top = Math.min(...whole.map(box => box.top));
        const bottom = Math.max(...whole.map(box => box.bottom));
        const box = bottom - top <= room - MARGIN - 16 ? {top, bottom} : mark.getBoundingClientRect();
        if (box.top < MARGIN || box.bottom > room - 16) {
            const calm = atOnce || matchMedia('(prefers-reduced-motion: reduce)').matches;
            window.scrollBy({top: box.top - MARGIN, behavior: calm ? 'auto' : 'smooth'});
        }
    }

    remember(hash) {
        history.replaceState(history.state, '', location.pathname + location.search + hash);
    }

    mark(id) {
        return /^s\d{2,3}$/.test(id ?? '') ? this.querySelector('.statement#' + id) : null;
    }

    detail(id) {
        return this.querySelector('#detail-' + id);
    }
}

customElements.define('hearsay-article', HearsayArticle);
