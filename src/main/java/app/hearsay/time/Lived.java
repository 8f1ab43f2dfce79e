package app.hearsay.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/// How much time the app has lived through, as far as can be told by clocks that may be wrong. Never becomes less.
///
/// Time in which the process runs counts by itself. Time in which it does not (it is down, or the machine sleeps) is
/// known from the machine's clock only, and counts as far as that clock goes beyond everything it has ever shown, up to
/// twelve hours at once: a clock that is forty days ahead ages nothing by more than half a day, however often it is set
/// to and fro.
///
/// See decision 0056.
///
/// @param age what it has lived through; not negative
/// @param latest the latest time that the machine's clock has ever shown
record Lived(Duration age, Instant latest) {

    /// The most that counts of one gap.
    static final Duration LONGEST_GAP = Duration.ofHours(12);

    /// @param running for how long the process has been running since
    /// @param wall what the machine's clock shows by now
    Lived after(Duration running, Instant wall) {
        var gap = Duration.between(latest, wall).minus(running);
        var counted = Collections.min(List.of(Collections.max(List.of(gap, Duration.ZERO)), LONGEST_GAP));
        return new Lived(age.plus(running).plus(counted), wall.isAfter(latest) ? wall : latest);
    }
}
