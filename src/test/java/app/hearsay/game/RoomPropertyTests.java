package app.hearsay.game;

import static app.hearsay.game.Rules.calm;
import static app.hearsay.game.Rules.in;
import static app.hearsay.game.Rules.inTeams;
import static app.hearsay.game.Rules.named;
import static app.hearsay.game.Rules.suggested;
import static app.hearsay.game.Rules.withClock;
import static app.hearsay.game.Rules.withConfidence;
import static app.hearsay.game.Rules.withSpeed;
import static app.hearsay.game.Rules.withoutStandings;
import static app.hearsay.game.Situations.NOON;
import static app.hearsay.game.Situations.QUESTIONS;
import static app.hearsay.game.Situations.emptyRoom;
import static app.hearsay.game.Situations.learner;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.Room.Ballot;
import app.hearsay.game.Ruling.Granted;
import app.hearsay.game.Ruling.Refused;
import app.hearsay.game.Step.Asking;
import app.hearsay.game.Step.Paused;
import app.hearsay.learner.Learner;
import app.hearsay.nickname.Nickname;
import app.hearsay.question.Answer;
import app.hearsay.question.Answers;
import app.hearsay.result.Attempt;
import app.hearsay.result.Confidence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Plays games in which everything happens in any order: people come, go, answer rightly, wrongly and out of turn,
/// hosts do what they like, and the clock jumps both ways. Against each stands a plain account of what was accepted.
/// More games: `-Dhearsay.games=100000`; one again: `-Dhearsay.game=` with the number that a failure names.
class RoomPropertyTests {

    private static final int GAMES = Integer.getInteger("hearsay.games", 1500);
    private static final int MOVES = 120;
    private static final int PEOPLE = 7;
    private static final int MOST = 5;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void keepsWhatItAcceptedAndNothingElse(int kind) {
        var one = Integer.getInteger("hearsay.game");
        for (int seed = one == null ? 0 : one; seed < (one == null ? GAMES : one + 1); seed++) {
            try {
                new Game(kind, seed).play();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("in game %d of kind %d: %s".formatted(seed, kind, e.getMessage()), e);
            }
        }
    }

    private static final class Game {

        private record Key(Learner.Id player, Ballot ballot) {}

        private final Random random;
        private final RoomRules rules;
        private final Map<Key, Attempt> accepted = new LinkedHashMap<>();
        private final List<Step> stepsSeen = new ArrayList<>();
        private Room room;
        private Instant now = NOON;

        Game(int kind, int seed) {
            this.random = new Random(seed * 31L + kind);
            this.rules = switch (kind) {
                case 0 -> withConfidence(calm());
                case 1 -> inTeams(withSpeed(named(NameRule.NUMBERS), Duration.ofSeconds(20)), 3, false);
                default -> {
                    var quiet = withoutStandings(withClock(suggested(), Duration.ofSeconds(5)));
                    yield in(inTeams(withConfidence(quiet), 2, true), Locale.ENGLISH);
                }
            };
            this.room = emptyRoom(rules);
        }

        void play() {
            for (int move = 0; move < MOVES; move++) {
                stepsSeen.add(room.step());
                var before = room;
                var copy = copyOf(room);
                move();
                check(before.equals(copy), "changed in place: %s", before);
                assertOnlyForward(before);
                assertHoldsExactlyTheAccepted();
                assertDoorAndSeats();
                assertScores();
            }
        }

        private void move() {
            switch (random.nextInt(10)) {
                case 0, 1 -> join();
                case 2, 3, 4, 5 -> answer();
                case 6, 7 -> lead();
                case 8 -> passTime();
                default -> leaveOrAllow();
            }
        }

        private void join() {
            var who = person();
            var wish = new Joining.Wish(
                    random.nextBoolean() ? null : new Nickname("Name " + random.nextInt(4)),
                    random.nextBoolean() ? null : random.nextInt(4) - 1);
            var arrival = new Joining.Arrival(
                    random.nextInt(20) == 0
                            ? new RoomCode("222222")
                            : room.plan().code(),
                    "address " + random.nextInt(3),
                    random.nextInt(6) == 0);
            var known = room.player(who);
            boolean awaited = room.door().byHand() || arrival.crowding();
            var ruling = Joining.join(room, who, wish, arrival, MOST, now, new SplittableRandom(random.nextLong()));
            switch (ruling) {
                case Granted<?> granted -> {
                    boolean plays = known.filter(player -> !player.removed()).isPresent();
                    assertThat(known.filter(player -> player.removed() && !player.mayReturn()))
                            .as("was removed")
                            .isEmpty();
                    assertThat(plays || !(room.locked() || room.ended())).isTrue();
                    assertThat(plays || room.plan().code().equals(arrival.code()))
                            .isTrue();
                    assertThat(plays || !awaited || granted.room().size() == room.size())
                            .as("came in although all wait")
                            .isTrue();
                    room = granted.room();
                }
                case Refused _ -> {}
            }
        }

