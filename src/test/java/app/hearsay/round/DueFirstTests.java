package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Grade;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Skill;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is due leads a round, on sentences that the learner has not met.
final class DueFirstTests {

    private static final int SEEDS = 8;
    private static final Skill SOLL = new Skill.Applying(Rule.SOLL);

    @ParameterizedTest
    @EnumSource
    void leadsTheRoundWithTheRule(Rule rule) {
        var skill = new Skill.Applying(rule);
        for (int seed = 0; seed < SEEDS; seed++) {
            assertThat(round(seed, List.of(), List.of(skill)).getFirst())
                    .matches(question -> question.rule().orElseThrow() == rule);
        }
    }

    @ParameterizedTest
    @MethodSource("confusions")
    void leadsTheRoundWithWhatWasConfused(Skill.TellingApart confusion) {
        for (int seed = 0; seed < SEEDS; seed++) {
            var first = round(seed, List.of(), List.of(confusion)).getFirst();

            assertThat(first.type()).isEqualTo(QuestionType.STATUS);
            assertThat(first.expected()).contains(confusion.expected());
            assertThat(first.asked().accepts(confusion.chosen())).isFalse();
        }
    }

    @Test
    void asksOnANewSentenceAsLongAsThereIsOne() {
        var cases = cases(SOLL);
        var left = cases.getLast();
        var met =
                showing(SOLL).filter(question -> !question.asked().equals(left)).toList();

        for (int seed = 0; seed < SEEDS; seed++) {
            assertThat(round(seed, met, List.of(SOLL)).getFirst().asked()).isEqualTo(left);
        }
    }

    @Test
    void asksAgainWhereNoSentenceIsNew() {
        var met = showing(SOLL).toList();

        assertThat(round(1, met, List.of(SOLL)).getFirst())
                .matches(question -> question.skills().contains(SOLL));
    }

    @Test
    void leavesRoomForWhatIsNew() {
        var due = Arrays.stream(Rule.values()).<Skill>map(Skill.Applying::new).toList();
        for (int seed = 0; seed < SEEDS; seed++) {
            var round = round(seed, List.of(), due);
            var leading = round.subList(0, DueFirst.MOST);

            assertThat(round).hasSize(Composer.LENGTH);
            assertThat(leading)
                    .extracting(question -> question.rule().orElseThrow())
                    .containsExactlyInAnyOrder(Arrays.copyOf(Rule.values(), DueFirst.MOST));
        }
    }

    @Test
    void isNotHeldUpByWhatNobodyCanBeAskedFor() {
        var withoutHeadlines = new RoundComposer(Rounds.POOL.stream()
                .filter(question -> question.type() != QuestionType.HEADLINE)
                .toList());

        var round = withoutHeadlines.compose(
                1, new History(Map.of(), List.of(new Skill.Applying(Rule.HEADLINE), SOLL)), Composer.LENGTH);

        assertThat(round).hasSize(Composer.LENGTH);
        assertThat(round.getFirst()).matches(question -> question.skills().contains(SOLL));
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(round(5, List.of(), List.of(SOLL))).isEqualTo(round(5, List.of(), List.of(SOLL)));
    }

    private static Stream<Skill.TellingApart> confusions() {
        return Arrays.stream(Status.values())
                .flatMap(expected -> Arrays.stream(Status.values())
                        .filter(chosen -> chosen != expected)
                        .map(chosen -> new Skill.TellingApart(expected, chosen)));
    }

    private static List<Question> round(long seed, Collection<Question> met, List<Skill> due) {
        var answered = met.stream()
                .collect(Collectors.toMap(Question::id, _ -> new History.Last(new Grade(1, Grade.Verdict.RIGHT), 3)));
        return Rounds.COMPOSER.compose(seed, new History(answered, due), Composer.LENGTH);
    }

    private static Stream<Question> showing(Skill skill) {
        return Rounds.POOL.stream().filter(question -> question.skills().contains(skill));
    }

    private static List<Statement> cases(Skill skill) {
        return showing(skill)
                .filter(question -> question.type() == QuestionType.STATUS)
                .map(Question::asked)
                .collect(Collectors.toMap(Statement::id, Function.identity(), (one, _) -> one, TreeMap::new))
                .values()
                .stream()
                .toList();
    }
}
