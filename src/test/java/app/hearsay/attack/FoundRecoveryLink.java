package app.hearsay.attack;

import app.hearsay.load.RoomVisitors;
import java.time.Duration;

/// Leads a room by a recovery link that was not meant for one, until the host puts that device out.
record FoundRecoveryLink() implements Trial {

    private static final Duration MOST = Duration.ofSeconds(1);

    @Override
    public String name() {
        return "found recovery link";
    }

    @Override
    public Outcome run(Site site) {
        try (var visitors = new RoomVisitors(site.server().address())) {
            var took = visitors.open().leadElsewhereAndPutOut();
            return new Outcome(
                    "leading by the link, then put out, then the link again",
                    "no control after %d ms, and none by the old link".formatted(took.toMillis()),
                    "%d ms".formatted(MOST.toMillis()),
                    took.compareTo(MOST) <= 0);
        }
    }
}
