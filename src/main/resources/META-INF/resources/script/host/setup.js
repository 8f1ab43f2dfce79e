// Opening a room: what the form says, and which of its fields count.

import {tick, tickFitting, untick} from './chips.js';
import {find, tickShown} from './found.js';
import {fetchPicks} from './picks.js';
import {choosePreset, pressPresets} from './presets.js';
import {showLanguages} from './texts.js';

class HearsaySetup extends HTMLElement {

    /** Flow puts in what belongs here after the element itself. */
    connectedCallback() {
        this.addEventListener('change', this);
        this.addEventListener('click', this);
        this.addEventListener('input', this);
        this.addEventListener('toggle', this, true);
        queueMicrotask(() => {
            showLanguages(this);
            this.settle();
        });
    }

    disconnectedCallback() {
        this.removeEventListener('change', this);
        this.removeEventListener('click', this);
        this.removeEventListener('input', this);
        this.removeEventListener('toggle', this, true);
    }

    handleEvent({type, target}) {
        const chip = target.closest('.host-quick .chip');
        const place = type === 'toggle' && target.open && target.querySelector('[data-picks]');
        if (type === 'change') {
            untick(target);
            if (target.name === 'texts') {
                showLanguages(this);
                tick(this.querySelector('.host-articles'));
                find(this.querySelector('.host-search'));
            }
            this.settle();
        } else if (type === 'click' && chip) {
            tickFitting(chip);
        } else if (type === 'click' && target.matches('.host-presets .chip')) {
            choosePreset(target);
        } else if (type === 'click' && target.matches('[data-all], [data-none]')) {
            tickShown(target);
        } else if (type === 'input' && target.matches('.host-search')) {
            find(target);
        } else if (place && !place.dataset.state) {
            fetchPicks(place);
        }
    }

    /** What the form says. */
    get form() {
        const said = {articles: [], questions: [], options: []};
        this.querySelectorAll('input:checked:not(:disabled)').forEach(input => {
            if (input.type === 'checkbox') {
                said[input.name].push(input.value);
            } else {
                said[input.name] = input.value;
            }
        });
        return said;
    }

    /** Speed counts only with a clock; dealing only with teams; a mix only where nothing is picked. */
    settle() {
        const picked = this.querySelectorAll('input[name="questions"]:checked').length;
        this.enable('input[value="speed"]', this.value('clock') !== '0');
        this.enable('input[name="dealing"]', this.value('teams') !== '0');
        this.enable('input[name="material"]', picked === 0);
        this.enable(
            'input[name="articles"], input[name="count"], .host-quick .chip, .host-presets .chip, .host-search, [data-all], [data-none]',
            picked === 0 && this.value('material') !== 'first-steps');
        pressPresets(this);
    }

    value(name) {
        return this.querySelector(`input[name="${name}"]:checked`)?.value;
    }

    enable(selector, enabled) {
        this.querySelectorAll(selector).forEach(input => {
            input.disabled = !enabled;
            input.closest('.choice')?.classList.toggle('off', !enabled);
        });
    }
}

customElements.define('hearsay-setup', HearsaySetup);
