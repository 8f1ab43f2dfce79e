package app.hearsay.time;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Looks at the steady clock ten times a second, from a thread that does nothing else: what it misses, the
/// whole process has missed.
///
/// See decision 0055.
@Component
final class HeartBeat implements DisposableBean {

    private static final int PERIOD_MILLIS = 100;

    private final Thread thread;

    HeartBeat(SteadyClock clock) {
        thread = Thread.ofPlatform().name("heartbeat").daemon().start(() -> beat(clock));
    }

    @Override
    public void destroy() {
        thread.interrupt();
    }

    private static void beat(SteadyClock clock) {
        try {
            while (true) {
                clock.pauses();
                Thread.sleep(PERIOD_MILLIS);
            }
        } catch (InterruptedException e) {
            // The app ends.
            Thread.currentThread().interrupt();
        }
    }
}
