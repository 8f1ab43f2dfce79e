package app.hearsay.room;

import static app.hearsay.game.Rulings.granted;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.AnswerRefusal;
import app.hearsay.game.HostAction;
import app.hearsay.game.Room;
import app.hearsay.game.Room.Ballot;
import app.hearsay.game.Rules;
import app.hearsay.game.Ruling;
import app.hearsay.game.Vote;
import app.hearsay.learner.LearnerToken;
import app.hearsay.limit.SettableClock;
import app.hearsay.nickname.Nickname;
import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.round.Programme;
import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A version that came later has written what this one does not know.
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class NewerRoomIntegrationTests {

    private final SecureRandom random = new SecureRandom();
    private final Database database;
    private final JdbcClient jdbc;
    private final SettableClock clock = new SettableClock();
    private final List<Question> questions;
    private final LearnerToken host = LearnerToken.random(random);
    private final LearnerToken player = LearnerToken.random(random);
    private Stage stage;

    NewerRoomIntegrationTests(Database database) {
        this.database = database;
        this.jdbc = database.bean(JdbcClient.class);
        this.questions = database.bean(Catalog.class).questions().stream()
                .filter(question -> question.type() == QuestionType.STATUS)
                .limit(2)
                .toList();
        clock.pass(Duration.between(
                clock.instant(), database.bean(Clock.class).instant().truncatedTo(ChronoUnit.MILLIS)));
        this.stage = newStage(Duration.ZERO);
    }

    /// So that no other test meets what it cannot read.
    @AfterEach
    void end() {
        stage.close();
        jdbc.sql("delete from room where id in (select room from room_host where learner = :host)")
                .param("host", stage.rooms.identify(host).value())
                .update();
    }

    @ParameterizedTest
    @CsvSource({
        "step, PODIUM",
        "vote, THIRD",
        "names, EMOJI",
        "progress, R?",
        "questions, PUZZLE:1 PUZZLE:2",
        "limit_seconds, -1"
    })
    void aRoomThatThisVersionCannotReadIsLeftAloneAndNamed(String column, String value, CapturedOutput output) {
        var newer = askFirstQuestion();
        var known = askFirstQuestion();
        write(newer, column, value);
        var before = row(newer);

        restart(Duration.ZERO);
        restart(Duration.ofDays(2));
        stage.archive.retire();
        restart(Duration.ofDays(90));
        stage.archive.retire();

        assertThat(stage.rooms.find(newer.id())).isEmpty();
        assertThat(stage.rooms.find(newer.plan().code())).isEmpty();
        assertThat(row(newer)).isEqualTo(before);
        assertThat(names(newer)).containsExactly("Name");
        assertThat(jdbc.sql("select count(*) from room where id = :id")
                        .param("id", known.id().value())
                        .query(Integer.class)
                        .single())
                .as("the other one is forgotten as ever")
                .isZero();
        assertThat(output.toString().lines().filter(line -> line.contains(newer.id() + "")))
                .hasSize(3)
                .allMatch(line -> line.contains("left as it is: 1 × id in table room: " + newer.id()));
    }

    @Test
    void theOthersGoOn() {
        var newer = askFirstQuestion();
        var known = askFirstQuestion();
        write(newer, "step", "PODIUM");

        restart(Duration.ZERO);

        assertThat(stage.rooms.find(known.id())).contains(known);
        granted(answer(known));
    }

    @Test
    void aRoomWithAPlayerThatThisVersionCannotReadIsLeftAlone() {
        var newer = askFirstQuestion();
        jdbc.sql("update room_player set allowance = 'TRIPLE' where room = :id")
                .param("id", newer.id().value())
                .update();

        restart(Duration.ofDays(2));
        stage.archive.retire();

        assertThat(stage.rooms.find(newer.id())).isEmpty();
        assertThat(row(newer)).containsEntry("step", "ASKING");
        assertThat(names(newer)).containsExactly("Name");
        assertThat(stage.players.playedBy(stage.rooms.identify(player))).isEmpty();
    }

    @Test
    void aRunningRoomWithAnAnswerThatThisVersionCannotReadIsLeftAlone() {
        var newer = askFirstQuestion();
        granted(answer(newer));
        writeAttempt(newer, "type", "PUZZLE");
        restart(Duration.ZERO);

        assertThat(stage.rooms.find(newer.id())).isEmpty();
    }

    @Test
    void aRoomThatIsOverShowsWhatCanBeRead() {
        var newer = askFirstQuestion();
        granted(answer(newer));
        granted(stage.hosts.lead(newer.id(), host, new HostAction.End()));
        writeAttempt(newer, "type", "PUZZLE");
        restart(Duration.ZERO);

        var report = stage.rooms.find(newer.plan().code()).orElseThrow();

        assertThat(report.players()).hasSize(1);
        assertThat(report.given(stage.rooms.identify(player), 0, Vote.FIRST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"verdict, SPLENDID", "confidence, HARDLY", "chosen, RUMOUR", "expected, RUMOUR"})
    void anAnswerOfWhichOneWordIsUnknownStandsWithoutIt(String column, String value) {
        var newer = askFirstQuestion();
        granted(stage.players.join(newer.id(), LearnerToken.random(random), new Nickname("Other"), null));
        granted(answer(newer));
        var given = stage.rooms
                .find(newer.id())
                .orElseThrow()
                .given(stage.rooms.identify(player), 0, Vote.FIRST)
                .orElseThrow();
        writeAttempt(newer, column, value);
        restart(Duration.ZERO);

        var read = stage.rooms
                .find(newer.id())
                .orElseThrow()
                .given(stage.rooms.identify(player), 0, Vote.FIRST)
                .orElseThrow();

        assertThat(read.grade()).isEqualTo(given.grade());
        assertThat(read.answer()).isEqualTo(given.answer());
        assertThat(List.of(read.confidence(), read.chosen(), read.expected()))
                .filteredOn(Optional::isEmpty)
                .hasSize(column.equals("verdict") || column.equals("confidence") ? 1 : 2);
    }

    private Room askFirstQuestion() {
        var material = new Programme.Picked(questions.stream().map(Question::id).toList());
        var room = ((Opening.Opened) stage.rooms.open(host, "school", Rules.quick(), material)).room();
        granted(stage.players.join(room.id(), player, new Nickname("Name"), null));
        var reading = granted(stage.hosts.lead(room.id(), host, new HostAction.GoOn(room.step())));
        return granted(stage.hosts.lead(room.id(), host, new HostAction.GoOn(reading.step())));
    }

    private Ruling<AnswerRefusal> answer(Room room) {
        var right = new Answer.Choice(((Task.Choice) questions.getFirst().task()).right());
        return stage.phones.answer(room.id(), player, new Ballot(0, Vote.FIRST), right, Optional.empty());
    }

    private void write(Room room, String column, String value) {
        jdbc.sql("update room set " + column + " = " + (column.equals("limit_seconds") ? value : "'" + value + "'")
                        + " where id = :id")
                .param("id", room.id().value())
                .update();
    }

    private void writeAttempt(Room room, String column, String value) {
        jdbc.sql("update attempt set " + column + " = :value where occasion = :id")
                .param("value", value)
                .param("id", room.id().value())
                .update();
    }

    private Map<String, @Nullable Object> row(Room room) {
        return jdbc.sql("select * from room where id = :id")
                .param("id", room.id().value())
                .query()
                .singleRow();
    }

    private List<@Nullable String> names(Room room) {
        return jdbc.sql("select name from room_player where room = :id")
                .param("id", room.id().value())
                .query(String.class)
                .list();
    }

    private void restart(Duration age) {
        stage.close();
        stage = newStage(age);
    }

    private Stage newStage(Duration age) {
        return new Stage(Stage.Ground.of(database), Stage.NO_LIMITS, clock, () -> age);
    }
}
