// Whether the server can be reached.

const ANSWER_MILLIS = 5000;
const SETTLE_MILLIS = 3000;

export async function serverAnswers() {
    const patience = new AbortController();
    const end = setTimeout(() => patience.abort(), ANSWER_MILLIS);
    try {
        const answer = await fetch('favicon.svg', {method: 'HEAD', cache: 'no-store', signal: patience.signal});
        return answer.ok;
    } catch {
        return false;
    } finally {
        clearTimeout(end);
    }
}

/** Flow sends again what got stuck, but after a time offline it can forget to say that the line is back. */
async function settle() {
    const answers = await serverAnswers();
    const connection = window.Vaadin?.connectionState;
    if (answers && connection?.state === 'reconnecting') {
        connection.state = 'connected';
    }
}

window.addEventListener('online', () => setTimeout(settle, SETTLE_MILLIS));
