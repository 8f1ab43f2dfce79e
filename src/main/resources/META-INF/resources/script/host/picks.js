// What can be picked one by one: few open it, and it is as long as the rest of the app.

/** Fetches it when somebody opens it. */
export async function fetchPicks(place) {
    place.textContent = place.dataset.textWait;
    place.dataset.state = 'wait';
    try {
        const answer = await fetch(place.dataset.picks);
        if (!answer.ok) {
            throw new Error(answer.statusText);
        }
        place.innerHTML = await answer.text();
        place.dataset.state = 'here';
    } catch {
        place.textContent = place.dataset.textFailed;
        place.dataset.state = '';
    }
}
