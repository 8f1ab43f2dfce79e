package app.hearsay.practice;

import app.hearsay.account.Learner;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Slows down scripts: sixty answers a minute and 3,000 a day for one learner, far more than anybody reads.
///
/// Remembers the learners who answered last, at most 10,000 of them. Thread-safe.
@Component
final class Pace {

    private static final int PER_MINUTE = 60;
    private static final int PER_DAY = 3_000;
    private static final int MOST_LEARNERS = 10_000;
    private static final float LOAD_FACTOR = 0.75f;

    private final TimeMeter time;
    private final Map<Learner.Id, Bucket> buckets;

    Pace(Clock clock) {
        this.time = new ClockTime(clock);
        this.buckets = new LinkedHashMap<>(16, LOAD_FACTOR, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Learner.Id, Bucket> eldest) {
                return size() > MOST_LEARNERS;
            }
        };
    }

    /// Counts an answer, unless it comes too fast.
    ///
    /// @return whether it may be given
    synchronized boolean allows(Learner.Id learner) {
        return buckets.computeIfAbsent(learner, _ -> newBucket()).tryConsume(1);
    }

    synchronized int learners() {
        return buckets.size();
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit(PER_MINUTE, Duration.ofMinutes(1)))
                .addLimit(limit(PER_DAY, Duration.ofDays(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    private static Bandwidth limit(int answers, Duration period) {
        return Bandwidth.builder()
                .capacity(answers)
                .refillGreedy(answers, period)
                .build();
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
