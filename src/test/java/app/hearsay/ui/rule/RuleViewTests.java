package app.hearsay.ui.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.practice.Practice;
import app.hearsay.question.Answer;
import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.question.Wording;
import app.hearsay.room.School;
import app.hearsay.round.Programme;
import app.hearsay.statement.Rule;
import app.hearsay.ui.ViewTest;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.Markup;
import app.hearsay.ui.part.Visitor;
import app.hearsay.ui.picture.LitSentence;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class RuleViewTests extends SpringBrowserlessTest {

    @Autowired
    private School school;

    @Autowired
    private Practice practice;

    @Autowired
    private Learners learners;

    private final LearnerToken learner = Tokens.fresh();

    @BeforeEach
    void comeAnew() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        Visitor.remember(UI.getCurrent(), learner);
    }

    @Test
    void listsEveryRuleOnceWithItsFormula() {
        navigate("rules", RulesView.class);

        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref).filter(to -> to.startsWith("rules/")))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Rule.values())
                        .map(Address::rule)
                        .map(Address::path)
                        .toList());
        assertThat(page()).contains(Wording.rule(Rule.SOLL, Locale.GERMAN).in(Locale.GERMAN));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasACardWithSentencesOfTheLibrary(Rule rule) {
        show(rule);

        assertThat(page()).contains(Wording.rule(rule, Locale.GERMAN).in(Locale.GERMAN));
        assertThat(find(ExampleCard.class).all()).hasSize(2);
        assertThat(find(LitSentence.class).all()).hasSizeBetween(1, 3);
    }

    @Test
    void tellsHowOftenThisLearnerGotItRight() {
        show(Rule.NAMED_SOURCE);
        assertThat(yours()).isEqualTo("Bisher hattest du keine Frage, die genau diese Regel prüft.");

        answer(Rule.NAMED_SOURCE, true, true, false);
        answer(Rule.REJECTION, true);
        UI.getCurrent().navigate("rules");
        show(Rule.NAMED_SOURCE);

        assertThat(yours()).isEqualTo("Bei dir: 2 von 3 richtig");
    }

    @Test
    void leadsToFiveQuestions() {
        show(Rule.NOUN_HEDGE);

        assertThat(find(Anchor.class).withClassName("primary").single().getHref())
                .isEqualTo("practice?rule=noun-hedge");
    }

    @Test
    void anUnknownRuleLeadsNowhere() {
        UI.getCurrent().navigate("rules/rumour");

        assertThat(find(H1.class).single().getText()).isEqualTo("Hier ist keine Seite");
    }

    private void show(Rule rule) {
        UI.getCurrent().navigate(Address.rule(rule).path());
    }

    private String yours() {
        return find(Paragraph.class).withClassName("rule-yours").single().getText();
    }

    private String page() {
        return Markup.html((Component) getCurrentView());
    }

    /// Answers as many questions of a rule, in a round of that rule.
    private void answer(Rule rule, boolean... right) {
        var programme = new Programme.OfRule(rule);
        var round = practice.current(learners.identify(learner), programme).round();
        var questions = round.questions().stream()
                .flatMap(id -> school.catalog().question(id).stream())
                .filter(question -> Rule.of(question.asked()) == rule)
                .toList();
        for (int i = 0; i < right.length; i++) {
            var question = questions.get(i);
            practice.submit(
                    learner,
                    round,
                    question.id(),
                    right[i] ? question.task().rightAnswer() : wrong(question),
                    Optional.empty(),
                    Duration.ofSeconds(5));
        }
    }

    private static Answer wrong(Question question) {
        return switch (question.task()) {
            case Task.Choice choice ->
                new Answer.Choice(choice.options().stream()
                        .map(Option::key)
                        .filter(key -> !choice.accepts(key))
                        .findFirst()
                        .orElseThrow());
            case Task.Marking marking ->
                new Answer.Marking(new TreeSet<>(
                        Set.of(IntStream.range(0, marking.units().size())
                                .filter(unit -> !marking.solution().contains(unit)
                                        && !marking.tolerated().contains(unit))
                                .findFirst()
                                .orElseThrow())));
            case Task.Selection selection -> throw new AssertionError(selection);
            case Task.Ordering ordering -> throw new AssertionError(ordering);
            case Task.Sorting sorting -> throw new AssertionError(sorting);
        };
    }
}
