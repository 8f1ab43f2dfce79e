package app.hearsay.question.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Answer;
import app.hearsay.question.Answers;
import app.hearsay.question.Grade;
import app.hearsay.question.Grader;
import app.hearsay.question.Grading.Graded;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.round.Rounds;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What learners are told, read aloud.
final class FeedbackTests {

    @Test
    void saysWhoSaysItAndThatTruthStaysOpen() {
        var feedback = feedback("status:gespraeche-in-katar/s01", new Answer.Choice("CLAIM"));
        assertThat(german(feedback.verdict())).isEqualTo("Genau: berichtete Aussage.");
        assertThat(german(feedback.solution()))
                .isEqualTo("Es ist eine berichtete Aussage. Quelle: Washington Post; dahinter: anonyme Quellen.");
        assertThat(german(feedback.signals().getFirst()))
                .isEqualTo("„Laut einer Meldung der Washington Post“: Das kommt nicht von der Redaktion.");
        assertThat(german(feedback.truth())).isEqualTo("Ob es stimmt, sagt der Satz nicht.");
        assertThat(feedback.chain().stream().map(FeedbackTests::german))
                .containsExactly("dieser Artikel", "Washington Post", "anonyme Quellen");
        assertThat(feedback.alternative()).isEmpty();
        assertThat(feedback.statement().id()).hasToString("gespraeche-in-katar/s01");
    }

    @Test
    void speaksEnglishToo() {
        var feedback = feedback("status:gespraeche-in-katar/s01", new Answer.Choice("DENIAL"));
        assertThat(english(feedback.verdict())).isEqualTo("Not this time.");
        assertThat(english(feedback.solution()))
                .isEqualTo("It is a reported claim. Source: Washington Post; behind it: anonymous sources.");
        assertThat(english(feedback.step()))
                .isEqualTo("Step 5: somebody else says it, without rejecting anything. So it is a reported claim.");
    }

    @Test
    void saysWhyAnotherLabelCountsAsWell() {
        var feedback = feedback("status:gespraeche-in-katar/s02", new Answer.Choice("OWN_ASSERTION"));
        assertThat(german(feedback.verdict())).isEqualTo("Das lässt sich auch vertreten: Aussage der Redaktion.");
        assertThat(feedback.alternative().map(FeedbackTests::german))
                .hasValueSatisfying(text -> assertThat(text).startsWith("Auch vertretbar: Aussage der Redaktion."));
    }

    @Test
    void namesTheLackOfSignalsInTheOutletsOwnVoice() {
        var feedback = feedback("status:kampf-um-kherson/s04", new Answer.Choice("OWN_ASSERTION"));
        assertThat(feedback.signals()).hasSize(1);
        assertThat(german(feedback.signals().getFirst())).startsWith("Kein „laut“");
        assertThat(german(feedback.solution()))
                .isEqualTo("Es ist eine Aussage der Redaktion. Es spricht die Redaktion selbst.");
        assertThat(german(feedback.truth())).contains("noch nicht gesagt");
    }

    @Test
    void tellsHearsayFromSpeculation() {
        var feedback = feedback("status:kampf-um-kherson/s21", new Answer.Choice("SPECULATION"));
        assertThat(german(feedback.signals().getFirst())).isEqualTo("„soll“: Das ist Hörensagen.");
        assertThat(german(feedback.solution())).endsWith("Quelle: jemand, den der Text nicht nennt.");
    }

    @Test
    void countsWhatWasFoundAndWhatWasTooMuch() {
        var question = question("cue:gespraeche-in-katar/s01");
        var task = (Task.Marking) question.task();
        var last = task.units().size() - 1;
        var answer = new Answer.Marking(
                new TreeSet<>(Set.of(task.solution().first(), task.tolerated().first(), last)));
        assertThat(german(feedback("cue:gespraeche-in-katar/s01", answer).verdict()))
                .isEqualTo("Zum Teil getroffen: 1 von 3 gefunden, 1 zu viel.");
    }

    @Test
    void namesBothOfAPairInTheOrderShown() {
        var feedback = feedback("pair:derby-unter-nassem-dach/s05+s30:sollen", new Answer.Choice("SECOND"));
        assertThat(german(feedback.solution()))
                .isEqualTo("1 ist Hörensagen, 2 ist ein Plan."
                        + " Die erste Stelle ist eine berichtete Aussage, die zweite ist eine Aussage der Redaktion.");
    }

    @Test
    void shortensLongQuotationsAndTurnsInnerMarks() {
        var sorted = Rounds.POOL.stream()
                .filter(question -> question.type() == QuestionType.CERTAINTY)
                .map(question ->
                        german(Feedback.of(question, Answers.right(question), grade(question, Answers.right(question)))
                                .solution()));
        assertThat(sorted)
                .allMatch(text -> text.startsWith("So ist es sortiert: „"))
                .anyMatch(
                        text -> text.contains("„Im Podcast ‚Fundstunde‘ nennt er dafür zwei Gründe: Der …“ → sicher."));
    }

    @Test
    void explainsTheStatementThatIsAskedAboutForEveryAnswer() {
        assertThat(Rounds.POOL)
                .allSatisfy(question -> assertThat(Answers.various(question)).allSatisfy(answer -> {
                    var feedback = Feedback.of(question, answer, grade(question, answer));
                    assertThat(feedback.statement()).isEqualTo(question.asked());
                    assertThat(feedback.signals()).isNotEmpty();
                    assertThat(feedback.chain())
                            .hasSize(1 + question.asked().sources().size());
                    assertThat(feedback.alternative().isPresent())
                            .isEqualTo(!question.asked().alternatives().isEmpty());
                }));
    }

    @Test
    void neverTellsTheSolutionInAWrongAnswersResult() {
        for (var locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            var wrong = Rounds.POOL.stream()
                    .flatMap(question -> Answers.various(question).stream()
                            .filter(answer -> grade(question, answer).verdict() == Grade.Verdict.WRONG)
                            .map(answer -> Feedback.of(question, answer, grade(question, answer))
                                    .verdict()
                                    .in(locale)))
                    .distinct();
            assertThat(wrong).hasSize(1);
        }
    }

    private static Feedback feedback(String id, Answer answer) {
        var question = question(id);
        return Feedback.of(question, answer, grade(question, answer));
    }

    private static Grade grade(Question question, Answer answer) {
        return ((Graded) Grader.grade(question, answer)).grade();
    }

    private static Question question(String id) {
        return Rounds.POOL.stream()
                .filter(question -> question.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String german(Text text) {
        return text.in(Locale.GERMAN);
    }

    private static String english(Text text) {
        return text.in(Locale.UK);
    }
}
