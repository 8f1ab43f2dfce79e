// The line between a player's phone and its room: the server sends what the phone shows whenever it changes. Where no
// such line opens, as behind many a school's proxy, the phone asks instead. What it has to say it says by request.

const BEAT = 'X';
const REFUSED = 1008;
const BEAT_MILLIS = 8000;
const ANSWER_MILLIS = 4000;
const OPEN_MILLIS = 2000;
const ASK_MILLIS = 2000;
const ASKED_BEFORE_TRYING_AGAIN = 15;
const PATIENCE_MILLIS = 8000;
const RETRY_MILLIS = 250;
const LONGEST_RETRY_MILLIS = 2000;

async function request(address, options) {
    const patience = new AbortController();
    const end = setTimeout(() => patience.abort(), PATIENCE_MILLIS);
    try {
        return await fetch(address, {...options, signal: patience.signal});
    } finally {
        clearTimeout(end);
    }
}

export class Wire {

    /**
     * @param code of the room
     * @param phone hears of each `frame`, and when the line is `lost` or `back`; knows the `sheet` that it shows
     */
    constructor(code, phone) {
        this.address = `line/${encodeURIComponent(code)}`;
        this.phone = phone;
        this.failures = 0;
        this.asked = 0;
        this.looks = 0;
        this.lost = false;
        this.ended = false;
        this.onWake = () => this.wake();
        addEventListener('online', this.onWake);
        addEventListener('pageshow', this.onWake);
        document.addEventListener('visibilitychange', this.onWake);
        this.onOffline = () => this.down();
        addEventListener('offline', this.onOffline);
        this.open();
    }

    end() {
        this.ended = true;
        removeEventListener('online', this.onWake);
        removeEventListener('pageshow', this.onWake);
        document.removeEventListener('visibilitychange', this.onWake);
        removeEventListener('offline', this.onOffline);
        this.drop();
    }

    /** Says something; what comes of it, or nothing if the line is down. */
    async tell(message) {
        try {
            const response = await request(this.address, {method: 'POST', body: JSON.stringify(message), keepalive: true});
            if (response.status === 404) {
                location.reload();
            } else if (response.ok) {
                const reply = await response.json();
                this.lookIfAsking();
                return reply;
            }
        } catch { /* as when the server is there and cannot answer */ }
        this.down();
        return null;
    }

    open() {
        this.drop();
        const socket = new WebSocket(new URL(`${this.address}?has=${this.phone.sheet}`, document.baseURI));
        let heard = false;
        socket.binaryType = 'arraybuffer';
        this.socket = socket;
        // Not by closing alone: what never opened, or says nothing, may take long to close.
        this.timer = setTimeout(() => this.askInstead(), OPEN_MILLIS);
        socket.onmessage = ({data}) => {
            if (socket !== this.socket) {
                return;
            }
            if (!heard) {
                heard = true;
                this.failures = 0;
                this.beat = setInterval(() => this.pulse(), BEAT_MILLIS);
            }
            clearTimeout(this.timer);
            this.take(JSON.parse(new TextDecoder().decode(data)));
        };
        socket.onclose = ({code}) => {
            if (socket === this.socket && !this.ended) {
                if (heard && code !== REFUSED) {
                    this.down();
                } else {
                    this.askInstead();
                }
            }
        };
    }

    /** Whoever is not answered has no line, whatever the system says. */
    pulse() {
        if (this.socket?.readyState === WebSocket.OPEN) {
            this.socket.send(BEAT);
            clearTimeout(this.timer);
            this.timer = setTimeout(() => this.down(), ANSWER_MILLIS);
        }
    }

    /** A phone that slept may have slept through what was sent. */
    wake() {
        if (document.visibilityState !== 'visible' || this.ended) {
            return;
        }
        if (this.socket?.readyState === WebSocket.OPEN) {
            this.pulse();
        } else if (this.socket?.readyState !== WebSocket.CONNECTING) {
            this.failures = 0;
            this.open();
        }
    }

    /** Nothing comes, and nothing goes: tries again, the longer the later. */
    down() {
        if (this.ended) {
            return;
        }
        this.drop();
        if (!this.lost) {
            this.lost = true;
            this.phone.lost();
        }
        const longest = Math.min(LONGEST_RETRY_MILLIS, RETRY_MILLIS * 2 ** this.failures++);
        this.timer = setTimeout(() => this.open(), longest * (1 + Math.random()) / 2);
    }

    askInstead() {
        this.drop();
        this.ask();
    }

    /** Where no line opens. It is tried again now and then. */
    async ask() {
        const failed = await this.look();
        if (this.ended || this.socket) {
            return;
        }
        if (failed) {
            this.down();
        } else {
            const again = ++this.asked % ASKED_BEFORE_TRYING_AGAIN ? () => this.ask() : () => this.open();
            this.asking = true;
            this.timer = setTimeout(again, ASK_MILLIS);
        }
    }

    lookIfAsking() {
        if (this.asking) {
            this.look();
        }
    }

    /**
     * Of several looks that are on their way the last one counts, and none once there is a line: an older one would show
     * what is over.
     *
     * @return whether nobody has answered
     */
    async look() {
        const look = ++this.looks;
        try {
            const response = await request(`${this.address}?has=${this.phone.sheet}`, {cache: 'no-store'});
            if (response.status === 404) {
                location.reload();
            } else if (response.ok) {
                const frame = await response.json();
                if (look === this.looks && !this.socket) {
                    this.take(frame);
                }
                return false;
            }
        } catch { /* nobody is there */ }
        return true;
    }

    take(frame) {
        if (this.ended) {
            return;
        }
        if (frame.gone) {
            location.reload();
        }
        if (this.lost) {
            this.lost = false;
            this.phone.back();
        }
        if (frame.marks) {
            this.phone.frame(frame);
        }
    }

    drop() {
        clearTimeout(this.timer);
        clearInterval(this.beat);
        const socket = this.socket;
        this.socket = null;
        this.asking = false;
        socket?.close();
    }
}
