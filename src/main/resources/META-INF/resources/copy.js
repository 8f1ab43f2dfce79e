// Copies what a button carries in data-copy, and says so on the button for a while.

const SHOWN = 2500;

async function copy(text) {
    if (navigator.clipboard) {
        return navigator.clipboard.writeText(text);
    }
    // Browsers keep the clipboard from pages without https, such as a school's own host.
    const field = document.createElement('textarea');
    field.value = text;
    field.style.cssText = 'position:fixed;opacity:0';
    document.body.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    return copied ? undefined : Promise.reject(new Error('not copied'));
}

document.addEventListener('click', event => {
    const button = event.target.closest?.('[data-copy]');
    if (button && !button.dataset.label) {
        copy(button.dataset.copy).then(() => {
            button.dataset.label = button.textContent;
            button.textContent = button.dataset.copied;
            setTimeout(() => {
                button.textContent = button.dataset.label;
                delete button.dataset.label;
            }, SHOWN);
        }, () => getSelection().selectAllChildren(button.parentElement.querySelector('.resume-code')));
    }
});
