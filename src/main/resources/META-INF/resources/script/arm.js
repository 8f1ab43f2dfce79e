// A press counts for what stood there when it began. What has just appeared takes none for a moment, by its style; here is
// what a style cannot tell.

const MOMENT_MILLIS = 300;
const CONTROLS = 'button, a[href], summary, select, input, label, [role="button"]';
const PRESSES = new Set(['Enter', ' ']);

/** The press that no click has followed yet, with what it began on. */
let begun;

/** Whether a control takes presses by now. */
export function isArmed(control) {
    return getComputedStyle(control).pointerEvents !== 'none';
}

/** What stands where something else was, or is something else now: for it the moment begins again. */
function disarm(element) {
    element.animate({pointerEvents: ['none', 'none']}, MOMENT_MILLIS);
}

function controlOf(target) {
    const control = target.closest?.(CONTROLS);
    return control?.closest('label')?.control ?? control;
}

function drop(event) {
    event.preventDefault();
    event.stopImmediatePropagation();
}

window.addEventListener('pointerdown', ({target}) => { begun = {control: controlOf(target)}; }, true);
window.addEventListener('pointercancel', () => { begun = undefined; }, true);

/** A finger that was down while the screen changed lifts on what it never meant. */
window.addEventListener('click', event => {
    const other = begun && event.isTrusted && event.detail && controlOf(event.target) !== begun.control;
    begun = undefined;
    if (other) {
        drop(event);
    }
}, true);

/** A key that is held presses once. */
window.addEventListener('keydown', event => {
    const control = event.target.closest?.('button, a[href], summary, [role="button"]');
    if (control && PRESSES.has(event.key) && (event.repeat || !isArmed(control))) {
        drop(event);
    }
}, true);

/** The bar of a host stays where it is, and leads somewhere else with each step. */
new MutationObserver(changes => changes
    .filter(({target, oldValue}) => oldValue && oldValue !== target.dataset.turn)
    .forEach(({target}) => disarm(target)))
    .observe(document.documentElement, {subtree: true, attributeFilter: ['data-turn'], attributeOldValue: true});

/** What something new has pushed away, where the browser tells. */
if (window.PerformanceObserver?.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver(list => list.getEntries()
        .flatMap(shift => shift.sources)
        .filter(({node}) => node instanceof Element)
        .forEach(({node}) => disarm(node)))
        .observe({type: 'layout-shift'});
}
