package app.hearsay.report;

import static app.hearsay.game.Rules.suggested;
import static app.hearsay.game.Rules.withConfidence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.hearsay.game.ExtraTime;
import app.hearsay.game.Plan;
import app.hearsay.game.Player;
import app.hearsay.game.QuestionOutcome;
import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import app.hearsay.game.RoomRounds;
import app.hearsay.game.RoomRules;
import app.hearsay.game.Vote;
import app.hearsay.learner.Learner;
import app.hearsay.nickname.Nickname;
import app.hearsay.question.Answer;
import app.hearsay.question.Grade;
import app.hearsay.question.Grade.Verdict;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.report.Report.Item;
import app.hearsay.result.Attempt;
import app.hearsay.result.Confidence;
import app.hearsay.result.Discrimination;
import app.hearsay.result.Occasion;
import app.hearsay.statement.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ReportTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void countsFirstVotesOfRevealedQuestionsByThosePresent() {
        var room = room(3, 3)
                .marked(0, QuestionOutcome.REVEALED)
                .marked(1, QuestionOutcome.SKIPPED)
                .with(first(0), named(1, 0, Status.CLAIM, Status.CLAIM))
                .with(first(0), named(2, 0, Status.CLAIM, Status.DENIAL))
                .with(first(0), named(3, 0, Status.CLAIM, Status.SPECULATION))
                .with(second(0), named(2, 0, Status.CLAIM, Status.CLAIM))
                .with(first(1), named(1, 1, Status.DENIAL, Status.DENIAL))
                .with(first(2), named(1, 2, Status.DENIAL, Status.DENIAL));
        var report = report(room.with(room.player(id(3)).orElseThrow().sentAway()));

        assertThat(report.players()).isEqualTo(2);
        assertThat(report.items()).extracting(Item::place).containsExactly(0);
        assertThat(report.matrix().total()).isEqualTo(2);
        assertThat(report.matrix().count(Status.CLAIM, Status.CLAIM)).isEqualTo(1);
        assertThat(report.matrix().count(Status.CLAIM, Status.DENIAL)).isEqualTo(1);
        assertThat(report.items().getFirst().first().tally().answers()).isEqualTo(2);
        assertThat(report.items().getFirst().first().facility()).hasValue(0.5);
        assertThat(report.lines())
                .extracting(line -> line.line().player().number(), Report.PlayerLine::right)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(1, 1), org.assertj.core.groups.Tuple.tuple(2, 1));
    }

    /// Twenty of each kind, 20 hits and 4 false alarms; with the correction of Hautus H = 20.5 / 21 and F = 4.5
    /// / 21, so that z(H) = 1.981 and z(F) = -0.792.
    @Test
    void tellsKindsApartFromTwentyAnswersOnEachSide() {
        var room = room(20, 2).marked(0, QuestionOutcome.REVEALED).marked(1, QuestionOutcome.REVEALED);
        for (int player = 1; player <= 20; player++) {
            var own = player <= 4 ? Status.CLAIM : Status.OWN_ASSERTION;
            room = room.with(first(0), named(player, 0, Status.CLAIM, Status.CLAIM))
                    .with(first(1), named(player, 1, Status.OWN_ASSERTION, own));
        }

        assertThat(report(room).discrimination()).hasValueSatisfying(found -> {
            assertThat(found.signals()).isEqualTo(Discrimination.FEWEST);
            assertThat(found.sensitivity()).isCloseTo(1.981 + 0.792, within(0.002));
            assertThat(found.criterion()).isCloseTo(-(1.981 - 0.792) / 2, within(0.002));
        });
        assertThat(report(room.marked(1, QuestionOutcome.SKIPPED)).discrimination())
                .isEmpty();
    }

    /// Eleven say what is wanted and one what can be defended: all are right, and one of them is to be told apart.
    @Test
    void tellsHowManyOfTheRightAnswersCanOnlyBeDefended() {
        var room = room(12, 1).marked(0, QuestionOutcome.REVEALED);
        for (int player = 1; player <= 12; player++) {
            room = room.with(first(0), player < 12 ? named(player, 0, Status.CLAIM, Status.CLAIM) : defended(player, 0))
                    .with(second(0), named(player, 0, Status.CLAIM, Status.CLAIM));
        }

        var item = onlyItem(room);
        assertThat(item.first().tally().right()).isEqualTo(12);
        assertThat(item.first().tally().defensible()).isEqualTo(1);
        assertThat(item.second()).hasValueSatisfying(revote -> {
            assertThat(revote.votes().tally().defensible()).isZero();
            assertThat(revote.gained()).isZero();
        });
    }

    /// Two of four right, the others alike: m = 1/2 and d = 1 - (2 + 2) / 12 = 2/3, so (1/2) (5/3) / 4 = 5/24.
    @Test
    void findsAsMuchToDiscussAsWasMissedAndAsTheClassIsSplit() {
        var room = votes(room(4, 1), "a", "a", "b", "b");

        assertThat(onlyItem(room).urgency()).isCloseTo(5 / 24.0, CLOSE);
    }

    /// Two of five right (a), two took b, one c; of the three wrong ones two were sure: m = 3/5, s = 2/5 and
    /// d = 1 - (2 + 2) / 20 = 4/5, so (3/5 + 2/5) (9/5) / 4 = 9/20.
    @Test
    void countsWhoWasSureAndWrongTwice() {
        var room = votes(room(5, 1, withConfidence(suggested())), "a", "a", "b!", "b!", "c");

        assertThat(onlyItem(room).first().surelyWrong()).hasValue(2);
        assertThat(onlyItem(room).urgency()).isCloseTo(9 / 20.0, CLOSE);
    }

    @Test
    void tellsNobodyWhoWasSurelyWrongAmongFour() {
        var item = onlyItem(votes(room(4, 1, withConfidence(suggested())), "a", "a", "b!", "b"));

        assertThat(item.first().surelyWrong()).isEmpty();
        assertThat(item.urgency()).isCloseTo(5 / 24.0, CLOSE);
    }

    /// The first vote was split, the second is right throughout: nothing is left to discuss.
    @Test
    void discussesWhatTalkingHasNotSettled() {
        var room = votes(room(4, 1), "a", "a", "b", "b");
        for (int player = 1; player <= 4; player++) {
            room = room.with(second(0), choice(player, 0, "a"));
        }

        assertThat(onlyItem(room).urgency()).isZero();
        assertThat(onlyItem(room).first().facility()).hasValue(0.5);
    }

    @Test
    void comparesTheVotesOfThoseWhoVotedTwice() {
        var room = votes(room(5, 1), "a", "a", "b", "b", "b")
                .with(second(0), choice(1, 0, "a"))
                .with(second(0), choice(2, 0, "b"))
                .with(second(0), choice(3, 0, "a"))
                .with(second(0), choice(4, 0, "a"));

        assertThat(onlyItem(room).second()).hasValueSatisfying(revote -> {
            assertThat(revote.votes().tally().answers()).isEqualTo(4);
            assertThat(revote.votes().facility()).hasValue(0.75);
            assertThat(revote.gained()).isEqualTo(2);
            assertThat(revote.lost()).isEqualTo(1);
        });
    }

    /// Two marked different words: over either word they disagree, so d = 1, and both are wrong: (1) (2) / 4.
    @Test
    void seesAClassSplitOverMarks() {
        var room = room(2, 1)
                .marked(0, QuestionOutcome.REVEALED)
                .with(first(0), marked(1, 3))
                .with(first(0), marked(2, 7));

        assertThat(onlyItem(room).urgency()).isCloseTo(0.5, CLOSE);
    }

    /// Two for one reason, two for another: d / 4 = (2/3) / 4.
    @Test
    void asksNothingRightOfWhatIsNotScored() {
        var room = room(4, 1).marked(0, QuestionOutcome.REVEALED);
        for (int player = 1; player <= 4; player++) {
            room = room.with(
                    first(0),
                    attempt(
                            player,
                            0,
                            QuestionType.DEBATE,
                            new Answer.Choice(player < 3 ? "a" : "b"),
                            new Grade(0, Verdict.UNSCORED)));
        }

        assertThat(onlyItem(room).first().facility()).isEmpty();
        assertThat(onlyItem(room).urgency()).isCloseTo(1 / 6.0, CLOSE);
    }

    /// Of five who were right here, four were right at the other question; of five who were wrong here, one was:
    /// (4 · 1/4 - 1/4 + 4 · 1/4 - 1/4) / (10 · 1/4) = 0.6.
    @Test
    void correlatesAnItemWithTheRest() {
        var room = tenPlayers();

        assertThat(report(room).items())
                .allSatisfy(
                        item -> assertThat(item.discrimination().orElseThrow()).isCloseTo(0.6, CLOSE));
    }

    /// Of 21, the thirteen who were right at one question were wrong at the other, and so was one more:
    /// r = -0.901, below -tanh(2.58 / √18) = -0.543. Of 14, ten and two more: r = -0.645, above
    /// -tanh(2.58 / √11) = -0.651.
    @Test
    void saysOnlyBeyondChanceThatTheGoodOnesWentWrong() {
        assertThat(report(turned(21, 13, 14)).items()).allSatisfy(item -> {
            assertThat(item.discrimination().orElseThrow()).isCloseTo(-0.901, within(0.001));
            assertThat(item.reversed()).isTrue();
        });
        assertThat(report(turned(14, 10, 12)).items()).allSatisfy(item -> {
            assertThat(item.discrimination().orElseThrow()).isCloseTo(-0.645, within(0.001));
            assertThat(item.reversed()).isFalse();
        });
        assertThat(report(tenPlayers()).items()).noneMatch(Item::reversed);
    }

    @Test
    void correlatesNothingBelowTenPlayersOrWhereAllAreAlike() {
        var nine = tenPlayers();
        nine = nine.with(nine.player(id(10)).orElseThrow().sentAway());
        var alike = room(10, 2).marked(0, QuestionOutcome.REVEALED).marked(1, QuestionOutcome.REVEALED);
        for (int player = 1; player <= 10; player++) {
            alike = alike.with(first(0), choice(player, 0, "a"))
                    .with(first(1), choice(player, 1, player % 2 == 0 ? "a" : "b"));
        }

        assertThat(report(nine).items()).allMatch(item -> item.discrimination().isEmpty());
        assertThat(report(alike).items()).allMatch(item -> item.discrimination().isEmpty());
    }

    @Test
    void putsTheMostUrgentFirstAndThenKeepsTheOrder() {
        var room = room(4, 3)
                .marked(0, QuestionOutcome.REVEALED)
                .marked(1, QuestionOutcome.REVEALED)
                .marked(2, QuestionOutcome.REVEALED)
                .with(first(0), choice(1, 0, "a"))
                .with(first(1), choice(1, 1, "b"))
                .with(first(2), choice(1, 2, "a"));

        assertThat(report(room).toDiscuss()).extracting(Item::place).containsExactly(1, 0, 2);
    }

    @Test
    void survivesARoomWhereNothingWasAnswered() {
        var report = report(room(0, 2).marked(0, QuestionOutcome.REVEALED));

        assertThat(report.items()).hasSize(1);
        assertThat(report.items().getFirst().first().facility()).isEmpty();
        assertThat(report.items().getFirst().second()).isEmpty();
        assertThat(report.lines()).isEmpty();
    }

    private static Room tenPlayers() {
        var room = room(10, 2).marked(0, QuestionOutcome.REVEALED).marked(1, QuestionOutcome.REVEALED);
        for (int player = 1; player <= 10; player++) {
            boolean right = player <= 5;
            boolean other = player == 5 || player == 10 ? !right : right;
            room = room.with(first(0), choice(player, 0, right ? "a" : "b"))
                    .with(first(1), choice(player, 1, other ? "a" : "b"));
        }
        return room;
    }

    /// Two questions: the first players are right at the one, and some more of them wrong at the other.
    private static Room turned(int players, int right, int wrong) {
        var room = room(players, 2).marked(0, QuestionOutcome.REVEALED).marked(1, QuestionOutcome.REVEALED);
        for (int player = 1; player <= players; player++) {
            room = room.with(first(0), choice(player, 0, player <= right ? "a" : "b"))
                    .with(first(1), choice(player, 1, player <= wrong ? "b" : "a"));
        }
        return room;
    }

    /// One question, answered by each player in turn; `!` says that they were sure.
    private static Room votes(Room room, String... options) {
        var answered = room.marked(0, QuestionOutcome.REVEALED);
        for (int i = 0; i < options.length; i++) {
            answered = answered.with(first(0), choice(i + 1, 0, options[i]));
        }
        return answered;
    }

    private static Report report(Room room) {
        return Report.of(room, _ -> Optional.empty());
    }

    private static Item onlyItem(Room room) {
        return report(room).items().getFirst();
    }

    private static Room room(int players, int questions) {
        return room(players, questions, suggested());
    }

    private static Room room(int players, int questions, RoomRules rules) {
        var plan = new Plan(
                new Room.Id(new UUID(7, 0)),
                new RoomCode("4KH7TM"),
                "secret",
                rules,
                IntStream.range(0, questions).mapToObj(ReportTests::question).toList(),
                RoomRounds.ONE,
                1,
                NOON);
        var room = Room.opened(plan, id(99));
        for (int number = 1; number <= players; number++) {
            room = room.with(new Player(
                    id(number),
                    number,
                    new Nickname("Fuchs " + number),
                    "fuchs " + number,
                    NOON,
                    0,
                    false,
                    OptionalInt.empty(),
                    ExtraTime.CLASS_TIME,
                    false,
                    false));
        }
        return room;
    }

    private static Room.Ballot first(int question) {
        return new Room.Ballot(question, Vote.FIRST);
    }

    private static Room.Ballot second(int question) {
        return new Room.Ballot(question, Vote.SECOND);
    }

    private static Learner.Id id(int number) {
        return new Learner.Id(new UUID(0, number));
    }

    private static Question.Id question(int place) {
        return new Question.Id("status:an-article/s%02d".formatted(place));
    }

    /// `a` is right, all else wrong; `!` says that the player was sure.
    private static Attempt choice(int player, int question, String said) {
        var option = said.replace("!", "");
        boolean right = option.equals("a");
        var attempt = attempt(
                player,
                question,
                QuestionType.SOURCE,
                new Answer.Choice(option),
                new Grade(right ? 1 : 0, right ? Verdict.RIGHT : Verdict.WRONG));
        return said.endsWith("!") ? sure(attempt) : attempt;
    }

    private static Attempt marked(int player, int unit) {
        return attempt(
                player,
                0,
                QuestionType.CUE,
                new Answer.Marking(new TreeSet<>(List.of(unit))),
                new Grade(0, Verdict.WRONG));
    }

    private static Attempt attempt(int player, int question, QuestionType type, Answer answer, Grade grade) {
        return new Attempt(
                id(player),
                new Occasion.FirstVote(new UUID(7, 0)),
                question(question),
                type,
                answer,
                grade,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(5),
                NOON);
    }

    private static Attempt sure(Attempt attempt) {
        return new Attempt(
                attempt.learner(),
                attempt.occasion(),
                attempt.question(),
                attempt.type(),
                attempt.answer(),
                attempt.grade(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Confidence.SURE),
                attempt.took(),
                attempt.at());
    }

    private static Attempt defended(int player, int question) {
        return named(player, question, Status.CLAIM, Status.DENIAL, new Grade(1, Verdict.DEFENSIBLE));
    }

    private static Attempt named(int player, int question, Status expected, Status chosen) {
        boolean right = expected == chosen;
        return named(
                player, question, expected, chosen, new Grade(right ? 1 : 0, right ? Verdict.RIGHT : Verdict.WRONG));
    }

    private static Attempt named(int player, int question, Status expected, Status chosen, Grade grade) {
        return new Attempt(
                id(player),
                new Occasion.FirstVote(new UUID(7, 0)),
                question(question),
                QuestionType.STATUS,
                new Answer.Choice(chosen.name()),
                grade,
                Optional.of(expected),
                Optional.of(chosen),
                Optional.empty(),
                Duration.ofSeconds(5),
                NOON);
    }
}
