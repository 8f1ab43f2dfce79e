package app.hearsay.load;

import java.util.Arrays;
import java.util.Locale;

/// Durations and their order statistics, by the nearest rank. Safe for several threads until it is read.
public final class Latencies {

    private static final double NANOS = 1e6;

    private long[] nanos = new long[1024];
    private int count;

    public synchronized void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = duration;
    }

    public synchronized int count() {
        return count;
    }

    /// @param share such as 0.95
    /// @return in milliseconds
    public synchronized double quantile(double share) {
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * count) - 1)] / NANOS;
    }

    @Override
    public String toString() {
        return count() == 0
                ? "none"
                : String.format(
                        Locale.ROOT,
                        "n=%d p50=%.1f p95=%.1f p99=%.1f max=%.1f ms",
                        count(),
                        quantile(0.5),
                        quantile(0.95),
                        quantile(0.99),
                        quantile(1));
    }
}
