package app.hearsay.ui.question;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import app.hearsay.catalog.Catalog;
import app.hearsay.question.Answer;
import app.hearsay.question.Answers;
import app.hearsay.question.Grade;
import app.hearsay.question.Grader;
import app.hearsay.question.Grading.Graded;
import app.hearsay.question.Option;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.result.Attempts;
import app.hearsay.result.Confidence;
import app.hearsay.statement.Statement;
import app.hearsay.ui.ViewTest;
import app.hearsay.ui.part.Markup;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What somebody reads after an answer, about that answer.
@ViewTest
class FeedbackPanelViewTests extends SpringBrowserlessTest {

    /// Of sentences in which the newsroom and others may both speak.
    private static final Pattern EITHER_WAY = Pattern.compile("zählt nicht mit|vielleicht|Hier sprechen zwei");

    /// Of fewer words are names, of which the text can hold some anyway.
    private static final int SENTENCE = 4;

    /// Questions of a type, as all of them would take minutes.
    private static final int SOME = 25;

    @Autowired
    private Catalog catalog;

    @BeforeEach
    void readGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void givesAReasonForEachOptionThatWasChosenAmiss() {
        assertThat(questions(QuestionType.HEADLINE)).isNotEmpty().allSatisfy(question -> {
            var task = (Task.Selection) question.task();
            for (var option : task.options()) {
                var panel = panel(question, new Answer.Selection(Set.of(option.key())));
                assertThat(panel.select(".review-wrong .review-why").eachText())
                        .as(option.key())
                        .hasSize(task.accepts(option.key()) ? 0 : 1)
                        .doesNotContain("");
            }
        });
    }

    @Test
    void saysWhoSpeaksInASentenceThatWasTakenForTheNewsrooms() {
        assertThat(questions(QuestionType.OWN_VOICE)).isNotEmpty().allSatisfy(question -> {
            var task = (Task.Marking) question.task();
            var panel = panel(question, everything(task));
            assertThat(panel.select(".sentence-note").eachText())
                    .hasSize(amiss(task) + task.tolerated().size())
                    .filteredOn(why -> !EITHER_WAY.matcher(why).find())
                    .hasSize(amiss(task))
                    .isNotEmpty()
                    .allMatch(why ->
                            why.contains("Quelle: ") || why.contains("Das sagt: ") || why.contains("Wer das sagt"));
        });
    }

    /// Each where it stands in the text, whichever passage shows it.
    @Test
    void saysOfEachSortedSentenceWhereItBelongsAndWhereItWasPut() {
        assertThat(questions(QuestionType.CERTAINTY)).isNotEmpty().allSatisfy(question -> {
            var task = (Task.Sorting) question.task();
            var panel = panel(question, Answers.wrong(question));
            assertThat(panel.select(".sentence-note > .sr-only").eachText())
                    .hasSameSizeAs(task.items())
                    .allMatch("Anmerkung:"::equals);
            panel.select(".sentence-note > .sr-only").remove();
            assertThat(task.items()).allSatisfy(item -> {
                var band = task.band(item);
                var given = ((Answer.Sorting) Answers.wrong(question)).bands().getOrDefault(item.key(), "");
                var yours = Option.named(given, task.bands()).orElseThrow().text();
                var belongs = "klingt " + (given.equals(band.key()) ? "" : "aber ")
                        + band.text().in(Locale.GERMAN);
                assertThat(panel.select(".article-text").text().replace('\u00a0', ' '))
                        .contains(item.text().in(Locale.GERMAN).replace('\u00a0', ' ') + " "
                                + (given.equals(band.key())
                                        ? belongs + ", richtig einsortiert"
                                        : "bei dir: %s, %s".formatted(yours.in(Locale.GERMAN), belongs)));
            });
        });
    }

    /// It stands there already, and nobody wants to read it twice. What was taken for denied is marked nowhere.
    @ParameterizedTest
    @EnumSource(mode = EXCLUDE, names = "DENIED")
    void quotesNothingThatTheTextShows(QuestionType type) {
        assertThat(questions(type).limit(SOME))
                .allSatisfy(question -> assertThat(Answers.various(question)).allSatisfy(answer -> {
                    var panel = panel(question, answer);
                    panel.select("[hidden], .sr-only, .sentence-note").remove();
                    var text = panel.select(".article-text").text();
                    assertThat(panel.select(".review-label.quoted").eachText())
                            .filteredOn(label -> label.split(" ").length >= SENTENCE)
                            .noneMatch(text::contains);
                }));
    }

