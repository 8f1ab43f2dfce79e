// What lets the pages do without `unsafe-eval` and without inline styles. Loaded before everything else.
//
// Flow's server sends expressions, and its client (25.2) makes functions of them with `new Function`. There are few, and
// they are of few forms: here each is told by its form or by its words, and answered with a function that stands here.
// Nothing is compiled, whatever a message may say; what is not known is an error in the console, with its words.

/** What Flow and our views send besides the forms below: statements on values that come with them. */
const STATEMENTS = new Map(Object.entries({
    'return true': () => true,
    'window.location.reload();': () => window.location.reload(),
    'window.print()': () => window.print(),
    'document.documentElement.lang = $0': language => { document.documentElement.lang = language; },
    "this.querySelector('summary').focus()": function () { this.querySelector('summary').focus(); },
    'return $0.focus()': element => element.focus(),
    'setTimeout(() => { try { this._nextFocusIsFromClient = false; this.focus(); } finally { this._nextFocusIsFromClient = true; } }, 0)':
        function () { setTimeout(() => focusFromServer(this), 0); },
    'setTimeout(() => { try { this._nextFocusIsFromClient = false; this.focus($0); } finally { this._nextFocusIsFromClient = true; } }, 0)':
        function (options) { setTimeout(() => focusFromServer(this, options), 0); },
    'setTimeout(() => this.scrollIntoView(), 0)': function () { setTimeout(() => this.scrollIntoView(), 0); },
    'this.serverConnected($0)': function (cancel) { this.serverConnected(cancel); },
    'this.serverPaused()': function () { this.serverPaused(); },
    "setTimeout(() => { window.history.pushState($0, '', $1); window.dispatchEvent(new CustomEvent('vaadin-navigated')); })":
        (state, address) => later(() => window.history.pushState(state, '', address)),
    "setTimeout(() => { window.history.replaceState($0, '', $1); window.dispatchEvent(new CustomEvent('vaadin-navigated')); })":
        (state, address) => later(() => window.history.replaceState(state, '', address)),
    "window.dispatchEvent(new CustomEvent('vaadin-redirect-pending', {detail: {url: $0}})); if ($1 == '_self') this.stopApplication(); window.open($0, $1)":
        function (address, target) {
            window.dispatchEvent(new CustomEvent('vaadin-redirect-pending', {detail: {url: address}}));
            if (target === '_self') { this.stopApplication(); }
            window.open(address, target);
        },
    "this.dispatchEvent(new CustomEvent('hearsay-reveal', {bubbles: true}))": function () {
        this.dispatchEvent(new CustomEvent('hearsay-reveal', {bubbles: true}));
    },
    'Object.assign(window.Vaadin?.connectionIndicator ?? {}, {onlineText: $0, reconnectingText: $1, offlineText: $2})':
        (onlineText, reconnectingText, offlineText) =>
            Object.assign(window.Vaadin?.connectionIndicator ?? {}, {onlineText, reconnectingText, offlineText}),
    'document.title = $0; if(window?.Vaadin?.documentTitleSignal) { window.Vaadin.documentTitleSignal.value = $0; }':
        title => { document.title = title; },
}));

/** The same for the data of events: `(event, element) => value`. */
const DATA = new Map(Object.entries({
    1: () => 1,
    'event.preventDefault()': event => event.preventDefault(),
    'event.stopPropagation()': event => event.stopPropagation(),
    "element.closest('.host-bar').dataset.turn": (_, element) => element.closest('.host-bar').dataset.turn,
    "element.closest('hearsay-question').picked": (_, element) => element.closest('hearsay-question').picked,
    "element.closest('hearsay-setup').form": (_, element) => element.closest('hearsay-setup').form,
}));

const SUBSCRIBED = /^try\{Promise\.resolve\(\(async function\(\)\{([^]*)\}\)\(\)\)\.then\(\$(\d+),function\(error\)\{\$(\d+)\(''\+error\)\}\)\}catch\(error\)\{\$\3\(''\+error\)\}$/;
const ON_ELEMENT = /^return \(async function\(\) \{ ([^]*)\}\)\.apply\(\$(\d+)\)$/;
const ON_DEMAND = /^return window\.Vaadin\.Flow\.loadOnDemand\('(\w+)'\);$/;
const EVENT_DATA = /^return \(([^]*)\)$/;
const PATH = /^(event|element)((?:\.\w+)+)$/;
const KEY = /^event\.key ={2,3} '(\w+)'$/;

function focusFromServer(element, options) {
    try {
        element._nextFocusIsFromClient = false;
        element.focus(options);
    } finally {
        element._nextFocusIsFromClient = true;
    }
}

function later(change) {
    setTimeout(() => {
        change();
        window.dispatchEvent(new CustomEvent('vaadin-navigated'));
    });
}

/** Hands what comes of an expression to the one callback among its values, and what goes wrong to the other. */
function subscribed([, code, done, failed]) {
    const inner = statement(code);
    return function (...values) {
        new Promise(resolve => { resolve(inner.apply(undefined, values)); })
            .then(values[done], error => values[failed](`${error}`));
    };
}

function onElement([, code, element]) {
    const inner = statement(code);
    return async function (...values) { return inner.apply(values[element], values); };
}

function follow(start, path) {
    return path.slice(1).split('.').reduce((value, name) => value?.[name], start);
}

function data(code) {
    const path = PATH.exec(code);
    const key = KEY.exec(code);
    return DATA.get(code)
        ?? (path && ((event, element) => follow(path[1] === 'event' ? event : element, path[2])))
        ?? (key && (event => event.key === key[1]));
}

function statement(code) {
    const known = STATEMENTS.get(code.replace(/\s+/g, ' ').trim());
    const forms = [[SUBSCRIBED, subscribed], [ON_ELEMENT, onElement],
        [ON_DEMAND, ([, name]) => () => window.Vaadin.Flow.loadOnDemand(name)]];
    for (const [form, make] of known ? [] : forms) {
        const match = form.exec(code);
        if (match) {
            return make(match);
        }
    }
    return known ?? unknown(code);
}

function unknown(code) {
    throw new EvalError(`policy.js does not know the expression: ${code}`);
}

/** Stands where the compiler stood: the last argument is the code, the others name its parameters. */
function Known(...names) {
    const code = String(names.pop() ?? '');
    if (names[0] !== 'event') {
        return statement(code);
    }
    const inner = EVENT_DATA.exec(code)?.[1] ?? '';
    return data(inner) ?? unknown(code);
}

Known.prototype = Function.prototype;
window.Function = Known;
