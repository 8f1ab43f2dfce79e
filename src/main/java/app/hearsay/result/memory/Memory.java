package app.hearsay.result.memory;

import java.time.Duration;

/// How firmly a learner knows something, and how often they were asked for it.
///
/// Days are those of the installation's age, not of a calendar: no clock that is wrong makes anything due, or puts it
/// off.
///
/// See decision 0079.
///
/// @param stability after how many days the chance to recall is 0.9
/// @param difficulty from 1 to 10
/// @param seen the age of the installation when it was asked for last, in whole milliseconds
/// @param answers how often it was asked for
/// @param right how often it came back as it should, or by a guess
public record Memory(double stability, double difficulty, Duration seen, int answers, int right) {

    /// However firm it is, it comes back after so many days.
    static final double LONGEST_DAYS = 180;

    private static final double DAY_MILLIS = Duration.ofDays(1).toMillis();

    /// @throws IllegalArgumentException if it was right more often than it was asked for
    public Memory {
        if (right > answers) {
            throw new IllegalArgumentException("right %d times of %d".formatted(right, answers));
        }
        seen = Duration.ofMillis(seen.toMillis());
    }

    /// After it was asked for once.
    ///
    /// @param now the age of the installation
    public static Memory first(Recall recall, Duration now) {
        return new Memory(Fsrs.firstStability(recall), Fsrs.firstDifficulty(recall), now, 1, points(recall));
    }

    /// After it was asked for once more. An age before [#seen()] counts as no time at all.
    public Memory after(Recall recall, Duration now) {
        return new Memory(
                Fsrs.stability(stability, difficulty, days(now), recall),
                Fsrs.difficulty(difficulty, recall),
                now.compareTo(seen) > 0 ? now : seen,
                answers + 1,
                right + points(recall));
    }

    /// The chance that it comes back at that age of the installation.
    public double retrievability(Duration now) {
        return Fsrs.retrievability(days(now), stability);
    }

    /// The age of the installation at which the chance has sunk to 0.9.
    public Duration due() {
        return seen.plusMillis(Math.round(Math.min(stability, LONGEST_DAYS) * DAY_MILLIS));
    }

    private double days(Duration now) {
        return Math.max(0, now.minus(seen).toMillis() / DAY_MILLIS);
    }

    private static int points(Recall recall) {
        return recall == Recall.AGAIN ? 0 : 1;
    }
}
