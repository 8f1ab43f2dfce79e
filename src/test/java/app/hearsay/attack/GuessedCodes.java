package app.hearsay.attack;

import app.hearsay.load.RoomVisitors;

/// Guesses codes of rooms, and drops the cookie that names the learner each time.
record GuessedCodes() implements Trial {

    private static final int TRIED = 40;
    private static final int MOST = 20;

    @Override
    public String name() {
        return "guessed codes";
    }

    @Override
    public Outcome run(Site site) {
        try (var visitors = new RoomVisitors(site.server().address())) {
            int answered = visitors.guess(TRIED);
            return new Outcome(
                    TRIED + " codes in one session, the learner's cookie dropped each time",
                    answered + " looked up",
                    "at most " + MOST,
                    answered <= MOST);
        }
    }
}
