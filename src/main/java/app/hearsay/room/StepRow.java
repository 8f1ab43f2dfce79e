package app.hearsay.room;

import app.hearsay.game.Step;
import app.hearsay.game.Step.Asking;
import app.hearsay.game.Step.Closed;
import app.hearsay.game.Step.Discussing;
import app.hearsay.game.Step.Ended;
import app.hearsay.game.Step.Lobby;
import app.hearsay.game.Step.Paused;
import app.hearsay.game.Step.Reading;
import app.hearsay.game.Step.Revealed;
import app.hearsay.game.Step.Standing;
import app.hearsay.game.Step.Tallied;
import app.hearsay.game.Vote;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A step as the table `room` holds it.
record StepRow(
        String step,
        @Nullable Integer question,
        @Nullable Vote vote,
        @Nullable Instant askedAt,
        @Nullable Instant pausedAt) {

    private static final String LOBBY = "LOBBY";
    private static final String READING = "READING";
    private static final String ASKING = "ASKING";
    private static final String PAUSED = "PAUSED";
    private static final String CLOSED = "CLOSED";
    private static final String TALLIED = "TALLIED";
    private static final String DISCUSSING = "DISCUSSING";
    private static final String REVEALED = "REVEALED";
    private static final String STANDING = "STANDING";
    private static final String ENDED = "ENDED";

    static StepRow of(Step step) {
        return switch (step) {
            case Lobby _ -> bare(LOBBY, null);
            case Reading(var question) -> bare(READING, question);
            case Asking(var question, var vote, var openedAt) -> new StepRow(ASKING, question, vote, openedAt, null);
            case Paused(Asking(var question, var vote, var openedAt), var since) ->
                new StepRow(PAUSED, question, vote, openedAt, since);
            case Closed(var question, var vote) -> new StepRow(CLOSED, question, vote, null, null);
            case Tallied(var question, var vote) -> new StepRow(TALLIED, question, vote, null, null);
            case Discussing(var question) -> bare(DISCUSSING, question);
            case Revealed(var question) -> bare(REVEALED, question);
            case Standing(var question) -> bare(STANDING, question);
            case Ended _ -> bare(ENDED, null);
        };
    }

    /// @throws IllegalArgumentException if the table holds another word
    /// @throws NullPointerException if a column that the step needs is empty
    Step toStep() {
        return switch (step) {
            case LOBBY -> new Lobby();
            case READING -> new Reading(number());
            case ASKING -> asking();
            case PAUSED -> new Paused(asking(), Objects.requireNonNull(pausedAt));
            case CLOSED -> new Closed(number(), Objects.requireNonNull(vote));
            case TALLIED -> new Tallied(number(), Objects.requireNonNull(vote));
            case DISCUSSING -> new Discussing(number());
            case REVEALED -> new Revealed(number());
            case STANDING -> new Standing(number());
            case ENDED -> new Ended();
            default -> throw new IllegalArgumentException("no step is called " + step);
        };
    }

    private Asking asking() {
        return new Asking(number(), Objects.requireNonNull(vote), Objects.requireNonNull(askedAt));
    }

    private int number() {
        return Objects.requireNonNull(question);
    }

    private static StepRow bare(String step, @Nullable Integer question) {
        return new StepRow(step, question, null, null, null);
    }
}
