package app.hearsay.ui.play;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.Room;
import app.hearsay.learner.Learner;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What phones show. Thread-safe.
@Component
class PhoneFrames {

    private final PlaySheets sheets;
    private final Catalog catalog;
    private final Clock clock;

    PhoneFrames(PlaySheets sheets, Catalog catalog, Clock clock) {
        this.sheets = sheets;
        this.catalog = catalog;
        this.clock = clock;
    }

    /// What this player's phone shows now; empty for who is no player of the room.
    Optional<PhoneFrame> of(Room room, Learner.Id learner) {
        return room.player(learner)
                .map(player -> new PhoneFrame(
                        PlayMarks.of(room, player, clock.instant()),
                        new PlayStage(room, player, sheets, catalog).sheet()));
    }

    /// What the phone is sent to show it.
    ///
    /// @param known the version of the sheet that it has
    byte[] message(Room room, PhoneFrame frame, String known) {
        return sheets.message(room, frame, known);
    }
}
