package app.hearsay.result;

import app.hearsay.learner.Learner;
import app.hearsay.question.Answer;
import app.hearsay.question.Grade;
import app.hearsay.question.Grade.Verdict;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.statement.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// Attempts of every kind, drawn at random: on all occasions, with and without points, status and confidence.
final class RandomHistory {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private RandomHistory() {}

    /// @return oldest first, a second apart
    static List<Attempt> of(Learner.Id learner, Random random, int length) {
        var attempts = new ArrayList<Attempt>();
        var occasion = occasion(random);
        for (int i = 0; i < length; i++) {
            occasion = random.nextInt(8) == 0 ? occasion(random) : occasion;
            attempts.add(attempt(learner, occasion, random, i));
        }
        return attempts;
    }

    private static Occasion occasion(Random random) {
        var id = new UUID(random.nextLong(), random.nextLong());
        return switch (random.nextInt(5)) {
            case 0 -> new Occasion.FirstVote(id);
            case 1 -> new Occasion.SecondVote(id);
            case 2 -> new Occasion.Check(id);
            default -> new Occasion.PracticeRound(id);
        };
    }

    private static Attempt attempt(Learner.Id learner, Occasion occasion, Random random, int number) {
        boolean naming = random.nextBoolean();
        var verdict = Verdict.values()[random.nextInt(Verdict.values().length)];
        return new Attempt(
                learner,
                occasion,
                new Question.Id("status:an-article/s%06d".formatted(number)),
                QuestionType.STATUS,
                new Answer.Choice("some"),
                new Grade(points(verdict, random), verdict),
                naming ? Optional.of(any(Status.values(), random)) : Optional.empty(),
                naming ? Optional.of(any(Status.values(), random)) : Optional.empty(),
                random.nextInt(3) > 0 ? Optional.of(any(Confidence.values(), random)) : Optional.empty(),
                Duration.ofSeconds(5),
                NOON.plusSeconds(number));
    }

    private static double points(Verdict verdict, Random random) {
        return switch (verdict) {
            case RIGHT, DEFENSIBLE -> 1;
            case PARTLY -> (1 + random.nextInt(9)) / 10.0;
            case WRONG, UNSCORED -> 0;
        };
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
