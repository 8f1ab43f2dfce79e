package app.hearsay.game;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Answer;
import app.hearsay.question.Grade;
import app.hearsay.question.Grade.Verdict;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.result.Attempt;
import app.hearsay.result.Confidence;
import app.hearsay.result.Occasion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTests {

    @Test
    void countsOptionsAndVerdicts() {
        var tally = Tally.of(List.of(
                attempt(new Answer.Choice("CLAIM"), Verdict.RIGHT),
                attempt(new Answer.Choice("CLAIM"), Verdict.RIGHT),
                attempt(new Answer.Choice("DENIAL"), Verdict.DEFENSIBLE),
                attempt(new Answer.Choice("FACT"), Verdict.WRONG)));

        assertThat(tally.answers()).isEqualTo(4);
        assertThat(tally.right()).isEqualTo(3);
        assertThat(tally.partly()).isZero();
        assertThat(tally.chosen()).isEqualTo(Map.of("CLAIM", 2, "DENIAL", 1, "FACT", 1));
        assertThat(tally.facility()).isEqualTo(0.75);
        assertThat(tally.marked()).isEmpty();
        assertThat(tally.ordered()).isEmpty();
    }

    @Test
    void countsMarkedUnitsInTheOrderOfTheText() {
        var tally = Tally.of(List.of(
                attempt(new Answer.Marking(new TreeSet<>(List.of(7, 2))), Verdict.PARTLY),
                attempt(new Answer.Marking(new TreeSet<>(List.of(2))), Verdict.RIGHT),
                attempt(new Answer.Marking(new TreeSet<>()), Verdict.WRONG)));

        assertThat(List.copyOf(tally.marked().entrySet())).containsExactly(Map.entry(2, 2), Map.entry(7, 1));
        assertThat(tally.partly()).isEqualTo(1);
        assertThat(tally.answers()).isEqualTo(3);
    }

    @Test
    void countsOrders() {
        var one = new Answer.Ordering(List.of("a", "b"));
        var other = new Answer.Ordering(List.of("b", "a"));

        assertThat(Tally.of(List.of(
                                attempt(one, Verdict.RIGHT),
                                attempt(other, Verdict.WRONG),
                                attempt(one, Verdict.RIGHT)))
                        .ordered())
                .isEqualTo(Map.of(List.of("a", "b"), 2, List.of("b", "a"), 1));
    }

    @Test
    void countsTheSurelyWrongOnly() {
        var tally = Tally.of(List.of(
                attempt(new Answer.Choice("a"), Verdict.WRONG, Optional.of(Confidence.SURE)),
                attempt(new Answer.Choice("a"), Verdict.WRONG, Optional.of(Confidence.values()[0])),
                attempt(new Answer.Choice("a"), Verdict.WRONG, Optional.empty()),
                attempt(new Answer.Choice("b"), Verdict.RIGHT, Optional.of(Confidence.SURE)),
                attempt(new Answer.Choice("c"), Verdict.PARTLY, Optional.of(Confidence.SURE))));

        assertThat(tally.surelyWrong()).isEqualTo(1);
    }

    @Test
    void isEmptyWithoutAnswers() {
        var tally = Tally.of(List.of());

        assertThat(tally.answers()).isZero();
        assertThat(tally.facility()).isZero();
        assertThat(tally.callsForDiscussion()).isFalse();
    }

    /// A third to two thirds, both included, and never for a single answer.
    @ParameterizedTest
    @CsvSource({
        "0, 1, false",
        "1, 1, false",
        "1, 2, true",
        "0, 3, false",
        "1, 3, true",
        "2, 3, true",
        "3, 3, false",
        "33, 100, false",
        "34, 100, true",
        "66, 100, true",
        "67, 100, false",
        "10, 30, true",
        "20, 30, true",
        "9, 27, true",
        "18, 27, true",
        "7, 21, true",
        "14, 21, true"
    })
    void callsForDiscussionWhenAThirdToTwoThirdsAreRight(int right, int answers, boolean discussion) {
        var attempts = new ArrayList<Attempt>();
        for (int i = 0; i < answers; i++) {
            attempts.add(attempt(new Answer.Choice("a"), i < right ? Verdict.RIGHT : Verdict.WRONG));
        }
        assertThat(Tally.of(attempts).callsForDiscussion()).isEqualTo(discussion);
    }

    private static Attempt attempt(Answer answer, Verdict verdict) {
        return attempt(answer, verdict, Optional.empty());
    }

    private static Attempt attempt(Answer answer, Verdict verdict, Optional<Confidence> confidence) {
        double points = switch (verdict) {
            case RIGHT, DEFENSIBLE -> 1;
            case PARTLY -> 0.5;
            case WRONG, UNSCORED -> 0;
        };
        return new Attempt(
                Situations.ANNA,
                new Occasion.FirstVote(new UUID(1, 2)),
                new Question.Id("status:an-article/s01"),
                QuestionType.STATUS,
                answer,
                new Grade(points, verdict),
                Optional.empty(),
                Optional.empty(),
                confidence,
                Duration.ofSeconds(5),
                Situations.NOON);
    }
}
