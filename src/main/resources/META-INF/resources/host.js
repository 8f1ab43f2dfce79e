// The host's screens in the browser alone: reading the form, the clock, the keys of a presenter, full screen.

import {say} from './line.js';

const TICK = 200;
const WIDE = 960;
const SMALLEST = 0.64;
const FORWARD = new Set(['Enter', ' ', 'ArrowRight', 'PageDown']);
const PRESSES_BUTTONS = new Set(['Enter', ' ']);
const ends = new WeakMap();
const announced = new WeakMap();

/** What the form of a new room says. */
function form(element) {
    const said = {articles: [], questions: [], options: []};
    element.closest('.host-setup').querySelectorAll('input:checked:not(:disabled)').forEach(input => {
        if (input.type === 'checkbox') {
            said[input.name].push(input.value);
        } else {
            said[input.name] = input.value;
        }
    });
    return said;
}

/** Speed counts only with a clock; dealing only with teams; a mix only where nothing is picked. */
function settle(root) {
    const value = name => root.querySelector(`input[name="${name}"]:checked`)?.value;
    const enable = (selector, enabled) => root.querySelectorAll(selector).forEach(input => {
        input.disabled = !enabled;
        input.closest('.choice')?.classList.toggle('off', !enabled);
    });
    enable('input[value="speed"]', value('clock') !== '0');
    enable('input[name="dealing"]', value('teams') !== '0');
    const picked = root.querySelectorAll('input[name="questions"]:checked').length;
    enable('input[name="material"]', picked === 0);
    enable('input[name="articles"], input[name="count"], .host-quick .chip', picked === 0 && value('material') !== 'first-steps');
}

/** Fetches what can be picked one by one when somebody opens it: few do, and it is as long as the rest of the app. */
async function fetchPicks(place) {
    place.textContent = place.dataset.textWait;
    place.dataset.state = 'wait';
    try {
        const answer = await fetch(place.dataset.picks);
        if (!answer.ok) {
            throw new Error(answer.statusText);
        }
        place.innerHTML = await answer.text();
        place.dataset.state = 'here';
    } catch {
        place.textContent = place.dataset.textFailed;
        place.dataset.state = '';
    }
}

document.addEventListener('toggle', event => {
    const place = event.target.open && event.target.querySelector?.('[data-picks]');
    if (place && !place.dataset.state) {
        fetchPicks(place);
    }
}, true);

const pressed = (root, name) => [...root.querySelectorAll(`.host-quick [data-${name}][aria-pressed="true"]`)]
    .map(chip => chip.dataset[name]);

/** Ticks the articles of the pressed topics and levels; where none is pressed, all of them. */
function tickFitting(root) {
    const topics = pressed(root, 'topic');
    const levels = pressed(root, 'level');
    root.querySelectorAll('input[name="articles"]').forEach(box => {
        box.checked = (!topics.length || topics.includes(box.dataset.topic))
            && (!levels.length || levels.includes(box.dataset.level));
    });
    root.dispatchEvent(new Event('change', {bubbles: true}));
}

document.addEventListener('click', event => {
    const chip = event.target.closest?.('.host-quick .chip');
    if (chip) {
        chip.setAttribute('aria-pressed', String(chip.getAttribute('aria-pressed') !== 'true'));
        tickFitting(chip.closest('.host-articles'));
    }
});

/** Once articles are ticked one by one, no button tells what is chosen. */
document.addEventListener('change', event => {
    if (event.target.name === 'articles') {
        event.target.closest('.host-articles').querySelectorAll('.chip').forEach(chip => chip.setAttribute('aria-pressed', 'false'));
    }
});

document.addEventListener('change', event => {
    const root = event.target.closest?.('.host-setup');
    if (root) {
        settle(root);
    }
});

/** The server's clock decides; what has passed since is counted without the device's, which can be set meanwhile. */
function left(clock) {
    if (!ends.has(clock)) {
        ends.set(clock, performance.now() + Number(clock.dataset.deadline) - Number(clock.dataset.now));
    }
    return Math.max(0, ends.get(clock) - performance.now());
}

function tick() {
    document.querySelectorAll('[data-deadline]').forEach(clock => {
        const millis = left(clock);
        const seconds = Math.ceil(millis / 1000);
        const figure = clock.querySelector('.clock-figure');
        const text = seconds ? String(seconds) : clock.dataset.over;
        if (figure && figure.textContent !== text) {
            figure.textContent = text;
        }
        clock.style.setProperty('--left', String(millis / Number(clock.dataset.limit)));
        announce(clock, seconds);
    });
    const setup = document.querySelector('.host-setup:not([data-settled])');
    if (setup) {
        setup.dataset.settled = '';
        settle(setup);
    }
}

function announce(clock, seconds) {
    const before = announced.get(clock) ?? Infinity;
    const due = [30, 10].find(mark => seconds <= mark && before > mark && seconds > mark - 5);
    announced.set(clock, seconds);
    if (due && Number.isFinite(before)) {
        clock.querySelector('[aria-live]').textContent = clock.dataset[`say-${due}`] ?? clock.getAttribute(`data-say-${due}`);
    }
}

setInterval(tick, TICK);

/** What the class reads should fit the wall: its type shrinks, within bounds, until it does. Names in the lobby scroll. */
function fit() {
    const place = document.querySelector('.host.projector .host-place');
    if (!place) {
        return;
    }
    place.style.removeProperty('--fit');
    const fits = () => document.documentElement.scrollHeight <= innerHeight;
    if (innerWidth >= WIDE && !place.querySelector('.host-lobby')) {
        for (let size = 0.96; size >= SMALLEST && !fits(); size -= 0.04) {
            place.style.setProperty('--fit', size.toFixed(2));
        }
    }
}

new MutationObserver(changes => {
    if (changes.some(change => change.target.matches?.('.host-place') && change.removedNodes.length)) {
        say('');
    }
    if (changes.some(change => !change.target.closest?.('.clock, .host-bar, .host-panels'))) {
        fit();
    }
}).observe(document.body, {childList: true, subtree: true});
window.addEventListener('resize', fit);
document.fonts?.ready.then(fit);

function closeOpen() {
    document.querySelectorAll('.host-menu[open] > summary').forEach(summary => summary.click());
    document.querySelector('.host-panel [data-close]')?.click();
}

/** A presenter's remote sends PageDown; whoever stands in a field, a panel or on a button means that. */
document.addEventListener('keydown', event => {
    const primary = document.querySelector('.host-bar [data-primary]');
    const target = event.target instanceof Element ? event.target : document.body;
    if (!primary || event.ctrlKey || event.metaKey || event.altKey) {
        return;
    }
    if (event.key === 'Escape') {
        closeOpen();
        return;
    }
    const taken = target.closest('input, select, textarea, .host-panel, .host-menu')
        || PRESSES_BUTTONS.has(event.key) && target.closest('button, a, summary');
    if (FORWARD.has(event.key) && !taken) {
        event.preventDefault();
        if (!event.repeat) {
            primary.click();
        }
    }
});

document.addEventListener('click', event => {
    if (event.target.closest?.('[data-fullscreen]')) {
        if (document.fullscreenElement) {
            document.exitFullscreen();
        } else {
            document.documentElement.requestFullscreen?.().catch(() => {});
        }
    }
});

document.addEventListener('hearsay-line-back', () =>
    document.querySelector('.host[data-room]')?.dispatchEvent(new CustomEvent('hearsay-look')));

window.hearsayHost = {form};
