// The day of a moment, written in the time zone of whoever reads it. What the server wrote stays beneath, unseen.

class HearsayDay extends HTMLElement {

    static observedAttributes = ['datetime', 'lang'];

    attributeChangedCallback() {
        const moment = new Date(this.getAttribute('datetime') ?? '');
        if (isNaN(moment)) {
            return;
        }
        const time = document.createElement('time');
        time.dateTime = this.getAttribute('datetime');
        time.textContent = new Intl.DateTimeFormat(this.lang || 'en', {dateStyle: 'long'}).format(moment);
        (this.shadowRoot ?? this.attachShadow({mode: 'open'})).replaceChildren(time);
    }
}

customElements.define('hearsay-day', HearsayDay);
