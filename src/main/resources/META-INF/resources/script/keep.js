// What a tab keeps over a reload: drafts of answers, and answers that the server may not have; and what a browser keeps.

/** What lasts as long as the page, where the browser keeps nothing, as in private mode. */
const kept = new Map();

/** Keeps a value, or forgets it if there is none. */
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

/** Keeps what somebody has chosen for this browser. */
export function keepChoice(name, value) {
    kept.set(name, value);
    try {
        localStorage.setItem(name, value);
    } catch { /* then it lasts as long as the page */ }
}

export function keptChoice(name) {
    try {
        return localStorage.getItem(name) ?? kept.get(name);
    } catch {
        return kept.get(name);
    }
}
