// A room on a player's phone: hands in what was picked, keeps it until the server has it, and counts seconds down. Nothing
// here knows a solution.

import {remember, remembered, say} from './line.js';

const PENDING = 'hearsay-pending';
const SAY_AT_SECONDS = [30, 10];

const phone = () => document.querySelector('main.play');
const text = name => phone()?.dataset[name] ?? '';

function tell(detail) {
    phone()?.querySelector('.play-stage')?.dispatchEvent(
        new CustomEvent('hearsay-room', {detail: {kind: '', ballot: '', places: [], value: '', ...detail}}));
}

function handIn(button) {
    const root = phone();
    const answer = {
        kind: 'answer',
        ballot: root.dataset.ballot ?? '',
        places: window.hearsay.picked(button),
        value: button.dataset.handIn ?? '',
    };
    remember(PENDING, {room: root.dataset.room, answer});
    root.classList.add('sending');
    tell(answer);
}

document.addEventListener('click', event => {
    const target = event.target instanceof Element ? event.target : document.body;
    const button = target.closest('main.play [data-hand-in]');
    const allowance = target.closest('main.play [data-allow]');
    if (button && !button.disabled && !phone().dataset.answered) {
        handIn(button);
    } else if (allowance) {
        tell({kind: 'allow', value: allowance.dataset.allow});
    }
});

/** Sends again what the server may never have got: it takes an answer once. In a break it takes none, but later. */
function sendAgain(root) {
    const pending = remembered(PENDING);
    if (!pending || pending.room !== root.dataset.room) {
        return;
    }
    const overtaken = root.dataset.ballot && root.dataset.ballot !== pending.answer.ballot;
    if (overtaken || root.dataset.answered) {
        remember(PENDING, null);
    } else if (root.dataset.ballot && !root.classList.contains('sending')) {
        root.classList.add('sending');
        tell(pending.answer);
    }
}

/** The server has looked at an answer, and it is not in. What met a break is kept, and sent once that is over. */
document.addEventListener('hearsay-not-in', event => {
    const root = phone();
    const pending = remembered(PENDING);
    if (!root || (pending && pending.answer.ballot !== event.detail.ballot)) {
        return;
    }
    root.classList.remove('sending');
    if (event.detail.forget) {
        remember(PENDING, null);
    } else {
        sendAgain(root);
    }
});

let clock = 0;

function countDown(root) {
    clearInterval(clock);
    root.querySelector('.countdown')?.remove();
    if (!root.dataset.left || root.dataset.answered) {
        return;
    }
    const until = performance.now() + Number(root.dataset.left);
    const place = document.createElement('p');
    place.className = 'countdown';
    place.setAttribute('role', 'timer');
    root.querySelector('.turn')?.after(place);
    const tick = () => {
        const seconds = Math.ceil((until - performance.now()) / 1000);
        const words = seconds > 0 ? text('textTimeLeft').replace('{0}', seconds) : text('textTimeOver');
        if (place.textContent !== words) {
            place.textContent = words;
            place.classList.toggle('short', seconds <= 10);
            if (SAY_AT_SECONDS.includes(seconds)) {
                say(words);
            }
        }
        if (seconds <= 0) {
            clearInterval(clock);
        }
    };
    tick();
    clock = setInterval(tick, 250);
}

/**
 * After a change: into new content drafts come back; where something has happened (new content, or the answer is in) the
 * focus goes; the clock starts.
 */
function staged(root, isNew, hasHappened) {
    root.dataset.draft = root.dataset.ballot ? `draft-${root.dataset.room}-${root.dataset.ballot}` : '';
    root.querySelectorAll('[data-allow]').forEach(button =>
        button.setAttribute('aria-pressed', String(button.dataset.allow === root.dataset.allowance)));
    if (isNew && root.querySelector('.hand-in')) {
        window.hearsay.restore(root);
    }
    if (root.dataset.answered) {
        root.querySelectorAll('.option, [data-hand-in], .unit input').forEach(each => { each.disabled = true; });
    }
    if (hasHappened) {
        say('');
        const heading = root.querySelector('h1');
        heading?.focus({preventScroll: true});
        window.scrollTo(0, 0);
    }
    countDown(root);
    sendAgain(root);
}

/** Watches one phone for what the server changes. */
function watch(root) {
    if (root.hearsayWatched) {
        return;
    }
    root.hearsayWatched = true;
    const stage = root.querySelector('.play-stage');
    new MutationObserver(changes => {
        const isNew = changes.some(change => change.target === stage && change.type === 'childList');
        if (isNew || changes.some(change => change.target === root)) {
            root.classList.remove('sending');
            staged(root, isNew, isNew || changes.some(change => change.attributeName === 'data-answered'));
        }
    }).observe(root, {
        attributes: true,
        attributeFilter: ['data-ballot', 'data-answered', 'data-left', 'data-allowance'],
        childList: true,
        subtree: true,
    });
    staged(root, true, false);
}

new MutationObserver(() => {
    const root = phone();
    if (root?.querySelector('.play-stage')) {
        watch(root);
    }
}).observe(document.documentElement, {childList: true, subtree: true});

/** The server renders for this phone again; what it pushed while the line was down may be lost. */
document.addEventListener('hearsay-line-back', () => tell({kind: 'look'}));
