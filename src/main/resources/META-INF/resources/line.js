// The line between a screen of a room and the server: says when it is down, and finds the way back. Flow tries again by
// itself. What it cannot do is to return after the server was started anew, or quickly after a long time: then the page is
// loaded again, which shows the running step.

const AWAY = 'hearsay-away';
const TRY_AGAIN_MILLIS = 250;
const TRUST_FLOW_MILLIS = 1500;
const TRUST_PUSH_MILLIS = 5000;
const PATIENCE_MILLIS = 5000;
const ASK_MILLIS = 2000;
const SHOW_BACK_MILLIS = 8000;

const screen = () => document.querySelector('[data-room]');
const line = () => window.Vaadin?.connectionState?.state;
const isLost = state => state === 'reconnecting' || state === 'connection-lost';
const isDown = () => !refused && (broken || isLost(line()));

/** What lasts as long as the page, where the browser keeps nothing, as in private mode. */
const kept = new Map();

export function remember(name, value) {
    kept.set(name, value);
    try {
        if (value) {
            sessionStorage.setItem(name, JSON.stringify(value));
        } else {
            sessionStorage.removeItem(name);
        }
    } catch { /* then it lasts as long as the page */ }
}

export function remembered(name) {
    try {
        return JSON.parse(sessionStorage.getItem(name) ?? 'null') ?? kept.get(name);
    } catch {
        return kept.get(name);
    }
}

/** Says something that the server does not know of, in a place that Flow does not manage. */
export function say(words) {
    let place = document.querySelector('.play-line');
    if (!place) {
        place = document.createElement('p');
        place.className = 'play-line';
        place.setAttribute('role', 'status');
        document.body.append(place);
    }
    place.textContent = words;
}

let lost = 0;
let listening = false;
let opened = false;
let refused = false;
let broken = false;
let trying = false;

/** Also after a reload, by whomever: Flow loads the page itself when the server knows it no longer. It covers what stands
 * below it, and so goes away by itself. */
function sayBack(root) {
    const words = [root.dataset.textBack, root.querySelector('.turn')?.innerText].filter(Boolean).join(' ');
    remember(AWAY, null);
    say(words);
    setTimeout(() => {
        if (document.querySelector('.play-line')?.textContent === words) {
            say('');
        }
    }, SHOW_BACK_MILLIS);
}

/** Flow tells of failed requests only. That the push connection broke, Atmosphere tells, which keeps it. */
function listen() {
    window.vaadinPush?.atmosphere?.addCallback(hearPush);
    if (!listening && window.Vaadin?.connectionState) {
        listening = true;
        window.Vaadin.connectionState.addStateChangeListener((before, now) => {
            if (isLost(before) && !isLost(now)) {
                askAgain();
            }
        });
    }
}

/** Where WebSockets never open, as behind many a school's proxy, nothing broke: then the screen asks now and then. */
function hearPush({transport, state}) {
    const was = broken;
    if (transport !== 'websocket') {
        broken = false;
    } else if (['opening', 're-opening', 'messageReceived'].includes(state)) {
        opened = true;
        refused = false;
        broken = false;
    } else if (state === 'closed') {
        broken = opened;
        refused = !opened;
        doubtRefusal();
    }
    if (was && !broken) {
        askAgain();
    }
}

/** Whoever began to listen late has not heard the connection open: if the server does not answer at all, it broke. */
async function doubtRefusal() {
    if (refused && !await serverAnswers() && refused) {
        refused = false;
        broken = true;
    }
}

/** The push connection comes back by itself within a second or two, later on a slow line. */
const patience = () => isLost(line()) ? TRUST_FLOW_MILLIS : TRUST_PUSH_MILLIS;

/** A message that was on its way when the line broke is lost, and Flow learns of it only with the next one. */
function askAgain() {
    if (screen()) {
        document.dispatchEvent(new CustomEvent('hearsay-line-back'));
    }
}

async function serverAnswers() {
    try {
        const answer = await fetch('favicon.svg', {method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MILLIS)});
        return answer.ok;
    } catch {
        return false;
    }
}

async function watchLine() {
    listen();
    const root = screen();
    if (!root || !isDown()) {
        if (root && line() && (lost || remembered(AWAY))) {
            sayBack(root);
        }
        lost = 0;
        return;
    }
    if (!lost) {
        lost = performance.now();
        remember(AWAY, true);
        say(root.dataset.textLost);
    }
    if (!trying) {
        trying = true;
        if (await serverAnswers() && performance.now() - lost > patience() && isDown()) {
            // Not again at once: a page that is on its way would be thrown away.
            location.reload();
            setTimeout(() => { trying = false; }, PATIENCE_MILLIS);
        } else {
            trying = false;
        }
    }
}

listen();
setInterval(watchLine, TRY_AGAIN_MILLIS);
setInterval(() => {
    if (refused) {
        askAgain();
    }
}, ASK_MILLIS);

// A phone that slept may have slept through what was pushed.
document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
        askAgain();
    }
});