        /// Whoever waits is no player, and nobody has the name or number of another.
        private void assertDoorAndSeats() {
            check(room.size() <= MOST && room.door().waiting().size() <= MOST, "too many in %s", room);
            for (var id : room.door().waiting().keySet()) {
                check(room.player(id).map(Player::mayReturn).orElse(true), "waits and plays: %s", id);
            }
            var numbers = new HashSet<Integer>();
            var names = new HashSet<String>();
            for (var player : room.players().values()) {
                check(numbers.add(player.number()) && names.add(player.skeleton()), "twice: %s", player);
                check(player.removed() || !player.mayReturn(), "is in and may return: %s", player);
            }
        }

        private void answer() {
            var who = person();
            var ballot = random.nextInt(4) > 0 ? ballotThatIsOn() : anyBallot();
            var question = QUESTIONS.get(ballot.question());
            var answer = anyAnswer(ballot.question());
            var confidence = random.nextBoolean() ? Optional.of(Confidence.SURE) : Optional.<Confidence>empty();
            boolean may = mayAnswer(who, ballot, answer);

            var ruling = Answering.apply(room, who, ballot, question, answer, confidence, now);

            assertThat(ruling instanceof Granted)
                    .as("%s answers %s with %s in %s at %s", who, ballot, answer, room.step(), now)
                    .isEqualTo(may);
            if (ruling instanceof Granted(var after)) {
                var attempt = after.given(who, ballot.question(), ballot.vote()).orElseThrow();
                assertThat(attempt.answer()).isEqualTo(answer);
                assertThat(attempt.question()).isEqualTo(question.id());
                assertThat(attempt.occasion()).isEqualTo(room.id().occasion(ballot.vote()));
                assertThat(attempt.confidence()).isEqualTo(rules.confidence() ? confidence : Optional.empty());
                assertThat(accepted.put(new Key(who, ballot), attempt))
                        .as("accepted twice")
                        .isNull();
                room = after;
            }
        }

        /// The rules in other words.
        private boolean mayAnswer(Learner.Id who, Ballot ballot, Answer answer) {
            var player = room.players().get(who);
            if (player == null || player.removed() || accepted.containsKey(new Key(who, ballot))) {
                return false;
            }
            if (!(room.step() instanceof Asking asking)
                    || !ballot.equals(new Ballot(asking.question(), asking.vote()))) {
                return false;
            }
            double factor = switch (player.extraTime()) {
                case CLASS_TIME -> 1;
                case HALF_MORE -> 1.5;
                case DOUBLE -> 2;
                case UNLIMITED -> Double.POSITIVE_INFINITY;
            };
            boolean inTime = rules.limit()
                    .map(limit ->
                            Duration.between(asking.openedAt(), now).toMillis() <= limit.toMillis() * factor + 2000)
                    .orElse(true);
            return inTime && Answers.various(QUESTIONS.get(ballot.question())).contains(answer);
        }

        private void lead() {
            var seen = random.nextInt(5) == 0 ? stepsSeen.get(random.nextInt(stepsSeen.size())) : room.step();
            var action = switch (random.nextInt(19)) {
                case 17 -> new HostAction.Reopen(seen);
                case 0, 1, 2, 3, 4 -> new HostAction.GoOn(seen);
                case 5, 6 -> new HostAction.Discuss(seen);
                case 7 -> new HostAction.Pause(seen);
                case 8 -> new HostAction.Skip(seen);
                case 9 -> new HostAction.Back(seen);
                case 10 -> random.nextInt(6) == 0 ? new HostAction.End() : new HostAction.GoOn(seen);
                case 11 -> new HostAction.Lock(random.nextInt(4) == 0);
                case 12 -> new HostAction.Remove(person());
                case 13 -> new HostAction.ByHand(random.nextInt(3) == 0);
                case 14 -> new HostAction.Admit(person());
                case 15 -> random.nextBoolean() ? new HostAction.AdmitAll() : new HostAction.Readmit(person());
                case 16 ->
                    switch (random.nextInt(6)) {
                        case 0 -> new HostAction.RemoveAll();
                        case 1 -> new HostAction.TurnAway();
                        default -> new HostAction.AdmitAll();
                    };
                default -> new HostAction.Allow(person(), anyAllowance());
            };
            var ruling = Hosting.apply(room, action, MOST, now);
            if (ruling instanceof Granted(var after)) {
                if (action instanceof HostAction.Stepping stepping) {
                    assertThat(stepping.seen()).isEqualTo(room.step());
                }
                room = after;
            }
        }