    /// The same word twice in a text, and told two things: nobody would understand that.
    @Test
    void callsNoWordBothTolerableAndAmiss() {
        assertThat(questions(QuestionType.CUE)).isNotEmpty().allSatisfy(question -> {
            var panel = panel(question, everything((Task.Marking) question.task()));
            var fine = words(panel, ".fine");
            fine.retainAll(words(panel, ".extra, .elsewhere"));
            assertThat(fine).isEmpty();
        });
    }

    @Test
    void saysOfAWordThatItStandsInAnotherSentence() {
        var question = questions(QuestionType.CUE)
                .filter(each -> !otherSentence(each).isEmpty())
                .findFirst()
                .orElseThrow();
        var panel = panel(
                question,
                new Answer.Marking(new TreeSet<>(Set.of(otherSentence(question).first()))));
        assertThat(panel.select("figcaption").text()).contains("steht in einem anderen Satz");
    }

    /// Else a reader who marked it, or did not, would take it for a mistake of theirs or of the key.
    @Test
    void saysOfASentenceThatItDoesNotMatter() {
        assertThat(questions(QuestionType.OWN_VOICE))
                .anyMatch(question ->
                        !((Task.Marking) question.task()).tolerated().isEmpty())
                .allSatisfy(question -> {
                    var task = (Task.Marking) question.task();
                    var shown = panel(question, task.rightAnswer()).select(".explained");
                    var told = shown.select(".article-text .fine .sr-only").eachText();
                    assertThat(told)
                            .hasSameSizeAs(task.tolerated())
                            .allMatch("(markiert oder nicht: beides passt)"::equals);
                    assertThat(shown.select(".legend .fine").eachText())
                            .hasSize(Math.min(1, task.tolerated().size()));
                });
    }

