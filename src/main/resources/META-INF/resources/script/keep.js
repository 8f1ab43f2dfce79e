// What a tab keeps over a reload: drafts of answers, and answers that the server may not have; and what a browser keeps.

/** What lasts as long as the page, where the browser keeps nothing, as in private mode. */
const kept = new Map();

const store = lasting => lasting ? localStorage : sessionStorage;

/** Keeps a value, or forgets it if there is none. */
export function remember(name, value, lasting = false) {
    kept.set(name, value);
    try {
        if (value) {
            store(lasting).setItem(name, JSON.stringify(value));
        } else {
            store(lasting).removeItem(name);
        }
    } catch { /* then it lasts as long as the page */ }
}

export function remembered(name, lasting = false) {
    try {
        return JSON.parse(store(lasting).getItem(name) ?? 'null') ?? kept.get(name);
    } catch {
        return kept.get(name);
    }
}
