package app.hearsay.room;

import static app.hearsay.game.Rulings.granted;
import static app.hearsay.game.Rulings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
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
import app.hearsay.nickname.Nickname;
import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.result.Attempt;
import app.hearsay.round.Programme;
import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import app.hearsay.time.Machine;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    private final SecureRandom random = new SecureRandom();
    private final Database database;
    private final Learners learners;
    private final List<Question> questions;
    private final LearnerToken host = LearnerToken.random(random);
    private final LearnerToken player = LearnerToken.random(random);
    private final LearnerToken other = LearnerToken.random(random);
    private final Machine machine;
    private Stage stage;
    private Room.Id room = new Room.Id(new java.util.UUID(0, 0));

    RoomClockIntegrationTests(Database database) {
        this.database = database;
        this.learners = database.bean(Learners.class);
        this.questions = database.bean(Catalog.class).questions().stream()
                .filter(question -> question.type() == QuestionType.STATUS)
                .limit(2)
                .toList();
        this.machine = new Machine(database.bean(Clock.class).instant().truncatedTo(ChronoUnit.MILLIS));
        this.stage = newStage();
    }

    @BeforeEach
    void askTheFirstQuestionForTenSeconds() {
        var material = new Programme.Picked(questions.stream().map(Question::id).toList());
        room = ((Opening.Opened) stage.rooms.open(host, "school", Rules.quick(), material))
                .room()
                .id();
        join(player, "One");
        join(other, "Two");
        go();
        go();
        machine.run(Duration.ofSeconds(10));
        assertThat(left()).isEqualTo(LIMIT.minusSeconds(10));
    }

    @AfterEach
    void end() {
        granted(stage.hosts.lead(room, host, new HostAction.End()));
        stage.close();
    }

    @Test
    void aPauseIsNoTimeToAnswerWhateverComesFirstAfterIt() {
        machine.stop(Duration.ofSeconds(40));

        granted(answer(player));
        stage.archive.tick();

        assertThat(now().step()).isInstanceOf(Asking.class);
        assertThat(attempt().took()).isEqualTo(Duration.ofSeconds(10));
        assertThat(left()).isEqualTo(LIMIT.minusSeconds(10));
        machine.run(LIMIT.minusSeconds(10).plusMillis(2001));
        stage.archive.tick();
        assertThat(now().step()).isEqualTo(new Closed(0, Vote.FIRST));
        assertThat(refused(answer(other))).isEqualTo(AnswerRefusal.Shut.TOO_LATE);
    }

    @Test
    void theTickAfterAPauseClosesNothing() {
        machine.stop(Duration.ofMinutes(40));

        stage.archive.tick();

        assertThat(now().step()).isInstanceOf(Asking.class);
        assertThat(left()).isEqualTo(LIMIT.minusSeconds(10));
    }

    @Test
    void screensHearOfAPauseByAStepThatEndsASecondLater() {
        var awakening = new RoomAwakening(stage.desk, machine.clock());
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
        stage.archive.tick();
        machine.stop(Duration.ofMinutes(3));
        machine.clock().follow();

        restart();

        assertThat(left()).isEqualTo(LIMIT.minusSeconds(10));
        granted(answer(player));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "PT-1H", "P40D", "P-40D"})
    void settingTheClockNeitherClosesNorLengthensAQuestion(Duration by) {
        var awakening = new RoomAwakening(stage.desk, machine.clock());
        machine.set(by);
        awakening.tick();
        stage.archive.tick();
        machine.run(Duration.ofSeconds(5));

        assertThat(left()).isEqualTo(LIMIT.minusSeconds(15));
        granted(answer(player));
        assertThat(attempt().took()).isEqualTo(Duration.ofSeconds(15));
        machine.run(LIMIT.minusSeconds(15).plusMillis(2000));
        stage.archive.tick();
        assertThat(now().step()).isInstanceOf(Asking.class);
        machine.run(Duration.ofMillis(1));
        stage.archive.tick();
        assertThat(now().step()).isEqualTo(new Closed(0, Vote.FIRST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "PT-1H", "P40D", "P-40D"})
    void aClockThatIsSetWhileTheAppIsDownChangesNothingForAnOpenQuestion(Duration by) {
        granted(answer(player));
        stage.archive.tick();
        machine.set(by);
        machine.clock().follow();

        for (int starts = 0; starts < 3; starts++) {
            restart();
            stage.archive.tick();
            assertThat(now().step()).isInstanceOf(Asking.class);
            assertThat(left()).isEqualTo(LIMIT.minusSeconds(10));
        }
        granted(answer(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "PT-1H", "P40D", "P-40D"})
    void aClockThatIsSetWhileTheAppIsDownChangesNothingForAPausedQuestion(Duration by) {
        granted(stage.hosts.lead(room, host, new HostAction.Pause(now().step())));
        machine.set(by);
        machine.clock().follow();
        restart();

        go();

        assertThat(left()).isEqualTo(LIMIT.minusSeconds(10));
    }

    @Test
    void theAppsClockFollowsTheMachinesWhenNoRoomIsOn() {
        var awakening = new RoomAwakening(stage.desk, machine.clock());
        machine.set(Duration.ofHours(1));
        List.copyOf(stage.desk.all()).forEach(each -> stage.desk.dismiss(Room::ended));
        awakening.tick();
        assertThat(machine.clock().instant()).isBefore(machine.clock().onTheWall());

        stage.desk.dismiss(_ -> true);
        awakening.tick();

        assertThat(machine.clock().instant()).isEqualTo(machine.clock().onTheWall());
        restart();
    }

    /// The same installation, half a day older as far as it knows: see `LivedTimeIntegrationTests`.
    @Test
    void aStartWithTheClockFortyDaysAheadDeletesNothing() {
        granted(answer(player));
        var before = now();
        machine.set(Duration.ofDays(40));
        machine.clock().follow();

        restart(Duration.ofHours(12));
        stage.archive.retire();

        assertThat(now().players()).isEqualTo(before.players());
        assertThat(now().ballots()).isEqualTo(before.ballots());
        assertThat(stage.players.playedBy(learners.identify(player)))
                .extracting(PlayedRoom::name)
                .containsExactly(Optional.of("One"));
    }

    private void restart() {
        restart(Duration.ZERO);
    }

    private void restart(Duration older) {
        stage.close();
        stage = newStage(older);
    }

    private Stage newStage() {
        return newStage(Duration.ZERO);
    }

    /// Its age is that of no other test, so that none ends what another has opened.
    private Stage newStage(Duration older) {
        return new Stage(Stage.Ground.of(database), Stage.NO_LIMITS, machine.clock(), () -> older);
    }

    private void join(LearnerToken token, String name) {
        granted(stage.players.join(room, token, new Nickname(name), null));
    }

    private void go() {
        granted(stage.hosts.lead(room, host, new HostAction.GoOn(now().step())));
    }

    private Ruling<AnswerRefusal> answer(LearnerToken token) {
        var right = new Answer.Choice(((Task.Choice) questions.getFirst().task()).right());
        return stage.phones.answer(room, token, new Ballot(0, Vote.FIRST), right, Optional.empty());
    }

    private Attempt attempt() {
        return now().given(learners.identify(player), 0, Vote.FIRST).orElseThrow();
    }

    private Room now() {
        return stage.rooms.find(room).orElseThrow();
    }

    private Duration left() {
        var deadline = now().deadline(now().player(learners.identify(other)).orElseThrow());
        return Duration.between(machine.clock().instant(), deadline.orElseThrow());
    }
}