        private void passTime() {
            now = now.plusMillis(
                    switch (random.nextInt(4)) {
                        case 0 -> random.nextInt(3000);
                        case 1 -> random.nextInt(30_000);
                        case 2 -> -random.nextInt(30_000);
                        default -> random.nextInt(3_600_000);
                    });
            Hosting.expire(room, now).ifPresent(after -> {
                var asking = (Asking) room.step();
                assertThat(room.present())
                        .as("somebody may still answer")
                        .noneMatch(player -> Answers.various(QUESTIONS.get(asking.question())).stream()
                                .anyMatch(answer ->
                                        mayAnswer(player.id(), new Ballot(asking.question(), asking.vote()), answer)));
                room = after;
            });
        }

        private void leaveOrAllow() {
            if (random.nextInt(8) == 0) {
                var who = person();
                room = Hosting.closedIfAllIn(room.without(who));
                accepted.keySet().removeIf(key -> key.player().equals(who));
            } else if (Joining.allow(room, person(), anyAllowance()) instanceof Granted(var after)) {
                room = after;
            }
        }

        private void assertOnlyForward(Room before) {
            for (int question = 0; question < QUESTIONS.size(); question++) {
                var was = before.outcomes().get(question);
                if (was != QuestionOutcome.AHEAD) {
                    check(room.outcomes().get(question) == was, "%s became %s", was, room.outcomes());
                }
            }
        }

        private void assertHoldsExactlyTheAccepted() {
            var held = new HashMap<Key, Attempt>();
            room.ballots()
                    .forEach((ballot, answers) -> answers.forEach((player, attempt) -> {
                        check(attempt.learner().equals(player), "%s of %s", attempt, player);
                        held.put(new Key(player, ballot), attempt);
                    }));
            check(held.equals(accepted), "holds %s, accepted %s", held, accepted);
        }

        private void assertScores() {
            var lines = Scoreboard.of(room).lines();
            for (var line : lines) {
                int points = 0;
                for (int question = 0; question < QUESTIONS.size(); question++) {
                    if (room.outcomes().get(question) == QuestionOutcome.REVEALED) {
                        points += points(line.player(), question);
                    }
                }
                long better = lines.stream()
                        .filter(other -> other.points() > line.points())
                        .count();
                check(line.points() == points && line.rank() == better + 1, "%s for %d points", line, points);
            }
            check(lines.size() == room.size(), "%s for %s", lines, room.players());
        }

        private long points(Player player, int question) {
            var first = accepted.get(new Key(player.id(), new Ballot(question, Vote.FIRST)));
            var second = accepted.get(new Key(player.id(), new Ballot(question, Vote.SECOND)));
            var last = second != null ? second : first;
            if (last == null) {
                return 0;
            }
            double speed = 0;
            boolean missedTheStart = question < player.from() || question == player.from() && player.midway();
            if (rules.speed() && second == null && !missedTheStart) {
                double time = rules.limit().orElseThrow().toMillis();
                speed = Math.max(0, 50 - 50 * last.took().toMillis() / time);
            }
            return Math.round(last.grade().points() * (100 + speed));
        }

        /// Millions of times: much quicker than a fluent assertion.
        private static void check(boolean holds, String message, Object... details) {
            if (!holds) {
                throw new AssertionError(message.formatted(details));
            }
        }

        private Ballot ballotThatIsOn() {
            return switch (room.step()) {
                case Asking asking -> new Ballot(asking.question(), asking.vote());
                case Paused paused ->
                    new Ballot(paused.asking().question(), paused.asking().vote());
                default -> anyBallot();
            };
        }

        private Ballot anyBallot() {
            return new Ballot(random.nextInt(QUESTIONS.size()), random.nextBoolean() ? Vote.FIRST : Vote.SECOND);
        }

        private Answer anyAnswer(int question) {
            if (random.nextInt(6) == 0) {
                return switch (random.nextInt(4)) {
                    case 0 -> new Answer.Choice("no such option");
                    case 1 -> new Answer.Marking(new TreeSet<>(List.of(-1)));
                    case 2 -> new Answer.Ordering(List.of());
                    default -> new Answer.Ordering(List.of("x", "x"));
                };
            }
            var good = Answers.various(QUESTIONS.get(question));
            return good.get(random.nextInt(good.size()));
        }

        private ExtraTime anyAllowance() {
            return ExtraTime.values()[random.nextInt(ExtraTime.values().length)];
        }

        private Learner.Id person() {
            return learner(1 + random.nextInt(PEOPLE));
        }

        private static Room copyOf(Room room) {
            var ballots = new HashMap<Ballot, Map<Learner.Id, Attempt>>();
            room.ballots().forEach((ballot, answers) -> ballots.put(ballot, new HashMap<>(answers)));
            return new Room(
                    room.plan(),
                    room.devices(),
                    room.step(),
                    room.outcomes(),
                    room.door(),
                    new HashMap<>(room.players()),
                    ballots);
        }
    }
}
