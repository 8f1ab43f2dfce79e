package app.hearsay.ui.play;

import app.hearsay.game.Room;
import app.hearsay.game.Scoreboard;
import app.hearsay.game.Step;
import app.hearsay.ui.part.Backstage;
import app.hearsay.ui.part.Html;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the phones of a room show, made once for all phones that show the same: a thousand phones cost one
/// rendering and one message. Remembers the running step of the rooms that were asked for last, for some minutes.
/// Thread-safe.
@Component
class PlaySheets {

    private static final int MOST_ROOMS = 500;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /// Phones that all show something of their own have nothing to share.
    private static final int MOST_MESSAGES = 64;

    private final Cache<Room.Id, Sheets> rooms = Caffeine.newBuilder()
            .maximumSize(MOST_ROOMS)
            .expireAfterAccess(LONGEST)
            .scheduler(Scheduler.systemScheduler())
            .build();

    private final Backstage backstage;

    PlaySheets(Backstage backstage) {
        this.backstage = backstage;
    }

    /// The sheet for this step of the room and this variant of it, in the room's language.
    ///
    /// @param variant what tells phones apart, such as the answer that was given; compared by `equals`
    PlaySheet sheet(Room room, Object variant, Supplier<com.vaadin.flow.component.Component> content) {
        return sheets(room)
                .made
                .computeIfAbsent(
                        variant,
                        _ -> new PlaySheet(
                                backstage.make(room.plan().rules().language(), () -> Html.of(content.get()))));
    }

    /// What a phone is sent to show this.
    ///
    /// @param known the version of the sheet that it has
    byte[] message(Room room, PhoneFrame frame, String known) {
        return sheets(room).message(new Message(frame, !frame.sheet().version().equals(known)));
    }

    /// The standing at this step of the room.
    Scoreboard scoreboard(Room room) {
        return sheets(room).scoreboard(room);
    }

    private Sheets sheets(Room room) {
        return Optional.ofNullable(rooms.getIfPresent(room.id()))
                .filter(known -> known.isOf(room))
                .orElseGet(() -> rooms.asMap()
                        .compute(
                                room.id(),
                                (_, known) -> known != null && known.isOf(room) ? known : new Sheets(room.step())));
    }

    /// What phones are sent.
    private record Message(PhoneFrame frame, boolean whole) {

        private byte[] bytes() {
            return frame.bytes(whole);
        }
    }

    /// One step of one room.
    private static final class Sheets {

        private final Step step;
        private final Map<Object, PlaySheet> made = new ConcurrentHashMap<>();
        private final Map<Message, byte[]> messages = new ConcurrentHashMap<>();
        private @Nullable Scoreboard scoreboard;

        private Sheets(Step step) {
            this.step = step;
        }

        private boolean isOf(Room room) {
            return step.equals(room.step());
        }

        private byte[] message(Message message) {
            return messages.size() < MOST_MESSAGES
                    ? messages.computeIfAbsent(message, Message::bytes)
                    : Optional.ofNullable(messages.get(message)).orElseGet(message::bytes);
        }

        private synchronized Scoreboard scoreboard(Room room) {
            var known = scoreboard;
            if (known == null) {
                known = Scoreboard.of(room);
                scoreboard = known;
            }
            return known;
        }
    }
}
