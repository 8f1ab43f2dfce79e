// What happens in the browser alone: keys, marks, order, and keeping both until they are handed in.
// Loaded as a static module before Flow starts; nothing here knows a solution.

const DIGIT = /^[1-9]$/;

const exerciseOf = element => element.closest('.exercise');
const boxes = root => [...root.querySelectorAll('.unit input')];
const placed = root => [...root.querySelectorAll('[data-order][data-place]')]
    .sort((a, b) => a.dataset.place - b.dataset.place);

/** The places that are picked now: of marked units, of the chosen option, or of items in their order. */
function picked(element) {
    const root = exerciseOf(element);
    if (root.querySelector('[data-order]')) {
        return placed(root).map(item => Number(item.dataset.order));
    }
    const marked = boxes(root).filter(box => box.checked).map(box => Number(box.value));
    const chosen = [...root.querySelectorAll('[data-pick][aria-pressed="true"]')].map(b => Number(b.dataset.pick));
    return marked.length ? marked : chosen;
}

/** Opens the buttons that hand in once the answer is complete, and keeps a draft of it. */
function update(root) {
    const answer = picked(root.querySelector('.card') ?? root);
    const items = root.querySelectorAll('[data-order]').length;
    const complete = items ? answer.length === items : answer.length > 0;
    root.querySelectorAll('[data-hand-in]').forEach(button => { button.disabled = !complete; });
    if (complete && !root.querySelector('.unit')) {
        root.querySelector('.hand-in')?.scrollIntoView({block: 'nearest'});
    }
    keep(root.dataset.draft, answer);
}

function keep(name, answer) {
    try {
        if (name && answer.length) {
            sessionStorage.setItem(name, JSON.stringify(answer));
        } else if (name) {
            sessionStorage.removeItem(name);
        }
    } catch { /* private mode: a draft then lasts as long as the page */ }
}

function draft(name) {
    try {
        const kept = JSON.parse(sessionStorage.getItem(name) ?? '[]');
        return Array.isArray(kept) ? kept.filter(Number.isInteger) : [];
    } catch {
        return [];
    }
}

/** Brings a draft back after a reload, and prepares arrow keys. */
function restore(root) {
    draft(root.dataset.draft).forEach(place => {
        const box = root.querySelector(`.unit input[value="${place}"]`);
        const item = root.querySelector(`[data-order="${place}"]`);
        const option = root.querySelector(`[data-pick="${place}"]`);
        if (box) { box.checked = true; }
        if (item && !item.dataset.place) { toggleItem(item); }
        if (option) { choose(option); }
    });
    boxes(root).forEach((box, i) => { box.tabIndex = i ? -1 : 0; });
    update(root);
}

function choose(option) {
    exerciseOf(option).querySelectorAll('[data-pick]').forEach(other =>
        other.setAttribute('aria-pressed', String(other === option)));
}

/** Gives an item the next place, or takes its place back; the last one left falls into the last place by itself. */
function toggleItem(item) {
    const root = exerciseOf(item);
    if (item.dataset.place) {
        delete item.dataset.place;
    } else {
        item.dataset.place = String(placed(root).length + 1);
        const open = root.querySelectorAll('[data-order]:not([data-place])');
        if (open.length === 1) {
            open[0].dataset.place = String(placed(root).length + 1);
        }
    }
    placed(root).forEach((each, i) => { each.dataset.place = String(i + 1); });
    root.querySelectorAll('[data-order]').forEach(each => {
        each.setAttribute('aria-pressed', String(Boolean(each.dataset.place)));
        each.querySelector('.place').textContent = each.dataset.place ?? '';
    });
}

/** Moves focus to a heading and its exercise into view. */
function reveal(heading) {
    heading.focus({preventScroll: true});
    if (!heading.closest('.home')) {
        window.scrollTo(0, 0);
    } else {
        exerciseOf(heading).scrollIntoView({block: 'start'});
    }
}

function moveFocus(box, by) {
    const all = boxes(exerciseOf(box));
    const next = all[all.indexOf(box) + by];
    if (next) {
        all.forEach(each => { each.tabIndex = -1; });
        next.tabIndex = 0;
        next.focus();
    }
}

const STEPS = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};

function onArrow(event, box) {
    const by = STEPS[event.key];
    if (by) {
        event.preventDefault();
        moveFocus(box, by);
    }
}

/** A digit answers only from within the exercise, or from nowhere in particular: not while someone walks the menu,
 * and not for a learner who has switched the keys off. */
function onDigit(event) {
    const focused = document.activeElement ?? document.body;
    if (focused !== document.body && !focused.closest('.exercise')) {
        return;
    }
    const button = document.querySelector(`.exercise:not([data-keys="off"]) [data-key="${event.key}"]`);
    if (button) {
        event.preventDefault();
        button.focus();
        button.click();
    }
}

function onEnter(event, target) {
    const taken = target.closest('a, button, summary, select, textarea, input:not([type=checkbox])');
    const button = document.querySelector('.exercise .primary[data-hand-in], .exercise [data-onward]');
    if (!taken && button && !button.disabled) {
        event.preventDefault();
        button.click();
    }
}

document.addEventListener('keydown', event => {
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat && event.key === 'Enter') {
        return;
    }
    if (target.matches('.unit input')) {
        onArrow(event, target);
    }
    if (DIGIT.test(event.key) && !target.matches('input:not([type=checkbox]), textarea, select')) {
        onDigit(event);
    } else if (event.key === 'Enter') {
        onEnter(event, target);
    }
});

document.addEventListener('click', event => {
    const target = event.target instanceof Element ? event.target : document.body;
    const item = target.closest('[data-order]');
    const option = target.closest('[data-pick]');
    if (item) {
        toggleItem(item);
        update(exerciseOf(item));
    } else if (option) {
        choose(option);
        update(exerciseOf(option));
    } else {
        target.closest('.exercise .option')?.classList.add('sent');
    }
});

document.addEventListener('change', event => {
    if (event.target.matches('.unit input')) {
        update(exerciseOf(event.target));
    }
});

function connectionTexts(back, lost, gaveUp) {
    const indicator = window.Vaadin?.connectionIndicator;
    if (indicator) {
        indicator.onlineText = back;
        indicator.reconnectingText = lost;
        indicator.offlineText = gaveUp;
    }
}

/** Flow sends again what got stuck, but after a time offline it can forget to say that the line is back. */
async function settle() {
    const connection = window.Vaadin?.connectionState;
    try {
        const answer = await fetch('favicon.svg', {method: 'HEAD', cache: 'no-store'});
        if (answer.ok && connection?.state === 'reconnecting') {
            connection.state = 'connected';
        }
    } catch { /* still no line: Flow keeps trying, and the next `online` comes here again */ }
}

window.addEventListener('online', () => setTimeout(settle, 3000));

window.hearsay = {picked, restore, reveal, connectionTexts};
