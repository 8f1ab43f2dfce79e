package app.hearsay.room;

import static app.hearsay.game.Rulings.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.hearsay.game.HostAction;
import app.hearsay.game.Player;
import app.hearsay.game.Presence;
import app.hearsay.game.Step;
import app.hearsay.game.Vote;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.question.QuestionType;
import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import app.hearsay.time.Machine;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Three phones that are heard, or are not, by a clock that the test moves.
@DatabaseTest
class AttendanceIntegrationTests {

    private static final Duration ALMOST = Presence.PATIENCE.minusSeconds(1);
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final Learners learners;
    private final LearnerToken anna = Tokens.fresh();
    private final LearnerToken ben = Tokens.fresh();
    private final LearnerToken cem = Tokens.fresh();
    private final Machine machine;
    private final Stage stage;
    private final Classroom room;
    private final AtomicInteger news = new AtomicInteger();
    private Runnable unwatch;

    AttendanceIntegrationTests(Database database) {
        this.learners = database.bean(Learners.class);
        this.machine = new Machine(database.bean(Clock.class).instant().truncatedTo(ChronoUnit.MILLIS));
        this.stage = new Stage(Stage.Ground.of(database), machine.clock(), () -> Duration.ZERO);
        this.room = Classroom.open(stage, QuestionType.STATUS, QuestionType.STATUS)
                .join(anna, "Anna")
                .join(ben, "Ben")
                .join(cem, "Cem");
        this.unwatch = watch();
        look();
    }

    @AfterEach
    void end() {
        unwatch.run();
        room.lead(new HostAction.End());
        stage.close();
    }

    @Test
    void whoIsNotHeardForTwentySecondsIsGone() {
        pass(ALMOST, anna, ben);
        assertThat(gone()).isEmpty();

        pass(A_SECOND);

        assertThat(gone()).containsExactly("Cem");
    }

    @Test
    void whoLoadsTheirPageAgainIsThereAllAlong() {
        pass(Duration.ofSeconds(15));
        pass(Duration.ofSeconds(3), anna, ben, cem);
        pass(ALMOST);

        assertThat(gone()).isEmpty();
    }

    @Test
    void whoComesBackIsThereAtOnce() {
        pass(Presence.PATIENCE, anna, ben);
        heard(cem);

        assertThat(gone()).isEmpty();
    }

    @Test
    void hostsAreToldWhenSomebodyGoesOrReturnsAndOtherwiseNothing() {
        pass(A_SECOND, anna, ben);
        pass(ALMOST, anna, ben);
        await().untilAsserted(() -> assertThat(news).hasValue(1));

        for (int i = 0; i < 5; i++) {
            pass(A_SECOND, anna, ben);
        }
        heard(cem);
        await().untilAsserted(() -> assertThat(news).hasValue(2));
    }

    @Test
    void theVoteClosesWhenTheLastOneLeavesWhoWasAwaited() {
        room.goOn(2);
        look();
        answer(anna);
        answer(ben);
        pass(ALMOST, anna, ben);
        assertThat(room.room().step()).isInstanceOf(Step.Asking.class);

        pass(A_SECOND, anna, ben);

        assertThat(room.room().step()).isEqualTo(new Step.Closed(0, Vote.FIRST));
    }

    @Test
    void theLastAnswerOfThoseWhoAreThereClosesAtOnce() {
        room.goOn(2);
        look();
        pass(Presence.PATIENCE, anna, ben);
        answer(anna);
        answer(ben);

        assertThat(room.room().step()).isEqualTo(new Step.Closed(0, Vote.FIRST));
    }

    @Test
    void whoComesBackIsAwaitedAgain() {
        room.goOn(2);
        look();
        pass(Presence.PATIENCE, anna, ben);
        heard(cem);
        answer(anna);
        answer(ben);
        look();
        assertThat(room.room().step()).isInstanceOf(Step.Asking.class);

        answer(cem);
        assertThat(room.room().step()).isInstanceOf(Step.Closed.class);
    }

    @Test
    void phonesThatSleptWhileTheClassReadHaveTimeToWakeUp() {
        pass(Duration.ofMinutes(5), anna);
        room.goOn(2);
        look();
        answer(anna);
        pass(ALMOST, anna);
        assertThat(room.room().step()).isInstanceOf(Step.Asking.class);

        heard(ben);
        pass(A_SECOND, anna, ben);
        assertThat(room.room().step()).isInstanceOf(Step.Asking.class);
        answer(ben);
        assertThat(room.room().step()).isInstanceOf(Step.Closed.class);
    }

    @Test
    void afterAStartEverybodyHasTwentySecondsToReturn() {
        room.goOn(2);
        answer(anna);
        pass(Presence.PATIENCE, anna);
        unwatch.run();

        stage.restart();
        unwatch = watch();
        look();
        assertThat(gone()).isEmpty();
        pass(ALMOST, anna, ben);
        assertThat(gone()).isEmpty();
        pass(A_SECOND, anna, ben);

        assertThat(gone()).containsExactly("Cem");
    }

    @Test
    void nobodyGoesWhileTheProcessStandsStill() {
        machine.stop(Duration.ofMinutes(5));
        look();

        assertThat(gone()).isEmpty();
    }

    @Test
    void aPauseOfTheProcessDoesNotPutOffTheEndOfAVote() {
        var awakening = new RoomAwakening(stage.desk(), stage.attendance(), machine.clock());
        room.goOn(2);
        look();
        answer(anna);
        answer(ben);
        pass(ALMOST, anna, ben);
        machine.stop(Duration.ofSeconds(2));
        awakening.tick();
        look();
        assertThat(room.room().step()).isInstanceOf(Step.Asking.class);

        pass(A_SECOND, anna, ben);

        assertThat(room.room().step()).isEqualTo(new Step.Closed(0, Vote.FIRST));
    }

    @Test
    void aLateOneIsThereAndWhoWasRemovedIsNotMissed() {
        pass(Duration.ofMinutes(1), anna, ben, cem);
        room.join("Dora");
        look();
        assertThat(gone()).isEmpty();

        room.lead(new HostAction.Remove(learners.identify(cem)));
        pass(Presence.PATIENCE, anna, ben);
        assertThat(gone()).containsExactly("Dora");
    }

    @Test
    void nothingIsKnownOfARoomThatNobodyLooksAt() {
        pass(Presence.PATIENCE, anna, ben);
        unwatch.run();
        look();

        assertThat(gone()).isEmpty();
    }

    private Runnable watch() {
        return stage.rooms().watch(room.id(), _ -> news.incrementAndGet());
    }

    /// Time goes on, then these phones are heard.
    private void pass(Duration time, LearnerToken... phones) {
        machine.run(time);
        for (var phone : phones) {
            heard(phone);
        }
        look();
    }

    private void heard(LearnerToken phone) {
        stage.attendance().heard(room.id(), learners.identify(phone));
    }

    private void look() {
        stage.attendance().second();
    }

    private void answer(LearnerToken phone) {
        granted(room.tryToAnswer(phone, room.ballot(), room.right(0)));
    }

    private List<String> gone() {
        var presence = stage.attendance().of(room.room());
        return room.room().present().stream()
                .filter(presence::isGone)
                .map(Player::name)
                .map(name -> name.shown())
                .toList();
    }
}
