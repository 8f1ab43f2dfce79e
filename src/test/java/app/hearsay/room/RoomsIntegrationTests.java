package app.hearsay.room;

import static app.hearsay.game.Rulings.granted;
import static app.hearsay.game.Rulings.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.AnswerRefusal;
import app.hearsay.game.Device;
import app.hearsay.game.ExtraTime;
import app.hearsay.game.HostAction;
import app.hearsay.game.HostRefusal;
import app.hearsay.game.JoinRefusal;
import app.hearsay.game.Plan;
import app.hearsay.game.Room;
import app.hearsay.game.Room.Ballot;
import app.hearsay.game.RoomCode;
import app.hearsay.game.RoomRounds;
import app.hearsay.game.RoomRules;
import app.hearsay.game.Rules;
import app.hearsay.game.Ruling;
import app.hearsay.game.Ruling.Granted;
import app.hearsay.game.Scoreboard;
import app.hearsay.game.Step;
import app.hearsay.game.Step.Asking;
import app.hearsay.game.Step.Closed;
import app.hearsay.game.Vote;
import app.hearsay.learner.Learner;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.limit.Caller;
import app.hearsay.limit.SettableClock;
import app.hearsay.nickname.Nickname;
import app.hearsay.question.QuestionType;
import app.hearsay.result.AttemptLog;
import app.hearsay.round.Programme;
import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class RoomsIntegrationTests {

    private final Database database;
    private final Learners learners;
    private final AttemptLog log;
    private final SettableClock clock;
    private final LearnerToken host = Tokens.fresh();
    private final Stage stage;

    RoomsIntegrationTests(Database database) {
        this.database = database;
        this.learners = database.bean(Learners.class);
        this.log = database.bean(AttemptLog.class);
        clock = new SettableClock(database.bean(Clock.class).instant());
        this.stage = new Stage(Stage.Ground.of(database), clock);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void comesBackFromTheDatabaseAsItWas() {
        var players = List.of(Tokens.fresh(), Tokens.fresh(), Tokens.fresh(), Tokens.fresh());
        var room = open(Rules.quick());
        assertComesBack(room);
        for (int i = 0; i < 3; i++) {
            room.join(players.get(i), "Player " + i);
        }
        granted(stage.players().allow(room.id(), players.get(0), ExtraTime.HALF_MORE));
        room.lead(new HostAction.Lock(true));
        assertComesBack(room);
        room.goOn();
        assertComesBack(room);
        clock.pass(Duration.ofMillis(1234));
        room.goOn();
        clock.pass(Duration.ofMillis(777));
        room.answer(players.get(0), room.right(0));
        assertComesBack(room);
        room.lead(HostAction.Pause::new);
        assertComesBack(room);
        room.goOn();
        room.answer(players.get(1), room.right(0));
        room.lead(new HostAction.Remove(id(players.get(2))));
        assertThat(room.room().step()).isEqualTo(new Closed(0, Vote.FIRST));
        room.lead(HostAction.Discuss::new);
        room.lead(new HostAction.Lock(false));
        room.join(players.get(3), "Late");
        room.goOn();
        room.answer(players.get(0), room.wrong(0));
        assertComesBack(room);
        room.goOn(2);
        assertThat(assertComesBack(room).step()).isEqualTo(new Step.Tallied(0, Vote.SECOND));
        room.goOn();
        assertThat(assertComesBack(room).step()).isEqualTo(new Step.Revealed(0));
        room.goOn();
        assertComesBack(room);
        room.goOn().lead(HostAction.Skip::new);
        room.lead(new HostAction.End());
        var ended = assertComesBack(room);
        assertThat(ended.votedTwice(0)).isTrue();
        assertThat(stage.rooms().find(ended.plan().code())).contains(ended);
    }

    @Test
    void playsRoundAfterRoundWithTheSameClassAndAsksNothingTwice() {
        var anna = Tokens.fresh();
        var room = open(Rules.calm());
        room.join(anna).goOn(2).answer(anna, room.right(0));
        room.reveal().lead(new HostAction.End());
        var first = room.room().plan().questions().getFirst();
        int points = 100;

        for (int round = 2; round <= 5; round++) {
            boolean anew = round == 3;
            points = anew ? 0 : points;
            granted(stage.hosts().nextRound(room.id(), host, new RoundWish(RoundWish.Texts.ALL, 20, anew)));
            assertComesBack(room);
            room.goOn(2).answer(anna, room.right(room.ballot().question()));
            assertThat(points(room)).isEqualTo(points);
            assertComesBack(room);
            points += room.question().type().isScored() ? 100 : 0;
            playToTheEnd(room);
            assertThat(points(room)).isEqualTo(points);
        }

        var plan = assertComesBack(room).plan();
        assertThat(plan.questions()).startsWith(first).doesNotHaveDuplicates().hasSize(81);
        assertThat(plan.rounds()).isEqualTo(new RoomRounds(List.of(1, 21, 41, 61), 21));
        granted(stage.hosts().nextRound(room.id(), host, new RoundWish(RoundWish.Texts.SAME, 20, false)));
        assertThat(room.room().plan().questions()).hasSize(Plan.MOST_IN_ALL);
        playToTheEnd(room);
        assertThat(refused(stage.hosts().nextRound(room.id(), host, new RoundWish(RoundWish.Texts.ALL, 5, false))))
                .isEqualTo(HostRefusal.NOTHING_LEFT);
    }

    private static int points(Classroom room) {
        return Scoreboard.of(room.room()).lines().getFirst().points();
    }

    private static void playToTheEnd(Classroom room) {
        while (!room.room().ended()) {
            room.goOn();
        }
    }

    @Test
    void asksTheSameTextsInAnotherRoundIfThatIsWanted() {
        var room = open(Rules.calm()).join(1).goOn().lead(new HostAction.End());
        var texts = room.question(0).passages().stream()
                .map(passage -> passage.article().id())
                .toList();

        granted(stage.hosts().nextRound(room.id(), host, new RoundWish(RoundWish.Texts.SAME, 5, false)));

        assertThat(room.room().plan().questions().stream().skip(1))
                .hasSize(5)
                .allSatisfy(id -> assertThat(database.bean(Catalog.class)
                                .question(id)
                                .orElseThrow()
                                .passages())
                        .allSatisfy(passage ->
                                assertThat(texts).contains(passage.article().id())));
    }

    @Test
    void letsNobodyElseBeginAnotherRoundNorTooManyRoomsRun() {
        var wish = new RoundWish(RoundWish.Texts.ALL, 5, false);
        var room = open(Rules.calm()).join(1);
        assertThat(refused(stage.hosts().nextRound(room.id(), Tokens.fresh(), wish)))
                .isEqualTo(HostRefusal.NOT_HOST);
        assertThat(refused(stage.hosts().nextRound(room.id(), host, wish))).isEqualTo(HostRefusal.NOT_NOW);
        room.lead(new HostAction.End());

        open(Rules.calm()).join(1);
        stage.restart(new RoomProperties(1, 2, 3, Duration.ofDays(1), Duration.ofDays(30)));

        assertThat(refused(stage.hosts().nextRound(room.id(), host, wish))).isEqualTo(HostRefusal.NO_PLACE);
    }

    @Test
    void keepsEachAnswerOfFiftyThreadsOnce() throws Exception {
        var room = open(Rules.calm());
        var players = IntStream.range(0, 50).mapToObj(_ -> Tokens.fresh()).toList();
        var joins = players.stream()
                .<Callable<Ruling<?>>>map(player -> () -> stage.players()
                        .join(
                                room.id(),
                                player,
                                new Nickname("P" + player.value().substring(0, 8)),
                                null))
                .toList();
        assertThat(atOnce(joins)).allMatch(Granted.class::isInstance);
        room.goOn(2);

        var answers = players.stream()
                .flatMap(player -> Stream.<Callable<Ruling<?>>>of(
                        () -> room.tryToAnswer(player, new Ballot(0, Vote.FIRST), room.right(0)),
                        () -> room.tryToAnswer(player, new Ballot(0, Vote.FIRST), room.wrong(0))))
                .toList();
        var rulings = atOnce(answers);

        assertThat(rulings).filteredOn(Granted.class::isInstance).hasSize(50);
        assertThat(rulings)
                .filteredOn(ruling -> !(ruling instanceof Granted))
                .containsOnly(new Ruling.Refused<>(AnswerRefusal.Shut.ALREADY_ANSWERED));
        var after = room.room();
        assertThat(after.step()).isEqualTo(new Closed(0, Vote.FIRST));
        for (int i = 0; i < 50; i++) {
            var player = id(players.get(i));
            var attempt = after.given(player, 0, Vote.FIRST).orElseThrow();
            assertThat(log.of(player, room.id().occasion(Vote.FIRST))).containsExactly(attempt);
            boolean first = rulings.get(2 * i) instanceof Granted;
            assertThat(attempt.answer()).isEqualTo(first ? room.right(0) : room.wrong(0));
        }
        assertComesBack(room);
    }

    @Test
    void grantsNothingToALearnerWhoIsGone() {
        var room = open(Rules.calm());
        var staying = Tokens.fresh();
        var leaving = Tokens.fresh();
        room.join(staying, "Staying");
        room.join(leaving, "Leaving");
        room.goOn(2);
        var before = room.room();
        learners.delete(id(leaving));

        assertThatThrownBy(() -> room.tryToAnswer(leaving, new Ballot(0, Vote.FIRST), room.right(0)))
                .isInstanceOf(DataAccessException.class);

        assertThat(room.room()).isSameAs(before);
        stage.archive().forgetLater(id(leaving));
        stage.archive().tick();
        assertThat(room.room().player(id(leaving))).isEmpty();
        assertThat(refused(room.tryToAnswer(leaving, new Ballot(0, Vote.FIRST), room.right(0))))
                .isEqualTo(AnswerRefusal.Shut.NOT_A_PLAYER);
        assertComesBack(room);
    }

    @Test
    void takesWhoDeletesTheirDataOutOfTheRunningRoom() {
        var room = Classroom.open(School.of(database::bean), Rules.calm(), QuestionType.STATUS);
        var player = Tokens.fresh();
        room.join(player, "Leaving");
        assertThat(database.bean(Players.class).playedBy(id(player)))
                .singleElement()
                .returns(room.id().value(), PlayedRoom::round)
                .returns(Optional.of("Leaving"), PlayedRoom::name);

        learners.delete(id(player));

        await().untilAsserted(() -> assertThat(room.room().players()).isEmpty());
        assertThat(database.bean(Players.class).playedBy(id(player))).isEmpty();
    }

    @Test
    void keepsAPlayerWhoseDeletionFailed() throws Exception {
        var room = Classroom.open(School.of(database::bean), Rules.calm(), QuestionType.STATUS);
        var player = Tokens.fresh();
        room.join(player, "Staying");

        new TransactionTemplate(database.bean(PlatformTransactionManager.class)).executeWithoutResult(transaction -> {
            learners.delete(id(player));
            transaction.setRollbackOnly();
        });
        Thread.sleep(700);

        assertThat(room.room().player(id(player))).isPresent();
    }

    /// A connection can break, or a disk be full, between the commit and the word of it.
    @Test
    void looksIntoTheDatabaseAgainAfterACommitThatMayHaveFailed() {
        var transactions = new LyingTransactions(database.bean(PlatformTransactionManager.class));
        stage.restart(transactions);
        var room = open(Rules.calm());
        var one = Tokens.fresh();
        var two = Tokens.fresh();

        transactions.lying = true;
        assertThatThrownBy(() -> stage.players().join(room.id(), one, new Nickname("One"), null))
                .isInstanceOf(TransactionSystemException.class);
        transactions.lying = false;
        room.join(two, "Two");
        room.join(one, "Another name");
        assertThat(room.room().present())
                .extracting(player -> player.name().shown())
                .containsExactly("One", "Two");

        room.goOn(2);
        transactions.lying = true;
        assertThatThrownBy(() -> room.tryToAnswer(one, new Ballot(0, Vote.FIRST), room.right(0)))
                .isInstanceOf(TransactionSystemException.class);
        transactions.lying = false;

        assertThat(refused(room.tryToAnswer(one, new Ballot(0, Vote.FIRST), room.wrong(0))))
                .isEqualTo(AnswerRefusal.Shut.ALREADY_ANSWERED);
        assertThat(room.room().given(id(one), 0, Vote.FIRST).orElseThrow().answer())
                .isEqualTo(room.right(0));
        room.answer(two, room.right(0));
        assertComesBack(room);
    }

    @Test
    void letsOnlyHostsLead() {
        var room = open(Rules.calm());
        var stranger = Tokens.fresh();
        var player = Tokens.fresh();
        room.join(player, "Player");

        for (var action : List.of(
                new HostAction.GoOn(room.room().step()),
                new HostAction.End(),
                new HostAction.Lock(true),
                new HostAction.Remove(id(player)),
                new HostAction.Allow(id(player), ExtraTime.DOUBLE))) {
            assertThat(refused(stage.hosts().lead(room.id(), stranger, action))).isEqualTo(HostRefusal.NOT_HOST);
            assertThat(refused(stage.hosts().lead(room.id(), player, action))).isEqualTo(HostRefusal.NOT_HOST);
        }
        assertThat(refused(stage.hosts().share(room.id(), id(player), id(stranger), Device.How.REMOTE_CONTROL)))
                .isEqualTo(HostRefusal.NOT_HOST);
        assertThat(room.room().hosts()).containsExactly(id(host));
    }

    @Test
    void makesAHostOnlyOfWhoHasTheSecret() {
        var room = open(Rules.calm());
        var other = Tokens.fresh();
        var code = room.plan().code();

        for (var secret : List.of(
                "", "wrong", room.plan().recovery().substring(1), room.plan().recovery() + "x")) {
            assertThat(refused(stage.hosts().recover(code, secret, other))).isEqualTo(HostRefusal.NOT_HOST);
        }
        assertThat(refused(stage.hosts().lead(room.id(), other, new HostAction.End())))
                .isEqualTo(HostRefusal.NOT_HOST);

        granted(stage.hosts().recover(code, room.plan().recovery(), other));
        assertThat(room.room().hosts()).containsExactlyInAnyOrder(id(host), id(other));
        assertComesBack(room);
        granted(stage.hosts().lead(room.id(), other, new HostAction.End()));
        assertThat(refused(stage.hosts()
                        .recover(new RoomCode("222222"), room.plan().recovery(), other)))
                .isEqualTo(HostRefusal.NO_ROOM);
    }

    @Test
    void refusesQuestionsThatAreNone() {
        var room = open(Rules.calm());
        var player = Tokens.fresh();
        room.join(player, "Player");
        room.goOn(2);
        var before = room.room();

        for (int number : List.of(-1, 3, 99, Integer.MAX_VALUE, Integer.MIN_VALUE)) {
            assertThat(room.tryToAnswer(player, new Ballot(number, Vote.FIRST), room.right(0)))
                    .isInstanceOf(Ruling.Refused.class);
        }
        assertThat(refused(stage.players().join(new Room.Id(java.util.UUID.randomUUID()), player, null, null)))
                .isEqualTo(JoinRefusal.NO_ROOM);
        assertThat(room.room()).isSameAs(before);
    }

    @Test
    void closesByTimeAndForgetsAfterADayAndAMonth() {
        var room = open(Rules.quick());
        var player = Tokens.fresh();
        room.join(player, "Secret name");
        room.join("Another");
        room.goOn(2);
        room.answer(player, room.right(0));
        clock.pass(Rules.LIMIT.plusMillis(2000));
        stage.archive().tick();
        assertThat(room.room().step()).isInstanceOf(Asking.class);
        clock.pass(Duration.ofMillis(1));
        stage.archive().tick();
        assertThat(room.room().step()).isEqualTo(new Closed(0, Vote.FIRST));

        clock.pass(Duration.ofDays(1));
        stage.archive().retire();

        assertThat(stage.rooms().find(room.id())).isEmpty();
        assertThat(stage.players().playedBy(id(player)))
                .extracting(PlayedRoom::name)
                .containsExactly(Optional.empty());
        var report = stage.rooms().find(room.plan().code()).orElseThrow();
        assertThat(report.ended()).isTrue();
        assertThat(report.players().values())
                .extracting(someone -> someone.name().shown())
                .doesNotContain("Secret name", "Another");
        assertThat(report.given(id(player), 0, Vote.FIRST)).isPresent();
        assertThat(refused(stage.hosts().lead(room.id(), host, new HostAction.End())))
                .isEqualTo(HostRefusal.NO_ROOM);

        clock.pass(Duration.ofDays(30));
        stage.archive().retire();
        assertThat(stage.rooms().find(room.plan().code())).isEmpty();
        assertThat(stage.players().playedBy(id(player))).isEmpty();
        assertThat(log.of(id(player), room.id().occasion(Vote.FIRST)))
                .as("the player keeps their own answers")
                .hasSize(1);
    }

    @Test
    void endsARoomAfterItsDayAlsoWhileTheAppIsDown() {
        var room = open(Rules.calm());
        room.join("Player");
        clock.pass(Duration.ofDays(1).plusMillis(1));

        stage.restart();
        stage.archive().retire();

        assertThat(stage.rooms().find(room.id())).isEmpty();
        assertThat(stage.rooms().find(room.plan().code()).orElseThrow().ended()).isTrue();
    }

    @Test
    void whoeverGoesOnAsAnotherLearnerGoesOnLeading() {
        var ended = open(Rules.calm());
        ended.lead(new HostAction.End());
        clock.pass(Duration.ofDays(1).plusMillis(1));
        stage.archive().retire();
        var room = open(Rules.calm());
        var heir = learners.ensure(Tokens.fresh());

        stage.hosts().inherit(id(host), heir);
        stage.hosts().inherit(id(host), heir);

        assertThat(room.room().hosts()).containsExactlyInAnyOrder(id(host), heir);
        assertThat(assertComesBack(room).isHost(heir)).isTrue();
        assertThat(stage.rooms().find(ended.plan().code()).orElseThrow().hosts())
                .containsExactlyInAnyOrder(id(host), heir);
    }

    @Test
    void theTimeForWhichTheAppIsDownIsNoTimeToAnswer() {
        var room = open(Rules.quick());
        var player = Tokens.fresh();
        room.join(player, "Player");
        room.goOn(2);
        var limit = room.plan().rules().limit().orElseThrow();
        clock.pass(Duration.ofSeconds(4));
        stage.archive().tick();
        var left = timeLeft(room, player);
        assertThat(left).isEqualTo(limit.minusSeconds(4));

        clock.pass(Duration.ofMinutes(7));
        stage.restart();
        stage.archive().tick();
        assertThat(timeLeft(room, player)).isEqualTo(left);
        clock.pass(Duration.ofMinutes(1));
        stage.restart();
        assertThat(timeLeft(room, player)).as("a second outage at once").isEqualTo(left);
        stage.restart();
        assertThat(timeLeft(room, player)).isEqualTo(left);

        room.answer(player, room.right(0));
        assertThat(room.room().step()).isEqualTo(new Closed(0, Vote.FIRST));
    }

    @Test
    void anOutageBeforeAnyMarkCountsFromTheLastThatWasSaved() {
        var room = open(Rules.quick());
        var player = Tokens.fresh();
        room.join(player, "Player");
        room.join("Other");
        room.goOn(2);
        clock.pass(Duration.ofMillis(150));
        room.answer(player, room.right(0));
        var left = timeLeft(room, player);

        clock.pass(Duration.ofMinutes(1));
        stage.restart();

        assertThat(timeLeft(room, player)).isEqualTo(left);
    }

    @Test
    void marksThatItIsUpOnceASecondAndOnlyWhileSomebodyMayAnswer() {
        var room = open(Rules.quick());
        room.join("Player");
        stage.archive().tick();
        assertThat(alive(room.id())).isEmpty();
        room.goOn(2);
        clock.pass(Duration.ofSeconds(1));
        var first = clock.instant();
        stage.archive().tick();
        clock.pass(Duration.ofMillis(999));
        stage.archive().tick();
        assertThat(alive(room.id())).contains(first);
        clock.pass(Duration.ofMillis(1));
        stage.archive().tick();
        assertThat(alive(room.id())).contains(clock.instant());
    }

    private Duration timeLeft(Classroom room, LearnerToken player) {
        var now = room.room();
        return Duration.between(
                clock.instant(),
                now.deadline(now.player(id(player)).orElseThrow()).orElseThrow());
    }

    private Optional<Instant> alive(Room.Id room) {
        return database.bean(JdbcClient.class)
                .sql("select alive_at from room where id = :id and alive_at is not null")
                .param("id", room.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Test
    void holdsNoMoreRoomsAndPlayersThanItMay() {
        clock.pass(Duration.ofDays(40));
        stage.archive().retire();
        stage.restart(new RoomProperties(2, 2, 3, Duration.ofDays(1), Duration.ofDays(30)));
        var room = open(Rules.calm());
        room.join("One");
        room.join("Two");
        assertThat(refused(stage.players().join(room.id(), Tokens.fresh(), new Nickname("Three"), null)))
                .isEqualTo(JoinRefusal.FULL);

        open(Rules.calm());
        assertThat(stage.rooms().open(host, "school", Rules.calm(), new Programme.FirstSteps()))
                .isEqualTo(new Opening.AppIsFull());
        room.lead(new HostAction.End());
        assertThat(stage.rooms().open(host, "school", Rules.calm(), new Programme.FirstSteps()))
                .isInstanceOf(Opening.Opened.class);
    }

    @Test
    void letsAnAddressOpenSoManyRoomsAnHour() {
        stage.restart(new RoomProperties(100_000, 2, 3, Duration.ofDays(1), Duration.ofDays(30)));
        for (int i = 0; i < 3; i++) {
            assertThat(stage.rooms().open(host, "school", Rules.calm(), new Programme.FirstSteps()))
                    .isInstanceOf(Opening.Opened.class);
        }
        assertThat(stage.rooms().open(host, "school", Rules.calm(), new Programme.FirstSteps()))
                .isInstanceOf(Opening.TooManyFromHere.class);
        assertThat(stage.rooms().open(host, "another school", Rules.calm(), new Programme.FirstSteps()))
                .isInstanceOf(Opening.Opened.class);
        clock.pass(Duration.ofMinutes(20));
        assertThat(stage.rooms().open(host, "school", Rules.calm(), new Programme.FirstSteps()))
                .isInstanceOf(Opening.Opened.class);
        assertThat(stage.rooms().open(host, "third", Rules.calm(), new Programme.Picked(List.of())))
                .isEqualTo(new Opening.NothingToAsk());
    }

    @Test
    void makesASessionWaitThatGuessesAndNobodyElse() {
        var room = open(Rules.calm());
        var code = room.plan().code().value();
        var school = "203.0.113.7";
        var guessing = new Caller("a", school);
        assertThat(look("no code", guessing)).isEqualTo(new CodeLookup.Malformed());
        for (int i = 0; i < 100; i++) {
            assertThat(look(code, guessing)).isInstanceOf(CodeLookup.Found.class);
        }
        for (int i = 0; i < 20; i++) {
            // Each time as another learner: the cookie is dropped.
            assertThat(look("222222", guessing)).isEqualTo(new CodeLookup.Unknown());
        }
        assertThat(look("222222", guessing)).isInstanceOf(CodeLookup.TooManyTries.class);
        assertThat(look(code, guessing)).isInstanceOf(CodeLookup.TooManyTries.class);
        assertThat(look(code, new Caller("b", school))).isInstanceOf(CodeLookup.Found.class);
        clock.pass(Duration.ofMinutes(5));
        assertThat(look(code, guessing)).isInstanceOf(CodeLookup.Found.class);
    }

    @Test
    void makesAnAddressWaitThatGuessesWithEverNewSessions() {
        var room = open(Rules.calm());
        var code = room.plan().code().value();
        int guesses = 0;
        while (look("222222", new Caller("session " + guesses, "203.0.113.7")) instanceof CodeLookup.Unknown) {
            guesses++;
        }
        assertThat(guesses).isEqualTo(400);
        assertThat(look(code, new Caller("another", "203.0.113.7"))).isInstanceOf(CodeLookup.TooManyTries.class);
        assertThat(look(code, new Caller("another", "203.0.113.8"))).isInstanceOf(CodeLookup.Found.class);
        clock.pass(Duration.ofSeconds(1));
        assertThat(look(code, new Caller("another", "203.0.113.7"))).isInstanceOf(CodeLookup.Found.class);
    }

    @Test
    void locksNobodyOutOfASchoolInWhichManyMistype() {
        var room = open(Rules.calm());
        var code = room.plan().code().value();
        for (int pupil = 0; pupil < 1000; pupil++) {
            var caller = new Caller("pupil " + pupil, "203.0.113.7");
            if (pupil % 3 == 0) {
                assertThat(look("222222", caller)).isEqualTo(new CodeLookup.Unknown());
            }
            assertThat(look(code, caller)).isInstanceOf(CodeLookup.Found.class);
        }
    }

    @Test
    void makesWhoTriesSecretsWait() {
        var room = open(Rules.calm());
        var caller = new Caller("a", "203.0.113.7");
        var code = room.plan().code();
        for (int i = 0; i < 20; i++) {
            assertThat(stage.hosts().unlock(code, "secret " + i, caller)).isEqualTo(new CodeLookup.Unknown());
        }
        assertThat(stage.hosts().unlock(code, room.plan().recovery(), caller))
                .isInstanceOf(CodeLookup.TooManyTries.class);
        assertThat(stage.hosts().unlock(code, room.plan().recovery(), new Caller("b", "203.0.113.7")))
                .isEqualTo(new CodeLookup.Found(room.room()));
    }

    private CodeLookup look(String typed, Caller caller) {
        return stage.rooms().look(typed, caller, id(Tokens.fresh()));
    }

    private Classroom open(RoomRules rules) {
        return Classroom.open(stage, host, rules, QuestionType.STATUS, QuestionType.STATUS, QuestionType.STATUS);
    }

    private Room assertComesBack(Classroom room) {
        var before = room.room();
        stage.restart();
        var after = room.room();
        assertThat(after).isEqualTo(before);
        assertThat(after.plan().recovery()).isEqualTo(before.plan().recovery());
        assertThat(Scoreboard.of(after)).isEqualTo(Scoreboard.of(before));
        return after;
    }

    private Learner.Id id(LearnerToken token) {
        return learners.identify(token);
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newCachedThreadPool()) {
            var futures = calls.stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }

    /// Commits, and says that it could not.
    private static final class LyingTransactions implements PlatformTransactionManager {

        private final PlatformTransactionManager honest;
        private volatile boolean lying;

        LyingTransactions(PlatformTransactionManager honest) {
            this.honest = honest;
        }

        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            return honest.getTransaction(definition);
        }

        @Override
        public void commit(TransactionStatus status) {
            honest.commit(status);
            if (lying) {
                throw new TransactionSystemException("the connection is gone");
            }
        }

        @Override
        public void rollback(TransactionStatus status) {
            honest.rollback(status);
        }
    }
}
