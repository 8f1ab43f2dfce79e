// Unfolds what is folded away of a text, and folds it again.

document.addEventListener('click', ({target}) => {
    const fold = target.closest('.fold');
    const text = fold?.closest('.article-text');
    if (!text) {
        return;
    }
    const open = fold.getAttribute('aria-expanded') !== 'true';
    text.querySelectorAll('.folded').forEach(each => { each.hidden = !open; });
    text.querySelectorAll('.fold').forEach(each => {
        each.setAttribute('aria-expanded', String(open));
        each.hidden = open && each !== fold;
    });
    fold.dispatchEvent(new CustomEvent('hearsay-fold', {bubbles: true}));
});
