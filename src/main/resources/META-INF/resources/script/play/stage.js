// What a player's phone shows of a room: hands in what was picked, keeps it until the server has it, and goes on when the
// room does. Nothing here knows a solution.

import {remember, remembered} from '../../hearsay.js';
import {say, sayForAWhile} from '../say.js';
import {Wire} from './wire.js';

const PENDING = 'hearsay-pending';
const SHOW_BACK_MILLIS = 8000;
const LOST_MILLIS = 1000;

class HearsayStage extends HTMLElement {

    /** When it was last said that the line is back. */
    told = -Infinity;

    /** The server marks the screen around the stage and fills the stage after it is there. */
    connectedCallback() {
        queueMicrotask(() => {
            if (this.isConnected) {
                this.begin();
            }
        });
    }

    disconnectedCallback() {
        this.removeEventListener('click', this);
        this.wire?.end();
        clearTimeout(this.losing);
    }

    begin() {
        this.phone = this.closest('main');
        this.said = this.phone.querySelector('.play-said');
        this.addEventListener('click', this);
        this.wire = new Wire(this.phone.dataset.room, this);
        this.show(false);
    }

    /** Names what the stage shows. */
    get sheet() {
        return this.dataset.sheet ?? '';
    }

    /** A break that nobody notices is none. */
    lost() {
        clearTimeout(this.losing);
        this.losing = setTimeout(() => {
            this.isLost = true;
            say(this.phone.dataset.textLost);
        }, LOST_MILLIS);
    }

    back() {
        clearTimeout(this.losing);
        if (this.isLost) {
            this.isLost = false;
            this.isBack = true;
        }
    }

    /** What is there already stays, and with it what was picked and where somebody reads. */
    frame({marks, sheet, html}) {
        const {phone} = this;
        const hasHappened = Boolean(html) || (phone.dataset.answered ?? '') !== marks.answered;
        Object.entries(marks).forEach(([name, value]) => {
            if (value) {
                phone.dataset[name] = value;
            } else {
                delete phone.dataset[name];
            }
        });
        if (hasHappened) {
            phone.classList.remove('sending');
        }
        if (html) {
            this.dataset.sheet = sheet;
            this.innerHTML = html;
            this.said.textContent = '';
        }
        // A question that is new brings its draft back first.
        queueMicrotask(() => this.show(hasHappened));
    }

    handleEvent(event) {
        this.press(event.target);
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

    async tell(message) {
        const reply = await this.wire.tell({kind: '', ballot: '', places: [], value: '', ...message});
        if (reply?.said) {
            this.said.textContent = reply.said;
        }
        if (reply?.notIn) {
            this.notIn(reply.notIn);
        } else if (!reply) {
            this.phone.classList.remove('sending');
        }
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
        if (this.isBack) {
            this.isBack = false;
            this.told = performance.now();
            sayForAWhile([this.phone.dataset.textBack, this.querySelector('.turn')?.innerText].filter(Boolean).join(' '), SHOW_BACK_MILLIS);
        } else if (hasHappened && performance.now() - this.told >= SHOW_BACK_MILLIS) {
            say('');
        }
        if (hasHappened) {
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
