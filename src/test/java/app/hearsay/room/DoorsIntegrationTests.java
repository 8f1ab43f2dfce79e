package app.hearsay.room;

import static app.hearsay.game.Rulings.granted;
import static app.hearsay.game.Rulings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.HostAction;
import app.hearsay.game.HostRefusal;
import app.hearsay.game.JoinRefusal;
import app.hearsay.game.Player;
import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import app.hearsay.game.Rules;
import app.hearsay.game.Ruling;
import app.hearsay.game.Step;
import app.hearsay.learner.Learner;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.limit.Caller;
import app.hearsay.limit.SettableClock;
import app.hearsay.nickname.Nickname;
import app.hearsay.question.QuestionType;
import app.hearsay.round.Programme;
import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who gets into rooms, who leads them, and which rooms make way, with a database below.
@DatabaseTest
class DoorsIntegrationTests {

    private final Learners learners;
    private final SettableClock clock;
    private final LearnerToken host = Tokens.fresh();
    private final Stage stage;

    DoorsIntegrationTests(Database database) {
        this.learners = database.bean(Learners.class);
        this.clock = new SettableClock(database.bean(Clock.class).instant());
        this.stage = new Stage(Stage.Ground.of(database), clock);
    }

    /// Rooms that ran on would take places in other tests.
    @AfterEach
    void close() {
        for (var room : List.copyOf(stage.desk().all())) {
            stage.desk().adjust(room.id(), before -> before.at(new Step.Ended()));
        }
        stage.close();
    }

    @Test
    void aFloodFromOneAddressLeavesRoomForTheClass() {
        var room = open();
        for (int i = 0; i < 499; i++) {
            join(room, Tokens.fresh(), "bot " + i, "203.0.113.66", "Bot " + i);
            clock.pass(Duration.ofMillis(26));
        }
        assertThat(room.room().size()).isBetween(250, 320);
        assertThat(room.room().size() + room.room().door().waiting().size()).isEqualTo(499);

        var late = Tokens.fresh();
        granted(join(room, late, "late", "203.0.113.7", "Late"));
        assertThat(room.room().player(id(late))).isPresent();

        // Who sits beside the one who floods waits, and is found and let in.
        var neighbour = Tokens.fresh();
        granted(join(room, neighbour, "neighbour", "203.0.113.66", "Neighbour"));
        assertThat(room.room().player(id(neighbour))).isEmpty();
        room.lead(new HostAction.Admit(id(neighbour)));
        assertThat(room.room().player(id(neighbour))).isPresent();
    }

    @Test
    void aBrowserThatDropsItsCookieTakesFiveSeatsAtMost() {
        var room = open();
        for (int i = 0; i < 5; i++) {
            granted(join(room, Tokens.fresh(), "one session", "203.0.113.7", "Name " + i));
        }
        assertThat(refused(join(room, Tokens.fresh(), "one session", "203.0.113.7", "Name 6")))
                .isEqualTo(JoinRefusal.TOO_OFTEN);
        assertThat(refused(join(open(), Tokens.fresh(), "one session", "203.0.113.7", "Name 6")))
                .isEqualTo(JoinRefusal.TOO_OFTEN);
    }

    @Test
    void anotherCodeKeepsThoseInsideAndOpensNothingByTheOldOne() {
        var room = open();
        var inside = Tokens.fresh();
        granted(join(room, inside, "a", "school", "Inside"));
        var old = room.plan().code();

        var fresh = granted(stage.hosts().newCode(room.id(), host)).plan().code();

        assertThat(fresh).isNotEqualTo(old);
        assertThat(refused(join(room, Tokens.fresh(), "b", "school", "Late"))).isEqualTo(JoinRefusal.NO_ROOM);
        for (int restart = 0; restart < 2; restart++) {
            assertThat(look(old, Tokens.fresh())).isEqualTo(new CodeLookup.Unknown());
            assertThat(look(old, inside)).isEqualTo(new CodeLookup.Found(room.room()));
            assertThat(look(fresh, Tokens.fresh())).isEqualTo(new CodeLookup.Found(room.room()));
            assertThat(stage.rooms().find(old)).contains(room.room());
            assertThat(stage.rooms().find(fresh)).contains(room.room());
            stage.restart();
        }
        assertThat(refused(stage.hosts().newCode(room.id(), inside))).isEqualTo(HostRefusal.NOT_HOST);
    }

    @Test
    void aRoomGetsTenCodesInTenMinutes() {
        var room = open();
        for (int i = 0; i < 10; i++) {
            granted(stage.hosts().newCode(room.id(), host));
        }
        assertThat(refused(stage.hosts().newCode(room.id(), host))).isEqualTo(HostRefusal.TOO_OFTEN);
    }

    @Test
    void keepsDoorsDevicesAndThoseSentAwayThroughARestart() {
        var room = open();
        var players = List.of(Tokens.fresh(), Tokens.fresh());
        granted(join(room, players.get(0), "a", "school", "One"));
        granted(join(room, players.get(1), "b", "school", "Two"));
        granted(stage.hosts().recover(room.plan().code(), room.plan().recovery(), Tokens.fresh()));
        room.lead(new HostAction.Remove(id(players.get(0))));
        room.lead(new HostAction.RemoveAll());
        room.lead(new HostAction.ByHand(true));
        granted(stage.hosts().newLink(room.id(), host));
        var before = room.room();
        assertThat(before.plan().recovery()).isNotEqualTo(room.plan().recovery());

        stage.restart();

        assertThat(room.room()).isEqualTo(before);
        assertThat(room.room().door().byHand()).isTrue();
        assertThat(room.room().devices()).hasSize(2);
        assertThat(room.room().sentAway()).extracting(Player::id).containsExactly(id(players.get(0)));
    }

