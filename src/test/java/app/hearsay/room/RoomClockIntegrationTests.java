package app.hearsay.room;

import static app.hearsay.game.Rulings.granted;
import static app.hearsay.game.Rulings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.AnswerRefusal;
import app.hearsay.game.HostAction;
import app.hearsay.game.Room;
import app.hearsay.game.Room.Ballot;
import app.hearsay.game.Rules;
import app.hearsay.game.Ruling;
import app.hearsay.game.Step.Asking;
import app.hearsay.game.Step.Closed;
import app.hearsay.game.Vote;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.question.QuestionType;
import app.hearsay.result.Attempt;
import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import app.hearsay.time.Machine;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A question of thirty seconds while the process stands still, the machine sleeps and its clock is set.
@DatabaseTest
class RoomClockIntegrationTests {

    private static final Duration LIMIT = Rules.LIMIT;

    private final Learners learners;
    private final LearnerToken player = Tokens.fresh();
    private final LearnerToken other = Tokens.fresh();
    private final Machine machine;
    private final Stage stage;
    private final Classroom room;
    private Duration age = Duration.ZERO;

    RoomClockIntegrationTests(Database database) {
        this.learners = database.bean(Learners.class);
        this.machine = new Machine(database.bean(Clock.class).instant().truncatedTo(ChronoUnit.MILLIS));
        // Its age is that of no other test, so that none ends what another has opened.
        this.stage = new Stage(Stage.Ground.of(database), machine.clock(), () -> age);
        this.room = Classroom.open(stage, Rules.quick(), QuestionType.STATUS, QuestionType.STATUS)
                .join(player, "One")
                .join(other, "Two");
    }

    @BeforeEach
    void askTheFirstQuestionForTenSeconds() {
        room.goOn(2);
        machine.run(Duration.ofSeconds(10));
        assertThat(left()).isEqualTo(LIMIT.minusSeconds(10));
    }

    @AfterEach
    void end() {
        room.lead(new HostAction.End());
        stage.close();
    }

    @Test
    void aPauseIsNoTimeToAnswerWhateverComesFirstAfterIt() {
        machine.stop(Duration.ofSeconds(40));

        granted(answer(player));
        stage.archive().tick();

        assertThat(now().step()).isInstanceOf(Asking.class);
        assertThat(attempt().took()).isEqualTo(Duration.ofSeconds(10));
        assertThat(left()).isEqualTo(LIMIT.minusSeconds(10));
        machine.run(LIMIT.minusSeconds(10).plusMillis(2001));
        stage.archive().tick();
        assertThat(now().step()).isEqualTo(new Closed(0, Vote.FIRST));
        assertThat(refused(answer(other))).isEqualTo(AnswerRefusal.Shut.TOO_LATE);
    }

    @Test
    void theTickAfterAPauseClosesNothing() {
        machine.stop(Duration.ofMinutes(40));

        stage.archive().tick();

        assertThat(now().step()).isInstanceOf(Asking.class);
        assertThat(left()).isEqualTo(LIMIT.minusSeconds(10));
    }

    @Test
    void screensHearOfAPauseByAStepThatEndsASecondLater() {
        var awakening = new RoomAwakening(stage.desk(), stage.attendance(), machine.clock());
        var before = now().step();
        awakening.tick();
        assertThat(now().step()).isEqualTo(before);

        machine.stop(Duration.ofSeconds(40));
        awakening.tick();
        awakening.tick();

        assertThat(now().step()).isInstanceOf(Asking.class).isNotEqualTo(before);
        assertThat(left()).isEqualTo(LIMIT.minusSeconds(9));
    }

    @Test
    void aPauseBeforeAKillIsNoTimeEither() {
        machine.stop(Duration.ofSeconds(40));
        stage.archive().tick();
        machine.stop(Duration.ofMinutes(3));
        machine.clock().follow();

        stage.restart();

        assertThat(left()).isEqualTo(LIMIT.minusSeconds(10));
        granted(answer(player));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "PT-1H", "P40D", "P-40D"})
    void settingTheClockNeitherClosesNorLengthensAQuestion(Duration by) {
        var awakening = new RoomAwakening(stage.desk(), stage.attendance(), machine.clock());
        machine.set(by);
        awakening.tick();
        stage.archive().tick();
        machine.run(Duration.ofSeconds(5));

        assertThat(left()).isEqualTo(LIMIT.minusSeconds(15));
        granted(answer(player));
        assertThat(attempt().took()).isEqualTo(Duration.ofSeconds(15));
        machine.run(LIMIT.minusSeconds(15).plusMillis(2000));
        stage.archive().tick();
        assertThat(now().step()).isInstanceOf(Asking.class);
        machine.run(Duration.ofMillis(1));
        stage.archive().tick();
        assertThat(now().step()).isEqualTo(new Closed(0, Vote.FIRST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "PT-1H", "P40D", "P-40D"})
    void aClockThatIsSetWhileTheAppIsDownChangesNothingForAnOpenQuestion(Duration by) {
        granted(answer(player));
        stage.archive().tick();
        machine.set(by);
        machine.clock().follow();

        for (int starts = 0; starts < 3; starts++) {
            stage.restart();
            stage.archive().tick();
            assertThat(now().step()).isInstanceOf(Asking.class);
            assertThat(left()).isEqualTo(LIMIT.minusSeconds(10));
        }
        granted(answer(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "PT-1H", "P40D", "P-40D"})
    void aClockThatIsSetWhileTheAppIsDownChangesNothingForAPausedQuestion(Duration by) {
        room.lead(HostAction.Pause::new);
        machine.set(by);
        machine.clock().follow();
        stage.restart();

        room.goOn();

        assertThat(left()).isEqualTo(LIMIT.minusSeconds(10));
    }

    @Test
    void theAppsClockFollowsTheMachinesWhenNoRoomIsOn() {
        var awakening = new RoomAwakening(stage.desk(), stage.attendance(), machine.clock());
        machine.set(Duration.ofHours(1));
        stage.desk().dismiss(id -> stage.desk().find(id).orElseThrow().ended());
        awakening.tick();
        assertThat(machine.clock().instant()).isBefore(machine.clock().onTheWall());

        stage.desk().dismiss(_ -> true);
        awakening.tick();

        assertThat(machine.clock().instant()).isEqualTo(machine.clock().onTheWall());
        stage.restart();
    }

    /// The same installation, half a day older as far as it knows: see `LivedTimeIntegrationTests`.
    @Test
    void aStartWithTheClockFortyDaysAheadDeletesNothing() {
        granted(answer(player));
        var before = now();
        machine.set(Duration.ofDays(40));
        machine.clock().follow();

        age = Duration.ofHours(12);
        stage.restart();
        stage.archive().retire();

        assertThat(now().players()).isEqualTo(before.players());
        assertThat(now().ballots()).isEqualTo(before.ballots());
        assertThat(stage.players().playedBy(learners.identify(player)))
                .extracting(PlayedRoom::name)
                .containsExactly(Optional.of("One"));
    }

    private Ruling<AnswerRefusal> answer(LearnerToken token) {
        return room.tryToAnswer(token, new Ballot(0, Vote.FIRST), room.right(0));
    }

    private Attempt attempt() {
        return now().given(learners.identify(player), 0, Vote.FIRST).orElseThrow();
    }

    private Room now() {
        return room.room();
    }

    private Duration left() {
        var deadline = now().deadline(now().player(learners.identify(other)).orElseThrow());
        return Duration.between(machine.clock().instant(), deadline.orElseThrow());
    }
}
