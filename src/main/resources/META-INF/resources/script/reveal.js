// Moves the focus to a heading that asks for it, and what it heads into view.

document.addEventListener('hearsay-reveal', ({target: heading}) => {
    heading.focus({preventScroll: true});
    if (heading.closest('.home')) {
        heading.closest('.exercise').scrollIntoView({block: 'start'});
    } else {
        window.scrollTo(0, 0);
        heading.closest('hearsay-question')?.showMark();
    }
});
