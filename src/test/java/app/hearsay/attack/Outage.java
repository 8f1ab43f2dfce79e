package app.hearsay.attack;

import app.hearsay.load.Server;
import java.time.Duration;
import java.util.Locale;

/// How a server took it that its database went and came back.
///
/// @param page until whoever came saw a page that says so
/// @param health until its health said so
/// @param back from the end of the cause until a page was served again
record Outage(Duration page, Duration health, Duration back) {

    static final String BOUND = "page 3 s, health 5 s, back 5 s";

    private static final Duration LONGEST_PAGE = Duration.ofSeconds(3);
    private static final Duration LONGEST_HEALTH = Duration.ofSeconds(5);
    private static final Duration LONGEST_BACK = Duration.ofSeconds(5);

    /// Something that takes a database away, or brings it back.
    interface Act {
        void run() throws Exception;
    }

    static Outage of(Server server, Act cause, Act end) throws Exception {
        cause.run();
        long begin = System.nanoTime();
        Health.untilPage(server, 503);
        var page = Duration.ofNanos(System.nanoTime() - begin);
        Health.until(server, 503);
        var health = Duration.ofNanos(System.nanoTime() - begin);
        end.run();
        var back = Health.untilPage(server, 200);
        return new Outage(page, health, back);
    }

    boolean held() {
        return page.compareTo(LONGEST_PAGE) <= 0
                && health.compareTo(LONGEST_HEALTH) <= 0
                && back.compareTo(LONGEST_BACK) <= 0;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "page %.1f s, health %.1f s, back %.1f s",
                page.toMillis() / 1000.0,
                health.toMillis() / 1000.0,
                back.toMillis() / 1000.0);
    }
}