    /// A colour stands for a status, and each of those that are compared has its own.
    @Test
    void comparesStatementsInTheColourOfNone() {
        assertThat(Stream.of(QuestionType.PAIR, QuestionType.HEADLINE, QuestionType.CERTAINTY, QuestionType.DEBATE)
                        .flatMap(this::questions))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(
                                panel(question, question.task().rightAnswer()).select(".feedback"))
                        .isNotEmpty()
                        .noneMatch(panel -> panel.is(".claim, .denial, .spec, .own")));
    }

    /// Each of its two readings has a colour, the sentence that of neither.
    @Test
    void showsWhatIsDebatedInTheColourOfNone() {
        assertThat(questions(QuestionType.DEBATE))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(
                                panel(question, question.task().rightAnswer()).select(".explained :is(.said, .cue)"))
                        .isNotEmpty()
                        .noneMatch(words -> words.is(".claim, .denial, .spec, .own")));
    }

    @Test
    void repeatsHowSureTheLearnerWas() {
        var question = questions(QuestionType.STATUS).findFirst().orElseThrow();
        var right = question.task().rightAnswer();
        assertThat(panel(question, right, Optional.of(Confidence.LIKELY))
                        .select(".confidence")
                        .text())
                .isEqualTo("Wie sicher du warst: eher sicher");
        assertThat(panel(question, right).select(".confidence")).isEmpty();
    }

    @Test
    void saysThatAWordAboutConfidenceHandsTheAnswerIn() {
        var question = questions(QuestionType.STATUS).findFirst().orElseThrow();
        var card = html(new QuestionCard(question, Presentation.of(question, 1), true, (_, _) -> {}));
        assertThat(card.select("#how-sure").text()).isEqualTo("Wie sicher bist du? Damit gibst du deine Antwort ab.");
    }

    /// As the standings of a class do.
    @Test
    void countsAHundredPointsForAQuestion() {
        var question = questions(QuestionType.STATUS).findFirst().orElseThrow();
        assertThat(panel(question, question.task().rightAnswer())
                        .select(".points")
                        .text())
                .isEqualTo("100 Punkte");
    }

    /// Which is which is said once: by the verdict if it is right, else by the solution.
    @Test
    void saysOnceWhichPassageOfAPairIsWhich() {
        assertThat(questions(QuestionType.PAIR)).isNotEmpty().allSatisfy(question -> {
            var task = (Task.Choice) question.task();
            var right = Option.named(task.right(), task.options()).orElseThrow();
            for (var option : task.options()) {
                var panel = panel(question, new Answer.Choice(option.key()));
                var told = panel.select(".telling").text();
                assertThat(told.split(Pattern.quote(right.text().in(Locale.GERMAN)), -1))
                        .hasSize(2);
                assertThat(told).doesNotContain("Die erste Stelle ist");
                assertThat(panel.select(".reading").text())
                        .doesNotContain(right.text().in(Locale.GERMAN));
            }
        });
    }

    /// Before and after the answer, in the text and in what is said of it.
    @Test
    void numbersThePassagesOfAPairEverywhereAlike() {
        assertThat(questions(QuestionType.PAIR)).isNotEmpty().allSatisfy(question -> {
            var card = html(new QuestionCard(question, Presentation.of(question, 1), false, (_, _) -> {}));
            assertThat(card.select(".article-text .mark-number").eachText()).containsExactly("1", "2");
            assertThat(card.select(".option .mark-number").eachText()).containsExactly("1", "2", "1", "2");
            var panel = panel(question, question.task().rightAnswer());
            assertThat(panel.select(".article-text .mark-number").eachText()).containsExactly("1", "2");
            assertThat(panel.select(".because .signal .mark-number").eachText()).containsExactly("1", "2");
        });
    }

    /// Also where it stands in another paragraph, which the question did not show.
    @Test
    void showsTheClaimThatADenialIsDirectedAgainst() {
        assertThat(questions(QuestionType.DENIED))
                .anyMatch(question -> !isShown(question, rejected(question)))
                .allSatisfy(question -> {
                    var rejected = rejected(question);
                    var panel = panel(question, question.task().rightAnswer());
                    assertThat(panel.select(".article-text .rejected").stream()
                                    .map(Element::wholeOwnText)
                                    .collect(joining()))
                            .isEqualToNormalizingWhitespace(rejected.text());
                    assertThat(panel.select("[hidden] .rejected")).isEmpty();
                    assertThat(panel.select(".sentence-note").text()).contains("Dagegen richtet sich das Dementi");
                });
    }

    private static Statement rejected(Question question) {
        return question.about().stream()
                .filter(statement -> statement.id().toString().equals(((Task.Choice) question.task()).right()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isShown(Question question, Statement statement) {
        return question.passages().getFirst().shown().contains(statement.span());
    }

    @Test
    void givesEachLabelOfADebateALineOfItsOwn() {
        assertThat(questions(QuestionType.DEBATE)).isNotEmpty().allSatisfy(question -> {
            var card = html(new QuestionCard(question, Presentation.of(question, 1), false, (_, _) -> {}));
            assertThat(card.select(".option-label"))
                    .allSatisfy(option -> assertThat(option.select(".own-line").eachText())
                            .hasSize(2)
                            .first()
                            .asString()
                            .matches("(?i)(berichtete Aussage|Dementi|Spekulation|Aussage der Redaktion):"));
            var panel = panel(question, question.task().rightAnswer());
            assertThat(panel.select(".solution .own-line").eachText())
                    .hasSize(3)
                    .first()
                    .isEqualTo("Vertretbar ist beides:");
        });
    }

    /// The letters of the words of that look.
    private static Set<String> words(Element panel, String look) {
        return panel.select(".explained .article-text " + look).stream()
                .map(Element::ownText)
                .map(word -> word.toLowerCase(Locale.ROOT).strip())
                .filter(word -> !word.isEmpty())
                .collect(toCollection(HashSet::new));
    }

    private static TreeSet<Integer> otherSentence(Question question) {
        var task = (Task.Marking) question.task();
        var article = question.passages().getFirst().article();
        var asked = question.asked().span();
        var sentence = article.sentences().stream().filter(asked::overlaps).toList();
        return IntStream.range(0, task.units().size())
                .filter(place ->
                        !task.tolerated().contains(place) && !task.solution().contains(place))
                .filter(place -> sentence.stream().noneMatch(task.units().get(place)::overlaps))
                .boxed()
                .collect(toCollection(TreeSet::new));
    }

    private static int amiss(Task.Marking task) {
        return (int) IntStream.range(0, task.units().size())
                .filter(place ->
                        !task.solution().contains(place) && !task.tolerated().contains(place))
                .count();
    }

    private static Answer everything(Task.Marking task) {
        return new Answer.Marking(
                IntStream.range(0, task.units().size()).boxed().collect(toCollection(TreeSet::new)));
    }

    private static Element panel(Question question, Answer answer) {
        return panel(question, answer, Optional.empty());
    }

    private static Element panel(Question question, Answer answer, Optional<Confidence> confidence) {
        var attempt = Attempts.of(question, answer, confidence);
        return html(FeedbackPanel.ofClass(question, Presentation.of(question, 1), Optional.of(attempt), false));
    }

    private static Grade grade(Question question, Answer answer) {
        return ((Graded) Grader.grade(question, answer)).grade();
    }

    private Stream<Question> questions(QuestionType type) {
        return catalog.questions().stream().filter(question -> question.type() == type);
    }

    private static Element html(Component component) {
        return Jsoup.parseBodyFragment(Markup.html(component)).body().child(0);
    }
}