    @Test
    void whoeverWaitsAsksAgainAfterARestart() {
        var room = open();
        room.lead(new HostAction.ByHand(true));
        var newcomer = Tokens.fresh();
        granted(join(room, newcomer, "a", "school", "One"));
        assertThat(room.room().door().waiting()).hasSize(1);
        stage.restart();
        assertThat(room.room().door().waiting()).isEmpty();
        granted(join(room, newcomer, "a", "school", "One"));
        assertThat(room.room().door().waiting()).hasSize(1);
    }

    @Test
    void aDevicePutOutLeadsNoLongerAndComesBackByNoOldLink() {
        var room = open();
        var thief = Tokens.fresh();
        var secret = room.plan().recovery();
        granted(stage.hosts().recover(room.plan().code(), secret, thief));
        assertThat(refused(stage.hosts().putOut(room.id(), thief, id(host)))).isEqualTo(HostRefusal.LED_BEFORE);

        granted(stage.hosts().putOut(room.id(), host, id(thief)));

        assertThat(refused(stage.hosts().lead(room.id(), thief, new HostAction.End())))
                .isEqualTo(HostRefusal.NOT_HOST);
        assertThat(refused(stage.hosts().recover(room.plan().code(), secret, thief)))
                .isEqualTo(HostRefusal.NOT_HOST);
        stage.restart();
        assertThat(room.room().hosts()).containsExactly(id(host));
        assertThat(refused(stage.hosts().recover(room.plan().code(), secret, thief)))
                .isEqualTo(HostRefusal.NOT_HOST);
    }

    @Test
    void tellsWhoWaitsThatTheyAreIn() {
        var room = open();
        room.lead(new HostAction.ByHand(true));
        var newcomer = Tokens.fresh();
        granted(join(room, newcomer, "a", "school", "One"));
        var told = new CopyOnWriteArrayList<Room>();
        stage.rooms().follow(room.id(), id(newcomer), told::add);
        room.lead(new HostAction.TurnAway());
        Awaitility.await().until(() -> told.size() == 1);
        granted(join(room, newcomer, "a", "school", "One"));
        Awaitility.await().until(() -> told.size() == 2);
        room.lead(new HostAction.AdmitAll());
        Awaitility.await()
                .until(() ->
                        told.size() == 3 && told.getLast().player(id(newcomer)).isPresent());
    }

    @Test
    void endsLobbiesThatNobodyComesIntoOrLooksAt() {
        var deserted = open();
        var watched = open();
        var joined = open();
        var awaited = open();
        var playing = open();
        stage.rooms().watch(watched.id(), _ -> {});
        granted(join(joined, Tokens.fresh(), "a", "school", "One"));
        awaited.lead(new HostAction.ByHand(true));
        granted(join(awaited, Tokens.fresh(), "b", "school", "One"));
        playing.goOn();

        pass(120);
        assertThat(deserted.room().ended()).isFalse();
        clock.pass(Duration.ofDays(-3));
        pass(1);

        assertThat(deserted.room().ended()).isTrue();
        for (var room : List.of(watched, joined, awaited, playing)) {
            assertThat(room.room().ended()).isFalse();
        }
    }

    @Test
    void aTeacherWhoLooksInBetweenKeepsTheLobby() {
        var room = open();
        pass(100);
        var unwatch = stage.rooms().watch(room.id(), _ -> {});
        pass(1);
        unwatch.run();
        pass(100);
        assertThat(room.room().ended()).isFalse();
    }

    @Test
    void theLobbyDesertedForLongestMakesWay() {
        limitTo(2);
        var longest = open();
        pass(3);
        var other = open();
        pass(2);
        assertThat(stage.rooms().open(host, "school", Rules.calm(), new Programme.FirstSteps()))
                .isEqualTo(new Opening.AppIsFull());
        pass(3);
        open();
        assertThat(longest.room().ended()).isTrue();
        assertThat(other.room().ended()).isFalse();
    }

    @Test
    void noTwoRoomsTakeTheLastPlace() throws Exception {
        limitTo(5);
        var openings = IntStream.range(0, 40)
                .<Callable<Opening>>mapToObj(_ ->
                        () -> stage.rooms().open(Tokens.fresh(), "school", Rules.calm(), new Programme.FirstSteps()))
                .toList();
        var opened = new ArrayList<Opening>();
        try (var threads = Executors.newFixedThreadPool(40)) {
            for (var opening : threads.invokeAll(openings)) {
                opened.add(opening.get());
            }
        }
        assertThat(opened).filteredOn(Opening.Opened.class::isInstance).hasSize(5);
        assertThat(opened)
                .filteredOn(opening -> !(opening instanceof Opening.Opened))
                .containsOnly(new Opening.AppIsFull());
    }

    private void limitTo(int most) {
        clock.pass(Duration.ofDays(40));
        stage.restart(new RoomProperties(most, 500, 100_000, Duration.ofDays(1), Duration.ofDays(30)));
    }

    private void pass(int minutes) {
        for (int i = 0; i < minutes; i++) {
            stage.lobbies().minute();
        }
    }

    private Classroom open() {
        return Classroom.open(stage, host, Rules.calm(), QuestionType.STATUS);
    }

    private Ruling<JoinRefusal> join(Classroom room, LearnerToken player, String session, String address, String name) {
        return stage.players()
                .join(room.id(), room.plan().code(), new Caller(session, address), player, new Nickname(name), null);
    }

    private CodeLookup look(RoomCode code, LearnerToken who) {
        return stage.rooms().look(code.value(), new Caller("someone", "school"), id(who));
    }

    private Learner.Id id(LearnerToken token) {
        return learners.identify(token);
    }
}
