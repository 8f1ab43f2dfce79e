package app.hearsay.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.HostAction;
import app.hearsay.game.Rules;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.practice.Practice;
import app.hearsay.question.Answer;
import app.hearsay.question.Answers;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.round.Programme;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Status;
import app.hearsay.ui.FixedRounds;
import app.hearsay.ui.ViewTest;
import app.hearsay.ui.part.Markup;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// What a round that is over comes to.
@ViewTest
@Import(FixedRounds.class)
class SummaryViewTests extends SpringBrowserlessTest {

    private static final String NOTHING_CONFUSED = "Die vier Arten zu berichten hast du zuletzt nicht verwechselt.";

    @Autowired
    private School school;

    @Autowired
    private Practice practice;

    @Autowired
    private Learners learners;

    @Autowired
    private Catalog catalog;

    @Autowired
    private FixedRounds rounds;

    @BeforeEach
    void readGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void leadsOnBeforeItShowsTheTable() {
        var token = Tokens.fresh();
        for (int round = 0; round < 8; round++) {
            answerARound(token, Programme.ANYTHING, SummaryViewTests::first);
        }

        var page = show(token).html();

        assertThat(page.indexOf("Nächste Runde")).isPositive().isLessThan(page.indexOf("<svg class=\"matrix"));
    }

    @Test
    void saysWhyTenQuestionsAreNinePoints() {
        var questions = rounds.oneOfEachType();
        var token = rounds.learnerWith(questions);
        answerARound(token, Programme.ANYTHING, SummaryViewTests::first);

        assertThat(questions)
                .filteredOn(question -> !question.type().isScored())
                .hasSize(1);
        assertThat(show(token).text()).contains("Eine Frage war ohne Punkte");
    }

    @Test
    void saysNothingOfQuestionsWithoutPointsWhereThereWereNone() {
        var status = rounds.oneOfEachType().stream()
                .filter(question -> question.type() == QuestionType.STATUS)
                .toList();
        var token = rounds.learnerWith(status);
        answerARound(token, Programme.ANYTHING, SummaryViewTests::first);

        assertThat(show(token).text()).doesNotContain("ohne Punkte");
    }

    @Test
    void goesOverTheStepsOfTheTreeAfterFirstSteps() {
        var token = Tokens.fresh();
        answerARound(
                token, new Programme.FirstSteps(), question -> question.task().rightAnswer());

        var steps = show(token).select(".steps-taken li");

        assertThat(steps.eachText())
                .hasSize(3)
                .anySatisfy(step -> assertThat(step).contains("Wer spricht?", "von", "richtig"))
                .anySatisfy(step -> assertThat(step).contains("Weist jemand etwas zurück?"))
                .anySatisfy(step -> assertThat(step).contains("Bleibt etwas offen?"));
        assertThat(steps.select("a").eachAttr("href")).containsExactly("tree#step-2", "tree#step-3", "tree#step-4");
        assertThat(steps.select(".step-next")).isEmpty();
    }

    @Test
    void leadsToTheStepsThatWereMissed() {
        var token = Tokens.fresh();
        answerARound(token, new Programme.FirstSteps(), Answers::wrong);

        assertThat(show(token).select(".steps-taken .step-next").eachText())
                .hasSize(3)
                .containsOnly("Diesen Schritt zeigt dir der Baum noch einmal.");
    }

    @Test
    void goesOverNoStepsAfterAnyOtherRound() {
        var token = Tokens.fresh();
        answerARound(token, Programme.ANYTHING, SummaryViewTests::first);

        assertThat(show(token).select(".steps-taken")).isEmpty();
    }

    /// What to practise next would tell how a question of the room was meant that is to be voted on again.
    @Test
    void tellsNothingOfARoomThatGoesOn() {
        var token = Tokens.fresh();
        answerARound(token, Programme.ANYTHING, question -> question.task().rightAnswer());
        var room = Classroom.open(school, Tokens.fresh(), Rules.suggested(), QuestionType.STATUS);
        room.join(token);
        room.goOn(2).answer(token, room.wrong(0));

        assertThat(show(token).text()).contains(NOTHING_CONFUSED);
        room.lead(new HostAction.End());
        UI.getCurrent().navigate("");
        assertThat(show(token).text()).doesNotContain(NOTHING_CONFUSED);
    }

    @Test
    void saysOnceThatEverythingWasInvented() {
        var page = afterARoundOf(question -> question.passages().stream().allMatch(Passage::invented));

        assertThat(page.select(".invented").eachText()).containsExactly("Übungsmeldungen, alle frei erfunden");
    }

    @Test
    void saysOfEachInventedTextThatItIsWhereOthersAreNot() {
        var mixed = Stream.of(true, false)
                .flatMap(invented -> all(QuestionType.STATUS)
                        .filter(question -> question.passages().getFirst().invented() == invented)
                        .limit(3))
                .toList();
        var page = afterARoundOf(mixed);

        assertThat(page.select(".result .invented")).hasSize(3);
        assertThat(page.select(".result:has(.invented)").eachText())
                .allSatisfy(line -> assertThat(line).contains("Übungsmeldung, frei erfunden"));
    }

