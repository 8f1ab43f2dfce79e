// Buttons that set how many questions there are and how long the class talks, for a lesson of some length.

const FIELDS = ['count', 'talk'];

const box = (setup, button, name) => setup.querySelector(`input[name="${name}"][value="${button.dataset[name]}"]`);

export function choosePreset(button) {
    const setup = button.closest('hearsay-setup');
    FIELDS.forEach(name => {
        box(setup, button, name).checked = true;
    });
    setup.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Presses the button whose fields are chosen, however they came to be. */
export function pressPresets(setup) {
    setup.querySelectorAll('.host-presets .chip').forEach(button => {
        const chosen = !button.disabled && FIELDS.every(name => box(setup, button, name).checked);
        button.setAttribute('aria-pressed', String(chosen));
    });
}
