// On the page that says that nothing can be stored just now: loads what was asked for as soon as the server can show it.
// Asking beforehand keeps the page at rest for those who read it or have it read to them.

const PAUSE_MILLIS = 2000;
const BUSY = 503;

async function again() {
    try {
        const answer = await fetch(location.href, {headers: {Accept: 'text/html'}, cache: 'no-store'});
        if (answer.status !== BUSY) {
            location.reload();
            return;
        }
    } catch {
        // The server is away, too: the page stays.
    }
    setTimeout(again, PAUSE_MILLIS);
}

setTimeout(again, PAUSE_MILLIS);
