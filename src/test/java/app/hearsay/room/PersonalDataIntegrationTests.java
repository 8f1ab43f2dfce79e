package app.hearsay.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.hearsay.game.Device;
import app.hearsay.game.HostAction;
import app.hearsay.game.Rules;
import app.hearsay.learner.Learner;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.practice.PersonalData;
import app.hearsay.practice.Practice;
import app.hearsay.question.Answer;
import app.hearsay.question.QuestionType;
import app.hearsay.report.Report;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.LearnerFigures;
import app.hearsay.result.Score;
import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What becomes of somebody's data in rooms: they see all of it, and can take it away.
@DatabaseTest
class PersonalDataIntegrationTests {

    private final Hosts hosts;
    private final Players players;
    private final School school;
    private final RoomArchive archive;
    private final Learners learners;
    private final Practice practice;
    private final AttemptLog log;
    private final LearnerFigures figures;
    private final JdbcClient jdbc;
    private final LearnerToken host = Tokens.fresh();
    private final LearnerToken player = Tokens.fresh();
    private final LearnerToken other = Tokens.fresh();

    PersonalDataIntegrationTests(Database database) {
        this.school = School.of(database::bean);
        this.hosts = school.hosts();
        this.players = school.players();
        this.archive = database.bean(RoomArchive.class);
        this.learners = database.bean(Learners.class);
        this.practice = database.bean(Practice.class);
        this.log = database.bean(AttemptLog.class);
        this.figures = database.bean(LearnerFigures.class);
        this.jdbc = database.bean(JdbcClient.class);
    }

    @Test
    void tellsWhereALearnerPlayedAndWhatTheyMayLead() {
        var room = roomWithOneAnswerInBothVotes();

        var played = players.playedBy(learners.identify(player));

        assertThat(played).singleElement().satisfies(told -> {
            var known = room.room().player(learners.identify(player)).orElseThrow();
            assertThat(told.round()).isEqualTo(room.id().value());
            assertThat(told.openedAt()).isEqualTo(room.plan().openedAt());
            assertThat(told.name()).contains(known.name().shown());
            assertThat(told.number()).isEqualTo(known.number());
            assertThat(told.joinedAt()).isEqualTo(known.joinedAt());
            assertThat(told.allowance()).isEqualTo(known.extraTime());
        });
        assertThat(hosts.ledBy(learners.identify(host)))
                .containsExactly(new LedRoom(
                        room.id().value(),
                        room.plan().openedAt(),
                        1,
                        room.plan().openedAt(),
                        Device.How.OPENED));
        assertThat(hosts.ledBy(learners.identify(player))).isEmpty();
    }

    @Test
    void practiceCopesWithAnswersThatWereGivenInRooms() {
        var room = roomWithOneAnswerInBothVotes();
        var learner = learners.identify(player);
        var attempts = log.ofLearner(learner);

        assertThat(practice.export(learner).answers())
                .extracting(PersonalData.GivenAnswer::givenIn, PersonalData.GivenAnswer::round)
                .containsExactly(
                        tuple("classroom, first vote", room.id().value()),
                        tuple("classroom, second vote", room.id().value()));
        assertThat(practice.export(learner).rounds()).isEmpty();
        assertThat(practice.current(learner).answered()).isEmpty();
        assertThat(practice.current(learner).round().questions())
                .hasSize(10)
                .doesNotContainAnyElementsOf(room.plan().questions());
        assertThat(practice.lastFinished(learner)).isEmpty();
        assertThat(Score.of(attempts).possible()).isEqualTo(2);
        var kept = figures.of(learner);
        assertThat(kept.curve().points()).hasSize(1);
        assertThat(kept.matrix().total()).isEqualTo(2);
    }

    @Test
    void leavesNothingOfALearnerWhoDeletesTheirData() {
        var room = roomWithOneAnswerInBothVotes();
        var learner = learners.identify(player);
        room.join(other);
        hosts.share(room.id(), learners.identify(host), learner, Device.How.REMOTE_CONTROL);
        assertThat(rows("room_player", learner)).isEqualTo(1);
        assertThat(rows("room_host", learner)).isEqualTo(1);

        learners.delete(learner);
        archive.tick();

        assertThat(rows("room_player", learner)).isZero();
        assertThat(rows("room_host", learner)).isZero();
        assertThat(rows("attempt", learner)).isZero();
        assertThat(players.playedBy(learner)).isEmpty();
        assertThat(hosts.ledBy(learner)).isEmpty();
        var running = room.room();
        assertThat(running.players()).containsOnlyKeys(learners.identify(other));
        assertThat(running.isHost(learner)).isFalse();
        assertThat(running.isHost(learners.identify(host))).isTrue();
        assertThat(running.ballots().values()).allMatch(answers -> !answers.containsKey(learner));
        assertThat(Report.of(running, school.catalog()::question).players()).isEqualTo(1);
    }

    @Test
    void doesNotBringThemBackWithTheNextChangeOrTheNextStart() {
        var room = roomWithOneAnswerInBothVotes();
        var learner = learners.identify(player);
        learners.delete(learner);
        archive.tick();

        room.join(other);
        room.goOn();

        assertThat(rows("room_player", learner)).isZero();
        assertThat(rows("attempt", learner)).isZero();
        assertThat(archive.find(room.plan().code()).orElseThrow().players()).containsOnlyKeys(learners.identify(other));
    }

    private Classroom roomWithOneAnswerInBothVotes() {
        return Classroom.open(school, host, Rules.suggested(), QuestionType.STATUS)
                .join(player)
                .goOn(2)
                .answer(player, new Answer.Choice("DENIAL"))
                .lead(HostAction.Discuss::new)
                .goOn()
                .answer(player, new Answer.Choice("CLAIM"))
                .goOn();
    }

    private int rows(String table, Learner.Id learner) {
        return jdbc.sql("select count(*) from " + table + " where learner = ?")
                .param(learner.value())
                .query(Integer.class)
                .single();
    }
}
