package app.hearsay.report;

import app.hearsay.game.QuestionOutcome;
import app.hearsay.game.Room;
import app.hearsay.game.Scoreboard;
import app.hearsay.game.Tally;
import app.hearsay.game.Vote;
import app.hearsay.learner.Learner;
import app.hearsay.question.Question;
import app.hearsay.result.Attempt;
import app.hearsay.result.ConfusionMatrix;
import app.hearsay.result.Discrimination;
import app.hearsay.result.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What remains of a game for the teacher: what the class takes for what, and which questions to talk about next.
///
/// Counts the questions whose solution was shown, and the answers of those who were not sent away. Matrix,
/// discrimination, facility and distribution rest on first votes: they tell how the class reads without talking. What
/// to discuss next rests on the answers that count, a player's last: what was settled in talking moves down.
///
/// @param players how many played, also those who answered nothing
/// @param matrix over the first votes of all players
/// @param discrimination over the same; empty while they are too few
/// @param items in the order in which they were asked
/// @param lines of the players, best first
public record Report(
        int players,
        ConfusionMatrix matrix,
        Optional<Discrimination> discrimination,
        List<Item> items,
        List<PlayerLine> lines) {

    /// From how many players on the discrimination of an item is told: fewer would only measure chance.
    public static final int FEWEST_FOR_DISCRIMINATION = 10;

    /// What became of one question.
    ///
    /// @param place in the room, counted from 0
    /// @param question empty if it is no longer in the app's material
    /// @param first what was answered without talking
    /// @param second what was answered after it; empty if there was no second vote
    /// @param discrimination the item-rest correlation, from -1 to 1: below 0, those who are good at the others
    ///     did worse here; see [ReportCorrelation]; mostly chance in a class, and so a figure for tables
    /// @param reversed whether it is so far below 0 that chance hardly explains it
    /// @param urgency how much there is to discuss, from 0 to 1; see [ReportUrgency]
    public record Item(
            int place,
            Question.Id id,
            Optional<Question> question,
            Votes first,
            Optional<Revote> second,
            OptionalDouble discrimination,
            boolean reversed,
            double urgency) {}

    /// The answers of one vote.
    ///
    /// @param tally what was answered
    /// @param score the points of the answers that are worth any; empty share if the question is not scored
    /// @param surelyWrong how many were wrong although sure; empty if nobody was asked how sure they were, or
    ///     below [Tally#FEWEST_FOR_SURELY_WRONG] answers
    public record Votes(Tally tally, Score score, OptionalInt surelyWrong) {

        /// The share of right answers, from 0 to 1; empty without any answer that could be right.
        public OptionalDouble facility() {
            return score.possible() == 0 ? OptionalDouble.empty() : OptionalDouble.of(tally.facility());
        }
    }

    /// A second vote beside the first.
    ///
    /// @param gained how many of those who voted twice were right only after talking
    /// @param lost how many of those were right only before
    public record Revote(Votes votes, int gained, int lost) {}

    /// What a player reached.
    ///
    /// @param answered how many of the report's questions they answered
    /// @param right how many of the answers that count are right or can be defended
    public record PlayerLine(Scoreboard.Line line, int answered, int right) {}

    public Report {
        items = List.copyOf(items);
        lines = List.copyOf(lines);
    }

    /// @param catalog finds the questions that are still known
    public static Report of(Room room, Function<Question.Id, Optional<Question>> catalog) {
        var places = revealed(room);
        var firstVotes = new ArrayList<Attempt>();
        places.forEach(place -> firstVotes.addAll(room.ballot(place, Vote.FIRST).values()));
        var matrix = ConfusionMatrix.of(firstVotes);
        return new Report(
                room.size(),
                matrix,
                Discrimination.of(matrix),
                places.stream().map(place -> item(room, place, catalog)).toList(),
                lines(room, places));
    }

    /// The items in the order in which to discuss them: the most urgent first, then as they were asked.
    public List<Item> toDiscuss() {
        return items.stream()
                .sorted(Comparator.comparingDouble(Item::urgency).reversed().thenComparingInt(Item::place))
                .toList();
    }

    /// The places of the questions that the report counts.
    static List<Integer> revealed(Room room) {
        return IntStream.range(0, room.outcomes().size())
                .filter(place -> room.outcomes().get(place) == QuestionOutcome.REVEALED)
                .boxed()
                .toList();
    }

    private static Item item(Room room, int place, Function<Question.Id, Optional<Question>> catalog) {
        var id = room.plan().questions().get(place);
        var counting = room.playing()
                .flatMap(player -> room.counting(player.id(), place).stream())
                .toList();
        var first = room.ballot(place, Vote.FIRST);
        var second = room.ballot(place, Vote.SECOND);
        var correlation = ReportCorrelation.of(room, place);
        return new Item(
                place,
                id,
                catalog.apply(id),
                votes(room, first),
                second.isEmpty() ? Optional.empty() : Optional.of(revote(room, first, second)),
                correlation.map(known -> OptionalDouble.of(known.value())).orElseGet(OptionalDouble::empty),
                correlation.filter(ReportCorrelation::isReversed).isPresent(),
                ReportUrgency.of(counting, votes(room, counting).surelyWrong().orElse(0)));
    }

    private static Votes votes(Room room, Map<Learner.Id, Attempt> ballot) {
        return votes(room, List.copyOf(ballot.values()));
    }

    private static Votes votes(Room room, List<Attempt> answers) {
        var tally = Tally.of(answers);
        boolean told = room.plan().rules().confidence() && tally.answers() >= Tally.FEWEST_FOR_SURELY_WRONG;
        return new Votes(tally, Score.of(answers), told ? OptionalInt.of(tally.surelyWrong()) : OptionalInt.empty());
    }

    private static Revote revote(Room room, Map<Learner.Id, Attempt> first, Map<Learner.Id, Attempt> second) {
        int gained = 0;
        int lost = 0;
        for (var before : first.values()) {
            var after = second.get(before.learner());
            if (after != null && after.isRight() && !before.isRight()) {
                gained++;
            } else if (after != null && before.isRight() && !after.isRight()) {
                lost++;
            }
        }
        return new Revote(votes(room, second), gained, lost);
    }

    private static List<PlayerLine> lines(Room room, List<Integer> places) {
        return Scoreboard.of(room).lines().stream()
                .map(line -> {
                    var answers = places.stream()
                            .flatMap(place -> room.counting(line.player().id(), place).stream())
                            .toList();
                    int right = (int) answers.stream().filter(Attempt::isRight).count();
                    return new PlayerLine(line, answers.size(), right);
                })
                .toList();
    }
}
