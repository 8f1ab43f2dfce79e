package app.hearsay.room;

import static app.hearsay.game.Rulings.granted;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.AnswerRefusal;
import app.hearsay.game.HostAction;
import app.hearsay.game.Room.Ballot;
import app.hearsay.game.Rules;
import app.hearsay.game.Ruling;
import app.hearsay.game.Vote;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Tokens;
import app.hearsay.limit.SettableClock;
import app.hearsay.question.QuestionType;
import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
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

    private final JdbcClient jdbc;
    private final SettableClock clock;
    private final LearnerToken host = Tokens.fresh();
    private final LearnerToken player = Tokens.fresh();
    private final Stage stage;
    private Duration age = Duration.ZERO;

    NewerRoomIntegrationTests(Database database) {
        this.jdbc = database.bean(JdbcClient.class);
        this.clock = new SettableClock(database.bean(Clock.class).instant());
        this.stage = new Stage(Stage.Ground.of(database), clock, () -> age);
    }

    /// So that no other test meets what it cannot read.
    @AfterEach
    void end() {
        stage.close();
        jdbc.sql("delete from room where id in (select room from room_host where learner = :host)")
                .param("host", stage.rooms().identify(host).value())
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
        stage.archive().retire();
        restart(Duration.ofDays(90));
        stage.archive().retire();

        assertThat(stage.rooms().find(newer.id())).isEmpty();
        assertThat(stage.rooms().find(newer.plan().code())).isEmpty();
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

        var before = known.room();

        restart(Duration.ZERO);

        assertThat(stage.rooms().find(known.id())).contains(before);
        granted(answer(known));
    }

    @Test
    void aRoomWithAPlayerThatThisVersionCannotReadIsLeftAlone() {
        var newer = askFirstQuestion();
        jdbc.sql("update room_player set allowance = 'TRIPLE' where room = :id")
                .param("id", newer.id().value())
                .update();

        restart(Duration.ofDays(2));
        stage.archive().retire();

        assertThat(stage.rooms().find(newer.id())).isEmpty();
        assertThat(row(newer)).containsEntry("step", "ASKING");
        assertThat(names(newer)).containsExactly("Name");
        assertThat(stage.players().playedBy(stage.rooms().identify(player))).isEmpty();
    }

    @Test
    void aRunningRoomWithAnAnswerThatThisVersionCannotReadIsLeftAlone() {
        var newer = askFirstQuestion();
        granted(answer(newer));
        writeAttempt(newer, "type", "PUZZLE");
        restart(Duration.ZERO);

        assertThat(stage.rooms().find(newer.id())).isEmpty();
    }

    @Test
    void aRoomThatIsOverShowsWhatCanBeRead() {
        var newer = askFirstQuestion();
        granted(answer(newer));
        newer.lead(new HostAction.End());
        writeAttempt(newer, "type", "PUZZLE");
        restart(Duration.ZERO);

        var report = stage.rooms().find(newer.plan().code()).orElseThrow();

        assertThat(report.players()).hasSize(1);
        assertThat(report.given(stage.rooms().identify(player), 0, Vote.FIRST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"verdict, SPLENDID", "confidence, HARDLY", "chosen, RUMOUR", "expected, RUMOUR"})
    void anAnswerOfWhichOneWordIsUnknownStandsWithoutIt(String column, String value) {
        var newer = askFirstQuestion();
        newer.join("Other");
        granted(answer(newer));
        var given = newer.room()
                .given(stage.rooms().identify(player), 0, Vote.FIRST)
                .orElseThrow();
        writeAttempt(newer, column, value);
        restart(Duration.ZERO);

        var read = newer.room()
                .given(stage.rooms().identify(player), 0, Vote.FIRST)
                .orElseThrow();

        assertThat(read.grade()).isEqualTo(given.grade());
        assertThat(read.answer()).isEqualTo(given.answer());
        assertThat(List.of(read.confidence(), read.chosen(), read.expected()))
                .filteredOn(Optional::isEmpty)
                .hasSize(column.equals("verdict") || column.equals("confidence") ? 1 : 2);
    }

    private Classroom askFirstQuestion() {
        return Classroom.open(stage, host, Rules.quick(), QuestionType.STATUS, QuestionType.STATUS)
                .join(player, "Name")
                .goOn(2);
    }

    private Ruling<AnswerRefusal> answer(Classroom room) {
        return room.tryToAnswer(player, new Ballot(0, Vote.FIRST), room.right(0), Optional.empty());
    }

    private void write(Classroom room, String column, String value) {
        jdbc.sql("update room set " + column + " = " + (column.equals("limit_seconds") ? value : "'" + value + "'")
                        + " where id = :id")
                .param("id", room.id().value())
                .update();
    }

    private void writeAttempt(Classroom room, String column, String value) {
        jdbc.sql("update attempt set " + column + " = :value where occasion = :id")
                .param("value", value)
                .param("id", room.id().value())
                .update();
    }

    private Map<String, @Nullable Object> row(Classroom room) {
        return jdbc.sql("select * from room where id = :id")
                .param("id", room.id().value())
                .query()
                .singleRow();
    }

    private List<@Nullable String> names(Classroom room) {
        return jdbc.sql("select name from room_player where room = :id")
                .param("id", room.id().value())
                .query(String.class)
                .list();
    }

    private void restart(Duration age) {
        this.age = age;
        stage.restart();
    }
}
