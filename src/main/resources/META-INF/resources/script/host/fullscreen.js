// Fills the screen, or leaves it again.

document.addEventListener('click', event => {
    if (event.target.closest?.('[data-fullscreen]')) {
        if (document.fullscreenElement) {
            document.exitFullscreen();
        } else {
            document.documentElement.requestFullscreen?.().catch(() => {});
        }
    }
});
