package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Grade;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.round.RoundComposer.Candidate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What a learner should meet next, by what they have met so far.
final class PreferenceTests {

    private static final List<Candidate> POOL = RoundComposer.candidates(Rounds.POOL);

    /// Not at the beginning of the pool, where a place among them would be a number, too.
    private static final List<Candidate> SCORED = POOL.stream()
            .skip(1_000)
            .filter(candidate -> candidate.type().isScored())
            .limit(9)
            .toList();

    @Test
    void leavesAllToANewcomer() {
        assertThat(among(Map.of(), SCORED)).isEqualTo(SCORED);
    }

    @Test
    void leavesAllToWhoHasAnsweredOtherQuestionsOnly() {
        var foreign = Map.of(new Question.Id("status:gone/s01"), last(0, 1));

        assertThat(among(foreign, SCORED)).isEqualTo(SCORED);
    }

    @Test
    void takesWhatWasNeverSeenBeforeWhatWasWrong() {
        var seen = answers(SCORED.subList(0, 5), _ -> last(0, 1));

        assertThat(among(seen, SCORED)).isEqualTo(SCORED.subList(5, 9));
    }

    @Test
    void takesWhatWasNotFullyRightBeforeWhatIsOld() {
        var seen = answers(SCORED, i -> last(i == 3 ? 0.5 : i == 7 ? 0 : 1, 100 - i));

        assertThat(among(seen, SCORED)).containsExactly(SCORED.get(3), SCORED.get(7));
    }

    @Test
    void takesTheThirdThatWasAnsweredLongestAgo() {
        var seen = answers(SCORED, i -> last(1, i));

        assertThat(among(seen, SCORED)).containsExactly(SCORED.get(8), SCORED.get(7), SCORED.get(6));
    }

    @Test
    void takesNothingWithoutPointsForWrong() {
        var debate = POOL.stream()
                .filter(candidate -> candidate.type() == QuestionType.DEBATE)
                .findFirst()
                .orElseThrow();
        var candidates = List.of(SCORED.getFirst(), debate);
        var seen = answers(candidates, i -> i == 0 ? last(1, 9) : last(0, 1));

        assertThat(among(seen, candidates)).containsExactly(SCORED.getFirst());
    }

    private static List<Candidate> among(Map<Question.Id, History.Last> answered, List<Candidate> candidates) {
        return new Preference(new History(answered), POOL).among(candidates);
    }

    private static Map<Question.Id, History.Last> answers(
            List<Candidate> candidates, Function<Integer, History.Last> last) {
        return IntStream.range(0, candidates.size())
                .boxed()
                .collect(Collectors.toMap(i -> candidates.get(i).question().id(), last));
    }

    private static History.Last last(double points, int answersAgo) {
        var verdict = points == 1 ? Grade.Verdict.RIGHT : points == 0 ? Grade.Verdict.WRONG : Grade.Verdict.PARTLY;
        return new History.Last(new Grade(points, verdict), answersAgo);
    }
}
