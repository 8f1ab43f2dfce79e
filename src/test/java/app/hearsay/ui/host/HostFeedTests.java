package app.hearsay.ui.host;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.Step;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HostFeedTests {

    private static final long LONGER_THAN_A_PAUSE = 600;

    private final AtomicInteger looks = new AtomicInteger();
    private final HostFeed feed = new HostFeed(looks::incrementAndGet);

    @Test
    void letsAnotherStepThroughAtOnce() {
        feed.offer(new Step.Lobby());
        feed.offer(new Step.Reading(0));
        feed.offer(new Step.Reading(1));

        assertThat(looks).hasValue(3);
    }

    @Test
    void throttlesEverythingElseAndNeverLosesTheLast() throws InterruptedException {
        for (int i = 0; i < 1000; i++) {
            feed.offer(new Step.Lobby());
        }
        assertThat(looks.get()).isLessThanOrEqualTo(2);

        Thread.sleep(LONGER_THAN_A_PAUSE);
        assertThat(looks.get()).isBetween(2, 3);
    }
}
