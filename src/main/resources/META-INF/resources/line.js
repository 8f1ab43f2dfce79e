// The line between a screen of a room and the server: says when it is down, and finds the way back. Flow tries again by
// itself. What it cannot do is to return after the server was started anew, or quickly after a long time: then the page is
// loaded again, which shows the running step.

import {remember, remembered, serverAnswers} from './hearsay.js';
import {say, sayForAWhile} from './script/say.js';

const AWAY = 'hearsay-away';
const TRY_AGAIN_MILLIS = 250;
const TRUST_FLOW_MILLIS = 1500;
const TRUST_PUSH_MILLIS = 5000;
const RELOAD_MILLIS = 5000;
const ASK_MILLIS = 2000;
const SHOW_BACK_MILLIS = 8000;

const screen = () => document.querySelector('[data-room]');
const connection = () => window.Vaadin?.connectionState;
const isLost = state => state === 'reconnecting' || state === 'connection-lost';
const isDown = () => !refused && (broken || isLost(connection()?.state));

let listening = false;
let opened = false;
let refused = false;
let broken = false;
let trying = false;
let lost = 0;
let watching = 0;
let asking = 0;
let returning = 0;
let reloading = false;

/** Also after a reload, by whomever: Flow loads the page itself when the server knows it no longer, and that can take longer
 * than the line to come back. So it counts as said when it has been read. It covers what stands below it, and so goes away by
 * itself. */
function sayBack(root) {
    const words = [root.dataset.textBack, root.querySelector('.turn')?.innerText].filter(Boolean).join(' ');
    sayForAWhile(words, SHOW_BACK_MILLIS);
    setTimeout(() => {
        if (!lost) {
            remember(AWAY, null);
        }
    }, SHOW_BACK_MILLIS);
}

/** Flow tells of failed requests only. That the push connection broke, Atmosphere tells, which keeps it. */
function listen() {
    window.vaadinPush?.atmosphere?.addCallback(hearPush);
    if (!listening && connection()) {
        listening = true;
        connection().addStateChangeListener((before, now) => {
            if (isLost(before) && !isLost(now)) {
                askAgain();
            }
            lookAfterLine();
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
    lookAfterLine();
}

/** Whoever began to listen late has not heard the connection open: if the server does not answer at all, it broke. */
async function doubtRefusal() {
    if (refused && !await serverAnswers() && refused) {
        refused = false;
        broken = true;
        lookAfterLine();
    }
}

/** The push connection comes back by itself within a second or two, later on a slow line. */
const patience = () => isLost(connection()?.state) ? TRUST_FLOW_MILLIS : TRUST_PUSH_MILLIS;

/** A message that was on its way when the line broke is lost, and Flow learns of it only with the next one. */
function askAgain() {
    screen()?.dispatchEvent(new CustomEvent('hearsay-line-back', {bubbles: true}));
}

/** Looks after the line as long as it is down, and asks now and then where nothing can be pushed. A screen calls it when it
 * comes, since it may have been loaded because the line was away. */
export function lookAfterLine() {
    if (!refused) {
        clearInterval(asking);
        asking = 0;
    } else if (!asking) {
        asking = setInterval(askAgain, ASK_MILLIS);
    }
    if (!isDown()) {
        clearInterval(watching);
        watching = 0;
        returning ||= setTimeout(comeBack, TRY_AGAIN_MILLIS);
    } else if (!watching) {
        watching = setInterval(watch, TRY_AGAIN_MILLIS);
        watch();
    }
}

/** Not at once: a page that is loaded again, by Flow or from here, says it afterwards. */
function comeBack() {
    const root = screen();
    returning = 0;
    if (reloading || isDown()) {
        return;
    }
    if (root && connection() && (lost || remembered(AWAY))) {
        sayBack(root);
    }
    lost = 0;
}

async function watch() {
    const root = screen();
    if (!root) {
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
            reloading = true;
            location.reload();
            setTimeout(() => { reloading = trying = false; }, RELOAD_MILLIS);
        } else {
            trying = false;
        }
    }
}

listen();

// What keeps the push connection comes as a script of its own, when the first screen needs it.
document.addEventListener('load', listen, true);
window.addEventListener('pageshow', listen);

// A phone that slept may have slept through what was pushed.
document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
        askAgain();
    }
});
