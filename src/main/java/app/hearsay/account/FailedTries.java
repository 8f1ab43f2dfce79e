package app.hearsay.account;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Slows down whoever guesses resume codes: twenty wrong ones in five minutes for one caller.
///
/// A caller is a browser, never an address: a school has one address for all. Whoever throws the browser's key away
/// starts afresh, and is held off by the 60 bits of a code alone. Remembers the callers of the last failures, at most
/// 10,000 of them. Thread-safe.
@Component
final class FailedTries {

    private static final int TRIES = 20;
    private static final Duration PERIOD = Duration.ofMinutes(5);
    private static final int MOST_CALLERS = 10_000;
    private static final float LOAD_FACTOR = 0.75f;

    private final TimeMeter time;
    private final Map<String, Bucket> buckets;

    FailedTries(Clock clock) {
        this.time = new ClockTime(clock);
        this.buckets = new LinkedHashMap<>(16, LOAD_FACTOR, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > MOST_CALLERS;
            }
        };
    }

    /// Takes one try, to be given back by [#succeeded(String)].
    ///
    /// @return how long to wait if none is left
    synchronized Optional<Duration> begin(String caller) {
        var probe = buckets.computeIfAbsent(caller, _ -> newBucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /// Gives the try back: only failures count.
    synchronized void succeeded(String caller) {
        var bucket = buckets.get(caller);
        if (bucket != null) {
            bucket.addTokens(1);
        }
    }

    synchronized int callers() {
        return buckets.size();
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(TRIES)
                        .refillGreedy(TRIES, PERIOD)
                        .build())
                .withCustomTimePrecision(time)
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
