package app.hearsay.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.hearsay.article.Span;
import app.hearsay.question.Grade.Verdict;
import app.hearsay.question.Grading.Graded;
import app.hearsay.question.Grading.Reason;
import app.hearsay.question.Grading.Refused;
import app.hearsay.round.Rounds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GraderTests {

    private static final Question SAMPLE = Rounds.POOL.getFirst();

    @Test
    void givesFullPointsToTheRightOption() {
        assertThat(grade(choice(QuestionType.STATUS), new Answer.Choice("a"))).isEqualTo(new Grade(1, Verdict.RIGHT));
    }

    @Test
    void givesFullPointsToADefensibleOptionAndSaysSo() {
        assertThat(grade(choice(QuestionType.STATUS), new Answer.Choice("b")))
                .isEqualTo(new Grade(1, Verdict.DEFENSIBLE));
    }

    @Test
    void givesNothingToAnyOtherOption() {
        assertThat(grade(choice(QuestionType.STATUS), new Answer.Choice("c"))).isEqualTo(new Grade(0, Verdict.WRONG));
    }

    @Test
    void scoresNoDebate() {
        assertThat(Stream.of("a", "b", "c"))
                .allSatisfy(key -> assertThat(grade(choice(QuestionType.DEBATE), new Answer.Choice(key)))
                        .isEqualTo(new Grade(0, Verdict.UNSCORED)));
    }

    /// Ten words; 2, 3 and 4 are to be marked, 5 is tolerated.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 3 4            | 1.0  | RIGHT",
                "2 3 4 5          | 1.0  | RIGHT",
                "2 3              | 0.8  | PARTLY",
                "2 3 5            | 0.8  | PARTLY",
                "2 3 4 6          | 0.857| PARTLY",
                "4                | 0.5  | PARTLY",
                "0 1 2 3 4 5 6 7 8 9 | 0.667 | PARTLY",
                "5                | 0.286| PARTLY",
                "5 0              | 0.222| PARTLY",
                "0 9              | 0.0  | WRONG",
                "''               | 0.0  | WRONG"
            })
    void marksAreWorthTheirF1Score(String marked, double points, Verdict verdict) {
        var units = Stream.of(marked.trim().split(" "))
                .filter(unit -> !unit.isEmpty())
                .map(Integer::valueOf)
                .toList();
        var grade = grade(marking(), new Answer.Marking(new TreeSet<>(units)));
        assertThat(grade.points()).isCloseTo(points, within(0.001));
        assertThat(grade.verdict()).isEqualTo(verdict);
    }

    /// Ten words; 2 and 3 are one phrase, 6 another, 5 is tolerated.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 6       | 1.0   | RIGHT",
                "3 5 6     | 1.0   | RIGHT",
                "2 3 6     | 1.0   | RIGHT",
                "3         | 0.667 | PARTLY",
                "2 3 6 8   | 0.8   | PARTLY",
                "2 3 6 8 9 | 0.8   | PARTLY",
                "2 6 0 9   | 0.667 | PARTLY",
                "2 6 7 8 9 | 0.667 | PARTLY",
                "0 1       | 0.0   | WRONG"
            })
    void aPhraseIsFoundOrNotFoundAsAWhole(String marked, double points, Verdict verdict) {
        var units = Stream.of(marked.trim().split(" ")).map(Integer::valueOf).toList();
        var grade = grade(phrases(), new Answer.Marking(new TreeSet<>(units)));
        assertThat(grade.points()).isCloseTo(points, within(0.001));
        assertThat(grade.verdict()).isEqualTo(verdict);
    }

    private static Question phrases() {
        return question(
                QuestionType.CUE,
                new Task.Marking(
                        Task.Unit.WORD,
                        ((Task.Marking) marking().task()).units(),
                        List.of(new TreeSet<>(Set.of(6)), new TreeSet<>(Set.of(2, 3))),
                        new TreeSet<>(Set.of(5))));
    }

    @ParameterizedTest
    @CsvSource({
        "abcd, 1.0, RIGHT",
        "abdc, 0.333, PARTLY",
        "bcda, 0.667, PARTLY",
        "cdab, 0.333, PARTLY",
        "dcba, 0.0, WRONG",
        "acbd, 0.0, WRONG"
    })
    void aChainIsWorthItsLongestRightRun(String order, double points, Verdict verdict) {
        var grade = grade(ordering(QuestionType.CHAIN, Map.of("a", 0, "b", 1, "c", 2, "d", 3)), items(order));
        assertThat(grade.points()).isCloseTo(points, within(0.001));
        assertThat(grade.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"abcd, 1.0", "abdc, 0.833", "bacd, 0.833", "dcba, 0.0", "badc, 0.667", "dabc, 0.5"})
    void anOrderOfCertaintyIsWorthItsPairsInOrder(String order, double points) {
        var grade = grade(ordering(QuestionType.CERTAINTY, Map.of("a", 0, "b", 1, "c", 2, "d", 3)), items(order));
        assertThat(grade.points()).isCloseTo(points, within(0.001));
    }

    @Test
    void itemsOfEqualCertaintyMayStandEitherWay() {
        var question = ordering(QuestionType.CERTAINTY, Map.of("a", 0, "b", 1, "c", 1, "d", 2));
        assertThat(grade(question, items("acbd")).verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(grade(question, items("abcd")).verdict()).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void refusesAnswersOfAnotherForm() {
        var answers = List.of(new Answer.Choice("a"), new Answer.Marking(new TreeSet<>()), items("abcd"));
        var questions = List.of(
                choice(QuestionType.STATUS),
                marking(),
                ordering(QuestionType.CHAIN, Map.of("a", 0, "b", 1, "c", 2, "d", 3)));
        for (var question : questions) {
            for (var answer : answers) {
                boolean fits = questions.indexOf(question) == answers.indexOf(answer);
                assertThat(Grader.grade(question, answer) instanceof Graded).isEqualTo(fits);
                if (!fits) {
                    assertThat(Grader.grade(question, answer)).isEqualTo(new Refused(Reason.OTHER_FORM));
                }
            }
        }
    }

    @Test
    void refusesWhatTheQuestionDoesNotHave() {
        var unknown = new Refused(Reason.UNKNOWN_OPTION);
        var chain = ordering(QuestionType.CHAIN, Map.of("a", 0, "b", 1, "c", 2, "d", 3));
        assertThat(Grader.grade(choice(QuestionType.STATUS), new Answer.Choice("x")))
                .isEqualTo(unknown);
        assertThat(Grader.grade(choice(QuestionType.DEBATE), new Answer.Choice("")))
                .isEqualTo(unknown);
        assertThat(Grader.grade(marking(), new Answer.Marking(new TreeSet<>(Set.of(10)))))
                .isEqualTo(unknown);
        assertThat(Grader.grade(marking(), new Answer.Marking(new TreeSet<>(Set.of(2, -1)))))
                .isEqualTo(unknown);
        assertThat(Grader.grade(chain, items("abcx"))).isEqualTo(unknown);
    }

    @Test
    void refusesOrdersThatLeaveOutOrRepeat() {
        var chain = ordering(QuestionType.CHAIN, Map.of("a", 0, "b", 1, "c", 2, "d", 3));
        assertThat(Stream.of("abc", "abca", "abcdd", "aaaa", ""))
                .allSatisfy(order ->
                        assertThat(Grader.grade(chain, items(order))).isEqualTo(new Refused(Reason.INCOMPLETE)));
    }

    @ParameterizedTest
    @CsvSource({
        "a, 1, RIGHT",
        "ab, 1, DEFENSIBLE",
        "b, 0.6667, PARTLY",
        "ac, 0.6667, PARTLY",
        "c, 0, WRONG",
        "d, 0, WRONG",
    })
    void gradesWhatIsChosenTogetherByTheBestThatIsAccepted(String chosen, double points, Verdict verdict) {
        var grade = grade(selection(), selected(chosen));
        assertThat(grade.points()).isCloseTo(points, within(0.0001));
        assertThat(grade.verdict()).isEqualTo(verdict);
    }

    @Test
    void refusesWhatGoesAloneTogetherWithAnythingElse() {
        assertThat(Grader.grade(selection(), selected("ad"))).isEqualTo(new Refused(Reason.CONTRADICTORY));
        assertThat(Grader.grade(selection(), new Answer.Selection(Set.of()))).isEqualTo(new Refused(Reason.INCOMPLETE));
        assertThat(Grader.grade(selection(), selected("ax"))).isEqualTo(new Refused(Reason.UNKNOWN_OPTION));
        assertThat(Grader.grade(selection(), new Answer.Choice("a"))).isEqualTo(new Refused(Reason.OTHER_FORM));
    }

    @ParameterizedTest
    @CsvSource({
        "xyx, 1, RIGHT",
        "xyy, 0.5, PARTLY",
        "yzy, 0.5, PARTLY",
        "yzx, 0.5, PARTLY",
        "xzx, 0.5, PARTLY",
        "yxy, 0, WRONG",
        "xxx, 0, WRONG",
        "yyy, 0, WRONG",
        "zzz, 0, WRONG"
    })
    void gradesWhatIsSortedByThePairsThatAreToldApart(String bands, double points, Verdict verdict) {
        var grade = grade(sorting(), sorted(bands));
        assertThat(grade.points()).isCloseTo(points, within(0.0001));
        assertThat(grade.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"xyz, 1", "xzz, 0.5", "zyz, 0.3333", "yyy, 0", "zyx, 0"})
    void gradesThreeBandsByAllTheirPairs(String bands, double points) {
        var solution = Map.of("a", "x", "b", "y", "c", "z");
        var question = question(QuestionType.CERTAINTY, new Task.Sorting(options("abc"), options("xyz"), solution));
        assertThat(grade(question, sorted(bands)).points()).isCloseTo(points, within(0.0001));
    }

    @Test
    void refusesBandsAndItemsThatASortingLacks() {
        assertThat(Grader.grade(sorting(), sorted("xyw"))).isEqualTo(new Refused(Reason.UNKNOWN_OPTION));
        assertThat(Grader.grade(sorting(), sorted("xyxy"))).isEqualTo(new Refused(Reason.UNKNOWN_OPTION));
        assertThat(Grader.grade(sorting(), sorted("xy"))).isEqualTo(new Refused(Reason.INCOMPLETE));
        assertThat(Grader.grade(sorting(), items("abc"))).isEqualTo(new Refused(Reason.OTHER_FORM));
    }

    /// Of four options, the last goes alone; the best answer is the first, and the second may be added.
    private static Question selection() {
        var accepted = List.of(Set.of("a"), Set.of("a", "b"));
        return question(QuestionType.HEADLINE, new Task.Selection(options("abcd"), accepted, Set.of("d")));
    }

    private static Answer selected(String keys) {
        return new Answer.Selection(Set.of(keys.split("")));
    }

    /// The first and the last of three belong into the first of three bands, the other into the second.
    private static Question sorting() {
        var solution = Map.of("a", "x", "b", "y", "c", "x");
        return question(QuestionType.CERTAINTY, new Task.Sorting(options("abc"), options("xyz"), solution));
    }

    /// The bands of a, b, c and so on.
    private static Answer sorted(String bands) {
        return new Answer.Sorting(IntStream.range(0, bands.length())
                .boxed()
                .collect(Collectors.toMap(
                        item -> "abcd".substring(item, item + 1), item -> bands.substring(item, item + 1))));
    }

    @Test
    void gradesTheSolutionOfEveryShippedQuestionAsRight() {
        assertThat(Rounds.POOL)
                .allSatisfy(question -> assertThat(
                                grade(question, Answers.right(question)).verdict())
                        .isEqualTo(question.type().isScored() ? Verdict.RIGHT : Verdict.UNSCORED));
    }

    private static Grade grade(Question question, Answer answer) {
        var grading = Grader.grade(question, answer);
        assertThat(grading).isInstanceOf(Graded.class);
        return ((Graded) grading).grade();
    }

    private static Answer items(String keys) {
        return new Answer.Ordering(keys.isEmpty() ? List.of() : List.of(keys.split("")));
    }

    private static Question choice(QuestionType type) {
        return question(type, new Task.Choice(options("abc"), "a", Set.of("b"), false));
    }

    private static Question marking() {
        var units = IntStream.range(0, 10)
                .mapToObj(index -> new Span(index, index + 1))
                .toList();
        return question(
                QuestionType.CUE,
                new Task.Marking(Task.Unit.WORD, units, new TreeSet<>(Set.of(2, 3, 4)), new TreeSet<>(Set.of(5))));
    }

    private static Question ordering(QuestionType type, Map<String, Integer> ranks) {
        return question(type, new Task.Ordering(options("abcd"), ranks));
    }

    private static List<Option> options(String keys) {
        return Stream.of(keys.split(""))
                .map(key -> new Option(key, new Text.Count(1)))
                .toList();
    }

    private static Question question(QuestionType type, Task task) {
        return new Question(
                SAMPLE.id(), type, SAMPLE.about(), SAMPLE.passages(), SAMPLE.prompt(), task, Optional.empty());
    }
}
