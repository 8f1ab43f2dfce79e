package app.hearsay.ui.host;

import app.hearsay.game.HostRefusal;
import java.util.Optional;

/// What a host is told whose wish is refused.
final class RefusalWords {

    private RefusalWords() {}

    /// The key of a refusal's text; empty where the screen, as it is now, says enough.
    static Optional<String> key(HostRefusal refusal) {
        return switch (refusal) {
            case NO_ROOM -> Optional.of("host.refused.no-room");
            case NOT_HOST -> Optional.of("host.refused.not-host");
            case ENDED -> Optional.of("host.refused.ended");
            case NOT_A_PLAYER -> Optional.of("host.refused.not-a-player");
            case NOTHING_LEFT -> Optional.of("host.refused.nothing-left");
            case NO_PLACE -> Optional.of("host.opening.full");
            case FULL -> Optional.of("host.refused.full");
            case TOO_OFTEN -> Optional.of("host.refused.too-often");
            case LED_BEFORE -> Optional.of("host.devices.before");
            case NOT_NOW -> Optional.empty();
        };
    }
}
