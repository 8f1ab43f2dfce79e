package app.hearsay.game;

import static app.hearsay.game.Rulings.granted;

import app.hearsay.game.Room.Ballot;
import app.hearsay.game.Step.Asking;
import app.hearsay.learner.Learner;
import app.hearsay.nickname.Nickname;
import app.hearsay.question.Answer;
import app.hearsay.question.Answers;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.result.Confidence;
import app.hearsay.round.Rounds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Rooms as they come about in class, on four questions of the shipped material: two choices, a marking, an order.
public final class Situations {

    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    public static final int MOST = 500;

    public static final Learner.Id HOST = learner(100);
    public static final Learner.Id ANNA = learner(1);
    public static final Learner.Id BEN = learner(2);
    public static final Learner.Id CEM = learner(3);
    public static final Learner.Id DORA = learner(4);

    public static final List<Question> QUESTIONS = List.of(
            some(question -> question.type() == QuestionType.STATUS),
            some(question -> question.type() == QuestionType.SOURCE),
            some(question -> question.task() instanceof Task.Marking),
            some(question -> question.task() instanceof Task.Ordering));

    private Situations() {}

    public static Learner.Id learner(int number) {
        return new Learner.Id(new UUID(0x8000, number));
    }

    public static Room emptyRoom(RoomRules rules) {
        var plan = new Plan(
                new Room.Id(new UUID(0x8000, 0x100)),
                new RoomCode("4KH7TM"),
                "secret",
                rules,
                QUESTIONS.stream().map(Question::id).toList(),
                RoomRounds.ONE,
                42,
                NOON);
        return Room.opened(plan, HOST);
    }

    /// Anna, Ben and Cem, in the lobby.
    public static Room roomWithThreePlayers(RoomRules rules) {
        var room = join(emptyRoom(rules), ANNA, "Anna");
        return join(join(room, BEN, "Ben"), CEM, "Cem");
    }

    /// The same three, the first question open since noon.
    public static Room roomThatAsks(RoomRules rules) {
        return go(go(roomWithThreePlayers(rules), NOON), NOON);
    }

    /// The same three, the second question open since noon, the first one revealed.
    public static Room roomThatAsksTheSecond(RoomRules rules) {
        var room = roomWithThreePlayers(rules).marked(0, QuestionOutcome.REVEALED);
        return room.at(new Asking(1, Vote.FIRST, NOON));
    }

    public static Room join(Room room, Learner.Id learner, String name) {
        return granted(tryToJoin(room, learner, name, null));
    }

    public static Ruling<JoinRefusal> tryToJoin(
            Room room, Learner.Id learner, @Nullable String name, @Nullable Integer team) {
        var wish = new Joining.Wish(name == null ? null : new Nickname(name), team);
        return Joining.join(room, learner, wish, alone(room), MOST, NOON, new SplittableRandom(1));
    }

    /// Somebody who comes by the room's code, from somewhere of their own.
    public static Joining.Arrival alone(Room room) {
        return new Joining.Arrival(room.plan().code(), "an address", false);
    }

    /// On to what comes next.
    public static Room go(Room room, Instant now) {
        return lead(room, new HostAction.GoOn(room.step()), now);
    }

    /// On until the solution of the question that is on is shown.
    public static Room reveal(Room room, Instant now) {
        var shown = room;
        while (!(shown.step() instanceof Step.Revealed)) {
            shown = go(shown, now);
        }
        return shown;
    }

    public static Room lead(Room room, HostAction action, Instant now) {
        return granted(Hosting.apply(room, action, MOST, now));
    }

    /// What is voted on.
    public static Ballot ballot(Room room) {
        var asking = (Asking) room.step();
        return new Ballot(asking.question(), asking.vote());
    }

    /// An answer to the question that is on.
    public static Ruling<AnswerRefusal> tryToAnswer(Room room, Learner.Id player, Answer answer, Instant now) {
        return tryToAnswer(room, player, ballot(room), answer, Optional.empty(), now);
    }

    public static Ruling<AnswerRefusal> tryToAnswer(
            Room room, Learner.Id player, Ballot ballot, Answer answer, Optional<Confidence> confidence, Instant now) {
        return Answering.apply(room, player, ballot, QUESTIONS.get(ballot.question()), answer, confidence, now);
    }

    public static Room answer(Room room, Learner.Id player, Answer answer, Instant now) {
        return granted(tryToAnswer(room, player, answer, now));
    }

    public static Answer right(int question) {
        return Answers.right(QUESTIONS.get(question));
    }

    public static Answer wrong(int question) {
        return Answers.wrong(QUESTIONS.get(question));
    }

    private static Question some(Predicate<Question> kind) {
        return Rounds.POOL.stream().filter(kind).findFirst().orElseThrow();
    }
}
