// In which languages the class reads.

const chosen = setup => setup.querySelector('input[name="texts"]:checked')?.value.split('.');

/** Whether what a box stands for is in a language that the form asks for; where there is no choice, it is. */
export function reads(box) {
    return chosen(box.closest('hearsay-setup'))?.includes(box.closest('[data-language]').dataset.language) ?? true;
}

/** Shows what can be chosen in these languages, and leaves no question ticked that is not shown. */
export function showLanguages(setup) {
    setup.dataset.texts = chosen(setup)?.join(' ') ?? '';
    setup.querySelectorAll('input[name="questions"]:checked').forEach(box => {
        box.checked = reads(box);
    });
}
