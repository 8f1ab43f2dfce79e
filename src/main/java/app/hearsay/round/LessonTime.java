package app.hearsay.round;

import java.time.Duration;

/// How long a class will take, about.
///
/// @param questions how many there are, which may be fewer than wanted
/// @param time from the code on the wall to the last standing; nothing without questions
public record LessonTime(int questions, Duration time) {

    private static final int STEP = 5;

    /// In steps of five: nearer than that nobody knows it. At least one step.
    public int minutes() {
        return Math.max(STEP, Math.toIntExact(Math.round(time.toSeconds() / 60.0 / STEP)) * STEP);
    }
}
