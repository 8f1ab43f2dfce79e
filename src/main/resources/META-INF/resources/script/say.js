// What the page says by itself, in a place that Flow does not manage.

/** It covers what stands below it. */
export function say(words) {
    let place = document.querySelector('.play-line');
    if (!place) {
        place = document.createElement('p');
        place.className = 'play-line';
        place.setAttribute('role', 'status');
        document.body.append(place);
    }
    place.textContent = words;
}

/** Goes away by itself. */
export function sayForAWhile(words, millis) {
    say(words);
    setTimeout(() => {
        if (document.querySelector('.play-line')?.textContent === words) {
            say('');
        }
    }, millis);
}
