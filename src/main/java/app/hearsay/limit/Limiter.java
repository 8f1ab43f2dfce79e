package app.hearsay.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gives each caller so many tries in a time, which come back evenly as the time passes.
///
/// Remembers each caller for as long as it makes a difference, and at most 10,000 of them, rather those who come often;
/// whoever is forgotten starts afresh. Thread-safe.
///
/// @param <K> tells callers apart by `equals`
public final class Limiter<K> {

    private static final int MOST_CALLERS = 10_000;

    private final Elapsed time;
    private final List<Bandwidth> bandwidths;
    private final Cache<K, Bucket> buckets;

    /// @param clock one that goes on evenly: what it skips is given back as if it had passed
    /// @param rates each of them holds, so that a short one can stop bursts and a long one perseverance
    /// @throws IllegalArgumentException if there is no rate
    public Limiter(Clock clock, List<Rate> rates) {
        if (rates.isEmpty()) {
            throw new IllegalArgumentException("a limiter without a rate limits nothing");
        }
        this.time = new Elapsed(clock);
        this.bandwidths = rates.stream().map(Rate::bandwidth).toList();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(longest(rates))
                .ticker(time::currentTimeNanos)
                .build();
    }

    /// After that, everybody has all tries again.
    private static Duration longest(List<Rate> rates) {
        return rates.stream().map(Rate::period).max(Comparator.naturalOrder()).orElseThrow();
    }

    /// Takes a try if one is left.
    ///
    /// @return whether one was left
    public boolean allows(K caller) {
        return begin(caller).isEmpty();
    }

    /// Takes a try if one is left, to be given back by [#succeeded] where only failures count.
    ///
    /// @return how long to wait if none is left
    public Optional<Duration> begin(K caller) {
        var probe = buckets.get(caller, _ -> newBucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /// Gives the caller's last try back.
    public void succeeded(K caller) {
        var bucket = buckets.getIfPresent(caller);
        if (bucket != null) {
            bucket.addTokens(1);
        }
    }

    /// How many callers are remembered.
    long callers() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket newBucket() {
        var bucket = Bucket.builder().withCustomTimePrecision(time);
        bandwidths.forEach(bucket::addLimit);
        return bucket.build();
    }

    /// So many tries in a time.
    ///
    /// @param tries how many may be made at once, and how many come back in the period; at least 1
    /// @param period longer than nothing
    public record Rate(int tries, Duration period) {

        /// @throws IllegalArgumentException if nothing could ever be tried, or everything always
        public Rate {
            if (tries < 1 || !period.isPositive()) {
                throw new IllegalArgumentException("no rate: %d tries in %s".formatted(tries, period));
            }
        }

        private Bandwidth bandwidth() {
            return Bandwidth.builder()
                    .capacity(tries)
                    .refillGreedy(tries, period)
                    .build();
        }
    }

    /// Time that passes on a clock. Should the clock be set back, it goes on from there: a bucket that has seen the
    /// future would give nothing until then.
    private static final class Elapsed implements TimeMeter {

        private final Clock clock;
        private Instant seen;
        private long nanos;

        private Elapsed(Clock clock) {
            this.clock = clock;
            this.seen = clock.instant();
        }

        @Override
        public synchronized long currentTimeNanos() {
            var now = clock.instant();
            nanos += Math.max(0, Duration.between(seen, now).toNanos());
            seen = now;
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
