// A question as it is asked: marks, order, choice and bands, and keeping them until they are handed in.

import {remember, remembered} from './keep.js';

const STEPS = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};

class HearsayQuestion extends HTMLElement {

    /** Flow puts in what belongs here after the element itself. */
    connectedCallback() {
        this.addEventListener('click', this);
        this.addEventListener('change', this);
        this.addEventListener('keydown', this);
        this.addEventListener('focusin', this);
        queueMicrotask(() => {
            if (this.isConnected) {
                this.restore();
            }
        });
    }

    disconnectedCallback() {
        this.removeEventListener('click', this);
        this.removeEventListener('change', this);
        this.removeEventListener('keydown', this);
        this.removeEventListener('focusin', this);
    }

    handleEvent(event) {
        const {type, target} = event;
        const box = target.closest('.unit input');
        const item = target.closest('[data-sort]');
        if (type === 'click') {
            this.press(target);
        } else if (type === 'change' && item) {
            this.lead(this.byHand ? this.nextUnsorted(item) : item);
            this.update();
        } else if (type === 'change' && box) {
            this.update();
        } else if (type === 'focusin' && item && target.matches(':focus-visible')) {
            this.lead(item);
        } else if (type === 'keydown' && item) {
            this.byHand = false;
        } else if (type === 'keydown' && box && !event.ctrlKey && !event.metaKey && !event.altKey) {
            this.walk(event, box);
        }
    }

    /** The places that are picked now: of marked units, of the chosen options, of items in their order or, for each item
     * that is sorted, of its band, -1 while it has none. */
    get picked() {
        if (this.sorted.length) {
            return this.sorted.map(item => Number(item.querySelector('input:checked')?.value ?? -1));
        }
        if (this.querySelector('[data-order]')) {
            return this.placed.map(item => Number(item.dataset.order));
        }
        const marked = this.boxes.filter(box => box.checked).map(box => Number(box.value));
        const chosen = [...this.querySelectorAll('[data-pick][aria-pressed="true"], [data-select][aria-pressed="true"]')]
            .map(option => Number(option.dataset.pick ?? option.dataset.select));
        return marked.length ? marked : chosen;
    }

    get boxes() {
        return [...this.querySelectorAll('.unit input')];
    }

    get sorted() {
        return [...this.querySelectorAll('[data-sort]')];
    }

    get placed() {
        return [...this.querySelectorAll('[data-order][data-place]')].sort((a, b) => a.dataset.place - b.dataset.place);
    }

    /** Under which name the answer is kept until it is handed in: a learner's round has one, a ballot of a room another. */
    get draft() {
        const {draft, room, ballot} = this.closest('[data-draft], [data-room]')?.dataset ?? {};
        return draft || (ballot ? `draft-${room}-${ballot}` : '');
    }

    /** Whether the answers stand at the bottom of the screen, above the text. */
    get isDocked() {
        const dock = this.querySelector('.answering');
        return Boolean(dock) && getComputedStyle(dock).position === 'sticky' && getComputedStyle(dock).bottom !== 'auto';
    }

    /** Where the marked words would lie below the answers, the text begins further on, unless the way into a class would
     * then be out of sight. */
    showMark() {
        const marks = [...this.querySelectorAll('mark, .in-mark')];
        if (!marks.length || !this.isDocked || window.scrollY || document.querySelector('.join-door, .game-notice')) {
            return;
        }
        const below = marks.at(-1).getBoundingClientRect().bottom - this.querySelector('.answering').getBoundingClientRect().top;
        const above = marks[0].getBoundingClientRect().top - this.querySelector('.asking').getBoundingClientRect().height;
        if (below > 0) {
            window.scrollTo(0, Math.min(below, above));
        }
    }

    press(target) {
        const item = target.closest('[data-order]');
        const option = target.closest('[data-pick]');
        const several = target.closest('[data-select]');
        const sorted = target.closest('[data-sort]');
        if (sorted) {
            this.pressSorted(sorted, target);
        } else if (several) {
            this.select(several);
            this.update();
        } else if (item) {
            this.toggle(item);
            this.update();
        } else if (option) {
            this.choose(option);
            this.update();
        } else {
            target.closest('.option')?.classList.add('sent');
        }
    }

