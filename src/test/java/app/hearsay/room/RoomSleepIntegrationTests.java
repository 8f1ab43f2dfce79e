package app.hearsay.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.HostAction;
import app.hearsay.game.Room;
import app.hearsay.game.Step;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.limit.SettableClock;
import app.hearsay.question.QuestionType;
import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Rooms that nobody looks at leave the memory, and nobody notices.
@DatabaseTest
class RoomSleepIntegrationTests {

    private final SettableClock clock;
    private final Learners learners;
    private final Stage stage;

    RoomSleepIntegrationTests(Database database) {
        clock = new SettableClock(database.bean(Clock.class).instant());
        learners = database.bean(Learners.class);
        stage = new Stage(Stage.Ground.of(database), clock);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aRoomThatIsOverSleepsAndComesBackAsItWas() {
        var room = played();
        var before = room.room();
        pass(4);
        assertThat(stage.desk().all()).extracting(Room::id).contains(room.id());
        pass(2);
        assertThat(stage.desk().all()).extracting(Room::id).doesNotContain(room.id());

        assertThat(stage.rooms().find(before.plan().code())).contains(before);
        assertThat(stage.desk().all()).extracting(Room::id).contains(room.id());
    }

    @Test
    void aRoomThatSleepsIsLedAndFoundByItsId() {
        var room = played();
        pass(6);
        room.lead(HostAction.Back::new);
        assertThat(room.room().step()).isInstanceOf(Step.Revealed.class);
    }

    /// As when everybody goes home from a standing, or comes back after a break.
    @Test
    void aRoomThatWasLeftInTheMiddleSleepsAndGoesOn() {
        var room = left();
        var before = room.room();
        pass(6);
        assertThat(stage.desk().all()).extracting(Room::id).doesNotContain(room.id());

        assertThat(room.room()).isEqualTo(before);
        room.goOn();
        assertThat(room.room().step()).isInstanceOf(Step.Reading.class);
    }

    /// Whoever sits in a room that sleeps must not read the solutions of its articles meanwhile.
    @Test
    void aSeatIsKnownThoughItsRoomSleeps() {
        var room = left();
        var player = stage.rooms().identify(room.players().getFirst());
        pass(6);
        assertThat(stage.players().roomsPlayedNow(player)).extracting(Room::id).containsExactly(room.id());
    }

    /// The first page asks for it each time, and must not wake it.
    @Test
    void itsHostIsKnownThoughTheRoomSleeps() {
        var room = left();
        var host = room.room().devices().keySet().iterator().next();
        pass(6);
        assertThat(stage.desk().runningOf(host))
                .containsExactly(room.room().plan().code());
        pass(6);
        assertThat(stage.desk().all()).extracting(Room::id).doesNotContain(room.id());
    }

    /// Their phone, were it on, would have kept the room awake.
    @Test
    void whoeverHasLeftTheDoorKeepsNoRoomAwake() {
        var room = left();
        room.lead(new HostAction.ByHand(true));
        stage.players().join(room.id(), Tokens.fresh(), null, null);
        assertThat(room.room().door().waiting()).hasSize(1);
        pass(6);
        assertThat(stage.desk().all()).extracting(Room::id).doesNotContain(room.id());
        assertThat(room.room().door().waiting()).isEmpty();
        assertThat(room.room().door().byHand()).isTrue();
    }

    @Test
    void aRoomThatSleepsInTheMiddleKeepsItsPlaceAmongThoseThatRun() {
        long running = running();
        var room = left();
        assertThat(running()).isEqualTo(running + 1);
        pass(6);
        assertThat(running()).isEqualTo(running + 1);
        room.lead(new HostAction.End());
        assertThat(running()).isEqualTo(running);
    }

    @Test
    void aRoomThatTakesAnswersOrIsOnAScreenStaysAwake() {
        var on = Classroom.open(stage, QuestionType.STATUS).join(1).goOn(2);
        var shown = played();
        var unwatch = stage.rooms().watch(shown.id(), _ -> {});
        pass(6);
        assertThat(stage.desk().all()).extracting(Room::id).contains(on.id(), shown.id());

        unwatch.run();
        pass(6);
        assertThat(stage.desk().all()).extracting(Room::id).contains(on.id()).doesNotContain(shown.id());
    }

    @Test
    void whoeverGoesIsGoneFromARoomThatSleeps() {
        var room = played();
        var gone = room.players().getFirst();
        pass(6);
        learners.delete(stage.rooms().identify(gone));
        stage.archive().tick();
        assertThat(room.room().players()).doesNotContainKey(stage.rooms().identify(gone));
    }

    /// Dozing and waking at once must not lose a room between two maps.
    @Test
    void aRoomIsFoundHoweverManyWakeItWhileItDozes() throws Exception {
        var room = played().room();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var looks = IntStream.range(0, 400)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        if (i % 4 == 0) {
                            stage.desk().doze(room);
                        }
                        return stage.desk().find(room.id()).filter(room::equals).isPresent();
                    })
                    .toList();
            for (var look : threads.invokeAll(looks)) {
                assertThat(look.get()).isTrue();
            }
        }
    }

    @Test
    void aRoomIsForgottenAfterItsDayThoughItSleeps() {
        var room = played();
        var code = room.code();
        pass(6);
        clock.pass(Duration.ofDays(2));
        stage.archive().retire();
        assertThat(stage.desk().find(code)).isEmpty();
        assertThat(stage.desk().find(room.id())).isEmpty();
    }

    @Test
    void aRoomThatSleepsInTheMiddleEndsWithItsDay() {
        var room = left();
        var code = room.code();
        pass(6);
        clock.pass(Duration.ofDays(2));
        stage.archive().retire();
        assertThat(stage.desk().find(code)).isEmpty();
        assertThat(stage.archive().find(code)).get().matches(Room::ended);
    }

    /// How many rooms run, found by what would be too many.
    private long running() {
        return IntStream.iterate(0, most -> most + 1)
                .filter(most -> !stage.desk().isFull(most + 1))
                .findFirst()
                .orElseThrow();
    }

    /// A question was revealed, and nobody has gone on since.
    private Classroom left() {
        var room = Classroom.open(stage, QuestionType.STATUS, QuestionType.SOURCE)
                .join(Tokens.fresh())
                .join(2);
        room.goOn(2).answer(2, 0);
        return room.reveal().goOn();
    }

    private Classroom played() {
        var room = Classroom.open(stage, QuestionType.STATUS, QuestionType.SOURCE)
                .join(Tokens.fresh())
                .join(2);
        room.goOn(2).answer(2, 0);
        room.reveal();
        return room.lead(new HostAction.End());
    }

    private void pass(int minutes) {
        for (int minute = 0; minute < minutes; minute++) {
            stage.sleep().minute();
        }
    }
}