    @Test
    void praisesNoKindOfQuestionThatHalfWentWrong() {
        var praise = "Du hast erkannt, wie etwas berichtet wird.";
        var two = all(QuestionType.STATUS).limit(2).toList();
        var token = rounds.learnerWith(two);
        answerARound(
                token,
                Programme.ANYTHING,
                question -> question.equals(two.getFirst()) ? question.task().rightAnswer() : Answers.wrong(question));
        assertThat(show(token).text()).doesNotContain(praise);

        var both = rounds.learnerWith(two);
        answerARound(both, Programme.ANYTHING, question -> question.task().rightAnswer());
        UI.getCurrent().navigate("");
        assertThat(show(both).text()).contains(praise);
    }

    /// The first pages of a newcomer may be hard: nobody is told that a round went well in which nearly all was wrong.
    @Test
    void saysHonestlyAndKindlyHowItWent() {
        var ten = all(QuestionType.STATUS)
                .filter(question -> question.asked().alternatives().isEmpty())
                .limit(10)
                .toList();

        assertThat(afterRight(ten, 0).text())
                .contains("Diese Runde war schwer, und das ist in Ordnung.")
                .doesNotContain("lief gut", "nicht verwechselt");
        assertThat(afterRight(ten, 3).text())
                .contains("Manches hast du erkannt")
                .doesNotContain("lief gut");
        assertThat(afterRight(ten, 6).text()).contains("Das meiste hast du erkannt.");
        assertThat(afterRight(ten, 9).text()).contains("Fast alles richtig", "Das lief gut");
    }

    private Element afterRight(List<Question> questions, int right) {
        var token = rounds.learnerWith(questions);
        answerARound(
                token,
                Programme.ANYTHING,
                question ->
                        questions.indexOf(question) < right ? question.task().rightAnswer() : Answers.wrong(question));
        UI.getCurrent().navigate("");
        return show(token);
    }

    /// Advice about a word is about a word that was there.
    @Test
    void advisesByTheSentenceThatWasConfused() {
        var claim = catalog.questions().stream()
                .filter(question ->
                        question.expected().filter(Status.CLAIM::equals).isPresent())
                .filter(question -> Rule.of(question.asked()) == Rule.NAMED_SOURCE)
                .filter(question -> !question.asked().accepts(Status.SPECULATION))
                .findFirst()
                .orElseThrow();
        var token = rounds.learnerWith(List.of(claim));
        answerARound(token, Programme.ANYTHING, _ -> new Answer.Choice("SPECULATION"));

        var advice = show(token).select(".next-rule");
        assertThat(advice.select("a").eachAttr("href")).contains("rules/named-source", "practice?rule=named-source");
        assertThat(advice.text()).doesNotContain("soll", "„sei“");
    }

    @Test
    void countsAHundredPointsForAQuestion() {
        var page = afterARoundOf(all(QuestionType.STATUS).limit(3).toList());

        assertThat(page.select(".score").text()).isEqualTo("300 von 300 Punkten");
    }

    private Stream<Question> all(QuestionType type) {
        return catalog.questions().stream().filter(question -> question.type() == type);
    }

    private Element afterARoundOf(Predicate<Question> wanted) {
        return afterARoundOf(all(QuestionType.STATUS).filter(wanted).limit(4).toList());
    }

    /// All of them answered right.
    private Element afterARoundOf(List<Question> questions) {
        var token = rounds.learnerWith(questions);
        answerARound(token, Programme.ANYTHING, question -> question.task().rightAnswer());
        return show(token);
    }

    private Element show(LearnerToken token) {
        ComponentUtil.setData(UI.getCurrent(), LearnerToken.class, token);
        navigate(SummaryView.class);
        return Jsoup.parseBodyFragment(Markup.html((Component) getCurrentView()))
                .body()
                .child(0);
    }

    private void answerARound(LearnerToken token, Programme.Personal programme, Function<Question, Answer> answer) {
        var round = practice.current(learners.identify(token), programme).round();
        for (int i = 0; i < round.questions().size(); i++) {
            var open = practice.current(learners.identify(token), programme);
            var question = catalog.question(open.next().orElseThrow()).orElseThrow();
            practice.submit(
                    token,
                    open.round(),
                    question.id(),
                    answer.apply(question),
                    Optional.empty(),
                    Duration.ofSeconds(5));
        }
    }

    /// Always the same option, so that something is confused.
    private static Answer first(Question question) {
        return question.task() instanceof Task.Choice choice
                ? new Answer.Choice(choice.options().getFirst().key())
                : question.task().rightAnswer();
    }
}
