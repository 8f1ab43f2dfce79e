package app.hearsay.result;

import app.hearsay.learner.Learner;
import app.hearsay.question.Answer;
import app.hearsay.question.Grade;
import app.hearsay.question.Grade.Verdict;
import app.hearsay.question.Grader;
import app.hearsay.question.Grading.Graded;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.statement.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Attempts for tests.
public final class Attempts {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Attempts() {}

    /// An answer of `learner` to question number `number` of an occasion.
    public static Attempt attempt(Learner.Id learner, Occasion occasion, int number) {
        return new Attempt(
                learner,
                occasion,
                new Question.Id("status:gespraeche-in-katar/s%02d".formatted(number)),
                QuestionType.STATUS,
                new Answer.Choice("CLAIM"),
                new Grade(1, Verdict.RIGHT),
                Optional.of(Status.CLAIM),
                Optional.of(Status.CLAIM),
                Optional.of(Confidence.SURE),
                Duration.ofMillis(8123),
                NOON.plusMillis(number));
    }

    /// An answer to a question in practice, as it is graded.
    ///
    /// @throws IllegalArgumentException if it does not fit the question
    public static Attempt of(Question question, Answer answer, Optional<Confidence> confidence) {
        if (!(Grader.grade(question, answer) instanceof Graded(var grade))) {
            throw new IllegalArgumentException("not graded: " + question.id());
        }
        return new Attempt(
                new Learner.Id(new UUID(0, 1)),
                new Occasion.PracticeRound(new UUID(0, 2)),
                question.id(),
                question.type(),
                answer,
                grade,
                question.expected(),
                Optional.empty(),
                confidence,
                Duration.ofSeconds(5),
                NOON);
    }

    /// A statement of status `expected` that was taken for `chosen`.
    static Attempt named(Status expected, Status chosen) {
        return naming(expected, chosen, expected == chosen ? Verdict.RIGHT : Verdict.WRONG);
    }

    /// The same `n` times.
    static List<Attempt> named(int n, Status expected, Status chosen) {
        return Collections.nCopies(n, named(expected, chosen));
    }

    /// One that was taken for a status that can be defended.
    static Attempt defended(Status expected, Status chosen) {
        return naming(expected, chosen, Verdict.DEFENSIBLE);
    }

    /// One with that many points.
    static Attempt worth(double points) {
        return graded(grade(points), Optional.empty());
    }

    /// A right or wrong one with what was said of it.
    static Attempt said(Confidence confidence, boolean right) {
        return said(confidence, right ? 1 : 0);
    }

    /// One with that many points and what was said of it.
    static Attempt said(Confidence confidence, double points) {
        return graded(grade(points), Optional.of(confidence));
    }

    static Attempt unscored(Confidence confidence) {
        return graded(new Grade(0, Verdict.UNSCORED), Optional.of(confidence));
    }

    private static Grade grade(double points) {
        return new Grade(points, points == 1 ? Verdict.RIGHT : points > 0 ? Verdict.PARTLY : Verdict.WRONG);
    }

    private static Attempt graded(Grade grade, Optional<Confidence> confidence) {
        return of(QuestionType.CUE, grade, Optional.empty(), Optional.empty(), confidence);
    }

    private static Attempt naming(Status expected, Status chosen, Verdict verdict) {
        var grade = new Grade(verdict == Verdict.WRONG ? 0 : 1, verdict);
        return of(QuestionType.STATUS, grade, Optional.of(expected), Optional.of(chosen), Optional.empty());
    }

    private static Attempt of(
            QuestionType type,
            Grade grade,
            Optional<Status> expected,
            Optional<Status> chosen,
            Optional<Confidence> confidence) {
        var answer = new Answer.Choice(chosen.map(Enum::name).orElse("some"));
        return new Attempt(
                new Learner.Id(new UUID(0, 1)),
                new Occasion.PracticeRound(new UUID(0, 2)),
                new Question.Id("status:an-article/s01"),
                type,
                answer,
                grade,
                expected,
                chosen,
                confidence,
                Duration.ofSeconds(5),
                NOON);
    }
}
