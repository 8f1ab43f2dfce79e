package app.hearsay.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.Device;
import app.hearsay.game.HostAction;
import app.hearsay.game.Room;
import app.hearsay.game.Rules;
import app.hearsay.game.Ruling;
import app.hearsay.game.Step;
import app.hearsay.game.Vote;
import app.hearsay.learner.Learner;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.practice.PersonalData;
import app.hearsay.practice.Practice;
import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.report.Report;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.ConfusionMatrix;
import app.hearsay.result.LearningCurve;
import app.hearsay.result.Score;
import app.hearsay.round.Programme;
import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What becomes of somebody's data in rooms: they see all of it, and can take it away.
@DatabaseTest
class PersonalDataIntegrationTests {

    private final Rooms rooms;
    private final Hosts hosts;
    private final Players players;
    private final Phones phones;
    private final RoomArchive archive;
    private final Learners learners;
    private final Practice practice;
    private final AttemptLog log;
    private final Catalog catalog;
    private final JdbcClient jdbc;
    private final LearnerToken host = token();
    private final LearnerToken player = token();
    private final LearnerToken other = token();

    PersonalDataIntegrationTests(Database database) {
        this.rooms = database.bean(Rooms.class);
        this.hosts = database.bean(Hosts.class);
        this.players = database.bean(Players.class);
        this.phones = new Phones(rooms, players, database.bean(Catalog.class));
        this.archive = database.bean(RoomArchive.class);
        this.learners = database.bean(Learners.class);
        this.practice = database.bean(Practice.class);
        this.log = database.bean(AttemptLog.class);
        this.catalog = database.bean(Catalog.class);
        this.jdbc = database.bean(JdbcClient.class);
    }

    @Test
    void tellsWhereALearnerPlayedAndWhatTheyMayLead() {
        var room = roomWithOneAnswerInBothVotes();

        var played = players.playedBy(learners.identify(player));

        assertThat(played).singleElement().satisfies(told -> {
            var known = room.player(learners.identify(player)).orElseThrow();
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
        assertThat(LearningCurve.of(attempts).points()).hasSize(1);
        assertThat(ConfusionMatrix.of(attempts).total()).isEqualTo(2);
    }

    @Test
    void leavesNothingOfALearnerWhoDeletesTheirData() {
        var room = roomWithOneAnswerInBothVotes();
        var learner = learners.identify(player);
        players.join(room.id(), other, null, null);
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
        var running = rooms.find(room.id()).orElseThrow();
        assertThat(running.players()).containsOnlyKeys(learners.identify(other));
        assertThat(running.isHost(learner)).isFalse();
        assertThat(running.isHost(learners.identify(host))).isTrue();
        assertThat(running.ballots().values()).allMatch(answers -> !answers.containsKey(learner));
        assertThat(Report.of(running, catalog::question).players()).isEqualTo(1);
    }

    @Test
    void doesNotBringThemBackWithTheNextChangeOrTheNextStart() {
        var room = roomWithOneAnswerInBothVotes();
        var learner = learners.identify(player);
        learners.delete(learner);
        archive.tick();

        players.join(room.id(), other, null, null);
        lead(room, new HostAction.GoOn(rooms.find(room.id()).orElseThrow().step()));

        assertThat(rows("room_player", learner)).isZero();
        assertThat(rows("attempt", learner)).isZero();
        assertThat(archive.find(room.plan().code()).orElseThrow().players()).containsOnlyKeys(learners.identify(other));
    }

    private Room roomWithOneAnswerInBothVotes() {
        var question = catalog.questions().stream()
                .filter(each -> each.type() == QuestionType.STATUS)
                .findFirst()
                .orElseThrow();
        var opening = rooms.open(
                host, "test " + UUID.randomUUID(), Rules.suggested(), new Programme.Picked(List.of(question.id())));
        var room = ((Opening.Opened) opening).room();
        players.join(room.id(), player, null, null);
        lead(room, new HostAction.GoOn(new Step.Lobby()));
        lead(room, new HostAction.GoOn(new Step.Reading(0)));
        answer(room, question, Vote.FIRST, "DENIAL");
        lead(room, new HostAction.Discuss(new Step.Closed(0, Vote.FIRST)));
        lead(room, new HostAction.GoOn(new Step.Discussing(0)));
        answer(room, question, Vote.SECOND, "CLAIM");
        lead(room, new HostAction.GoOn(new Step.Closed(0, Vote.SECOND)));
        return rooms.find(room.id()).orElseThrow();
    }

    private void answer(Room room, Question question, Vote vote, String option) {
        assertThat(phones.answer(
                        room.id(), player, new Room.Ballot(0, vote), new Answer.Choice(option), Optional.empty()))
                .as("answer to " + question.id())
                .isInstanceOf(Ruling.Granted.class);
    }

    private void lead(Room room, HostAction action) {
        assertThat(hosts.lead(room.id(), host, action)).isInstanceOf(Ruling.Granted.class);
    }

    private int rows(String table, Learner.Id learner) {
        return jdbc.sql("select count(*) from " + table + " where learner = ?")
                .param(learner.value())
                .query(Integer.class)
                .single();
    }

    private static LearnerToken token() {
        return Tokens.fresh();
    }
}