    /** A press on a line opens it. Whoever picks a band by hand, or its own once more, is led on; arrow keys pass through
     * bands and stay. */
    pressSorted(item, target) {
        if (target.matches('input')) {
            return;
        }
        this.byHand = true;
        if (!item.hasAttribute('data-open')) {
            this.open(item);
        } else if (target.closest('.band')?.querySelector('input').checked) {
            this.lead(this.nextUnsorted(item));
        }
    }

    /** The next item without a band, or the first of all; none if each has one. */
    nextUnsorted(item) {
        const open = this.sorted.filter(each => !each.querySelector('input:checked'));
        return open.find(each => item && item.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) ?? open[0];
    }

    /** On a small screen one item stands open, or none. */
    open(item) {
        this.sorted.forEach(each => each.toggleAttribute('data-open', each === item));
    }

    /** Opens it, and brings it into view. */
    lead(item) {
        this.open(item);
        item?.scrollIntoView({block: 'nearest'});
    }

    choose(option) {
        this.querySelectorAll('[data-pick]').forEach(other => other.setAttribute('aria-pressed', String(other === option)));
    }

    /** Chooses one of several, or takes it back; what goes alone lets go of the others, and they of it. */
    select(option) {
        const on = option.getAttribute('aria-pressed') !== 'true';
        const places = option.closest('[data-alone]').dataset.alone.split(' ');
        const alone = each => places.includes(each.dataset.select);
        this.querySelectorAll('[data-select]').forEach(each => {
            if (each === option) {
                each.setAttribute('aria-pressed', String(on));
            } else if (on && (alone(option) || alone(each))) {
                each.setAttribute('aria-pressed', 'false');
            }
        });
    }

    /** Gives an item the next place, or takes its place back. */
    toggle(item) {
        if (item.dataset.place) {
            delete item.dataset.place;
        } else {
            item.dataset.place = String(this.placed.length + 1);
        }
        this.placed.forEach((each, i) => { each.dataset.place = String(i + 1); });
        this.querySelectorAll('[data-order]').forEach(each => {
            each.setAttribute('aria-pressed', String(Boolean(each.dataset.place)));
            each.querySelector('.place').textContent = each.dataset.place ?? '';
        });
    }

    /** Moves the focus among the marks. */
    walk(event, box) {
        const by = STEPS[event.key];
        if (!by) {
            return;
        }
        event.preventDefault();
        const all = this.boxes;
        const next = all[all.indexOf(box) + by];
        if (next) {
            all.forEach(each => { each.tabIndex = -1; });
            next.tabIndex = 0;
            next.focus();
        }
    }

    /** Opens the buttons that hand in once the answer is complete, and keeps a draft of it. */
    update() {
        const answer = this.picked;
        const items = this.querySelectorAll('[data-order]').length;
        const complete = items ? answer.length === items : answer.length > 0 && !answer.includes(-1);
        const over = Boolean(this.closest('[data-answered]'));
        this.querySelectorAll('[data-hand-in]').forEach(button => { button.disabled = over || !complete; });
        if (complete && !this.querySelector('.unit') && !this.isDocked) {
            this.querySelector('.hand-in')?.scrollIntoView({block: 'nearest'});
        }
        if (this.draft) {
            remember(this.draft, answer.length ? answer : null);
        }
    }

    /** Brings a draft back after a reload, and prepares arrow keys. */
    restore() {
        const kept = this.draft ? remembered(this.draft) : [];
        const places = Array.isArray(kept) ? kept.filter(Number.isInteger) : [];
        this.sorted.forEach((item, i) => {
            const band = item.querySelector(`input[value="${places[i]}"]`);
            if (band) { band.checked = true; }
        });
        this.open(this.nextUnsorted());
        places.forEach(place => {
            const box = this.querySelector(`.unit input[value="${place}"]`);
            const item = this.querySelector(`[data-order="${place}"]`);
            const option = this.querySelector(`[data-pick="${place}"]`);
            if (box) { box.checked = true; }
            if (item && !item.dataset.place) { this.toggle(item); }
            const several = this.querySelector(`[data-select="${place}"][aria-pressed="false"]`);
            if (option) { this.choose(option); }
            if (several) { this.select(several); }
        });
        this.boxes.forEach((box, i) => { box.tabIndex = i ? -1 : 0; });
        this.update();
        this.showMark();
    }
}

customElements.define('hearsay-question', HearsayQuestion);
