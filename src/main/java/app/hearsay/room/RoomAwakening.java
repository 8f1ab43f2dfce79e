package app.hearsay.room;

import app.hearsay.game.Hosting;
import app.hearsay.game.Room;
import app.hearsay.game.Step;
import app.hearsay.time.SteadyClock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tells the screens of a question that takes answers when the process has stood still: their countdowns went on, while
/// the app's clock, which decides, did not. And lets that clock follow the machine's as long as no room is on, since it
/// times their questions.
///
/// See decision 0055.
@Component
final class RoomAwakening {

    private static final Logger LOG = LoggerFactory.getLogger(RoomAwakening.class);
    private static final long TICK_MILLIS = 200;
    private static final Duration WORTH_A_LINE = Duration.ofMinutes(1);

    private final RoomDesk desk;
    private final Attendance attendance;
    private final SteadyClock clock;

    /// How many pauses the screens know of; for the thread of the ticks only.
    private long told;

    RoomAwakening(RoomDesk desk, Attendance attendance, SteadyClock clock) {
        this.desk = desk;
        this.attendance = attendance;
        this.clock = clock;
        this.told = clock.pauses();
    }

    @Scheduled(fixedDelay = TICK_MILLIS)
    void tick() {
        long pauses = clock.pauses();
        if (pauses != told) {
            told = pauses;
            LOG.info("The process stood still for a second or more; nobody loses time to answer");
            List.copyOf(desk.all()).stream()
                    .filter(room -> room.step() instanceof Step.Asking)
                    .map(Room::id)
                    .forEach(this::awake);
        } else if (desk.all().stream().allMatch(Room::ended)) {
            follow();
        }
    }

    private void awake(Room.Id room) {
        desk.adjust(room, Hosting::awoken);
        attendance.awoken(room);
    }

    private void follow() {
        var behind = clock.follow();
        if (behind.abs().compareTo(WORTH_A_LINE) > 0) {
            LOG.info("The machine's clock was set, or the machine slept: it is followed by {}", behind);
        }
    }
}
