package app.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.learner.Learner;
import app.hearsay.question.Answer;
import app.hearsay.question.Grade;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.result.Attempt;
import app.hearsay.result.Occasion;
import app.hearsay.statement.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ClassChecksTests {

    private static final int LENGTH = 12;
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void putTogetherTheFirstAndTheLastOfEach() {
        var attempts = new ArrayList<Attempt>();
        for (int learner = 0; learner < ClassChecks.FEWEST; learner++) {
            attempts.addAll(check(learner, 3, LENGTH));
            attempts.addAll(check(learner, 1, 6));
            attempts.addAll(check(learner, 2, 2));
        }

        var checks = ClassChecks.of(attempts, LENGTH).orElseThrow();

        assertThat(checks.learners()).isEqualTo(ClassChecks.FEWEST);
        assertThat(checks.before().answers()).isEqualTo(ClassChecks.FEWEST * LENGTH);
        assertThat(checks.after().sensitivity().value())
                .isGreaterThan(checks.before().sensitivity().value() + 1);
    }

    @Test
    void tellNothingOfFewerThanFive() {
        var attempts = IntStream.range(0, ClassChecks.FEWEST - 1)
                .mapToObj(learner -> List.of(check(learner, 1, 6), check(learner, 2, 8)))
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();

        assertThat(ClassChecks.of(attempts, LENGTH)).isEmpty();
    }

    @Test
    void leaveOutWhoHasOneOnlyOrDidNotFinish() {
        var attempts = new ArrayList<Attempt>();
        for (int learner = 0; learner < ClassChecks.FEWEST; learner++) {
            attempts.addAll(check(learner, 1, 6));
            attempts.addAll(learner == 0 ? check(learner, 2, 6).subList(0, LENGTH - 1) : check(learner, 2, 6));
        }

        assertThat(ClassChecks.of(attempts, LENGTH)).isEmpty();
    }

    /// Every second statement is the newsroom's own.
    ///
    /// @param right the first so many are named rightly
    private static List<Attempt> check(int learner, int number, int right) {
        return IntStream.range(0, LENGTH)
                .mapToObj(place -> attempt(learner, number, place, place < right))
                .toList();
    }

    private static Attempt attempt(int learner, int number, int place, boolean right) {
        var expected = place % 2 == 0 ? Status.OWN_ASSERTION : Status.CLAIM;
        var other = place % 2 == 0 ? Status.CLAIM : Status.OWN_ASSERTION;
        return new Attempt(
                new Learner.Id(new UUID(1, learner)),
                new Occasion.Check(new UUID(learner, number)),
                new Question.Id("status:an-article/s%02d".formatted(place)),
                QuestionType.STATUS,
                new Answer.Choice((right ? expected : other).name()),
                new Grade(right ? 1 : 0, right ? Grade.Verdict.RIGHT : Grade.Verdict.WRONG),
                Optional.of(expected),
                Optional.of(right ? expected : other),
                Optional.empty(),
                Duration.ofSeconds(5),
                NOON.plusSeconds(number * 1_000L + place));
    }
}
