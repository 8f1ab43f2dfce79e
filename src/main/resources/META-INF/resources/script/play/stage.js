// What a player's phone shows of a room: hands in what was picked, keeps it until the server has it, and goes on when the
// room does. Nothing here knows a solution.

import {remember, remembered} from '../../hearsay.js';
import {lookAfterLine, say} from '../../line.js';

const PENDING = 'hearsay-pending';
const WATCHED = {attributes: true, attributeFilter: ['data-ballot', 'data-answered', 'data-left', 'data-allowance']};

class HearsayStage extends HTMLElement {

    changes = new MutationObserver(changes => this.onChange(changes));

    /** The server marks the screen around the stage and fills the stage after it is there. */
    connectedCallback() {
        queueMicrotask(() => {
            if (this.isConnected) {
                this.begin();
            }
        });
    }

    disconnectedCallback() {
        this.changes.disconnect();
        this.removeEventListener('click', this);
        this.removeEventListener('hearsay-not-in', this);
        this.phone?.removeEventListener('hearsay-line-back', this);
    }

    begin() {
        this.phone = this.closest('main');
        this.addEventListener('click', this);
        this.addEventListener('hearsay-not-in', this);
        this.phone.addEventListener('hearsay-line-back', this);
        this.changes.observe(this.phone, WATCHED);
        this.changes.observe(this, {childList: true});
        this.show(false);
        lookAfterLine();
    }

    handleEvent(event) {
        if (event.type === 'click') {
            this.press(event.target);
        } else if (event.type === 'hearsay-not-in') {
            this.notIn(event.detail);
        } else {
            this.tell({kind: 'look'});
        }
    }

    /** A question that is new brings its draft back first. */
    onChange(changes) {
        const hasHappened = changes.some(({target, attributeName}) => target === this || attributeName === 'data-answered');
        queueMicrotask(() => {
            this.phone.classList.remove('sending');
            this.show(hasHappened);
        });
    }

    press(target) {
        const button = target.closest('[data-hand-in], [data-at-once] [data-pick]');
        const allowance = target.closest('[data-allow]');
        if (button && !button.disabled && !this.phone.dataset.answered && !this.phone.classList.contains('sending')) {
            this.handIn(button);
        } else if (allowance) {
            this.tell({kind: 'allow', value: allowance.dataset.allow});
        }
    }

    handIn(button) {
        const {room, ballot} = this.phone.dataset;
        const places = button.closest('hearsay-question').picked;
        const answer = {kind: 'answer', ballot: ballot ?? '', places, value: button.dataset.handIn ?? ''};
        remember(PENDING, {room, answer});
        this.send(answer);
    }

    send(answer) {
        this.phone.classList.add('sending');
        this.tell(answer);
    }

    /** The server listens here. */
    tell(detail) {
        this.dispatchEvent(new CustomEvent('hearsay-room', {detail: {kind: '', ballot: '', places: [], value: '', ...detail}}));
    }

    /** Sends again what the server may never have got: it takes an answer once. In a break it takes none, but later. */
    sendAgain() {
        const pending = remembered(PENDING);
        const {room, ballot, answered} = this.phone.dataset;
        if (pending?.room !== room) {
            return;
        }
        const overtaken = ballot && ballot !== pending.answer.ballot;
        if (overtaken || answered) {
            remember(PENDING, null);
        } else if (ballot && !this.phone.classList.contains('sending')) {
            this.send(pending.answer);
        }
    }

    /** The server has looked at an answer, and it is not in. What met a break is kept, and sent once that is over. */
    notIn({ballot, forget}) {
        const pending = remembered(PENDING);
        if (pending && pending.answer.ballot !== ballot) {
            return;
        }
        this.phone.classList.remove('sending');
        window.scrollTo(0, 0);
        if (forget) {
            remember(PENDING, null);
        } else {
            this.sendAgain();
        }
    }

    /** After a change. Where something has happened (new content, or the answer is in) the focus goes. What is said of an
     * answer stands on top of the page, where it covers nothing. */
    show(hasHappened) {
        const {answered, allowance} = this.phone.dataset;
        this.querySelectorAll('[data-allow]').forEach(button =>
            button.setAttribute('aria-pressed', String(button.dataset.allow === allowance)));
        if (answered) {
            this.querySelectorAll('.option, [data-hand-in], .unit input, .band input').forEach(each => { each.disabled = true; });
        }
        if (hasHappened) {
            say('');
            this.querySelector('h1')?.focus({preventScroll: true});
            window.scrollTo(0, 0);
            if (!answered) {
                this.querySelector('hearsay-question')?.showMark();
            }
        }
        this.countDown();
        this.sendAgain();
    }

    countDown() {
        const {left, answered, textTimeLeft, textTimeOver} = this.phone.dataset;
        this.querySelector('hearsay-countdown')?.remove();
        if (left && !answered) {
            const clock = document.createElement('hearsay-countdown');
            clock.className = 'countdown';
            clock.setAttribute('role', 'timer');
            Object.assign(clock, {until: performance.now() + Number(left), left: textTimeLeft, over: textTimeOver});
            this.querySelector('.turn')?.after(clock);
        }
    }
}

customElements.define('hearsay-stage', HearsayStage);
