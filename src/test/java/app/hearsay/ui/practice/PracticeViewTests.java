package app.hearsay.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Selection;
import app.hearsay.learner.Learners;
import app.hearsay.practice.Practice;
import app.hearsay.practice.RoundState;
import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.round.Programmes;
import app.hearsay.ui.part.Choice;
import app.hearsay.ui.part.Visitor;
import app.hearsay.ui.question.FeedbackPanel;
import app.hearsay.ui.question.QuestionCard;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:practice-view;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")
class PracticeViewTests extends SpringBrowserlessTest {

    @Autowired
    private Practice practice;

    @Autowired
    private Learners learners;

    @Autowired
    private Catalog catalog;

    @BeforeEach
    void startBesideTheHomePage() {
        navigate(SummaryView.class);
    }

    @Test
    void asksTheFirstOpenQuestion() {
        answerElsewhere(2);
        navigate(PracticeView.class);

        assertThat(find(QuestionCard.class).exists()).isTrue();
        assertThat(place()).isEqualTo("3 / 10");
    }

    @Test
    void practisesAnArticleByItsAddress() {
        UI.getCurrent().navigate("practice", QueryParameters.of("article", "kampf-um-kherson"));

        assertThat(find(QuestionCard.class).exists()).isTrue();
        assertThat(find(Paragraph.class).withClassName("meta").first().getText())
                .contains(catalog.article(new Article.Id("kampf-um-kherson"))
                        .orElseThrow()
                        .title()
                        .in(UI.getCurrent().getLocale()));
        assertThat(find(SelectionControl.class).exists()).isFalse();
    }

    @Test
    void remindsOfTheOpenRoundBeforeAnotherBegins() {
        answerElsewhere(2);
        UI.getCurrent().navigate("practice", QueryParameters.of("article", "kampf-um-kherson"));

        assertThat(place()).isEqualTo("1 / 10");
        assertThat(find(RoundNotes.class).single().getElement().getTextRecursively())
                .contains("3")
                .contains("10");
        navigate(PracticeView.class);
        assertThat(place()).isEqualTo("3 / 10");
        assertThat(find(RoundNotes.class).single().getChildren()).isEmpty();
    }

    @Test
    void choosesTopicsAndLevelsBeforeARoundBegins() {
        navigate(PracticeView.class);
        var control = find(SelectionControl.class).single();
        assertThat(find(Choice.class).exists()).isFalse();
        test(control).toggleContent();
        var world = control.getElement().getTextRecursively();
        assertThat(world.replaceAll("\\D+", " "))
                .contains(String.format(
                                "%,d",
                                catalog.questionsAbout(catalog.articles(catalog.forReader(
                                                Selection.ALL, UI.getCurrent().getLocale())))
                                        .size())
                        .replaceAll("\\D+", " "));

        test(find(Choice.class).first()).click();

        assertThat(find(Choice.class).first().getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(find(SelectionControl.class).single()).isSameAs(control);
        assertThat(place()).isEqualTo("1 / 10");
        assertThat(find(QuestionCard.class).exists()).isTrue();
    }

    @Test
    void offersNoLevelWithoutArticles() {
        navigate(PracticeView.class);
        var control = find(SelectionControl.class).single();
        test(control).toggleContent();
        var offered = control.getElement().getTextRecursively();

        for (int level = 1; level <= Selection.HARDEST; level++) {
            boolean held =
                    !catalog.articles(new Selection(Set.of(), Set.of(level))).isEmpty();
            assertThat(offered.contains(UI.getCurrent().getTranslation(Choice.key(level))))
                    .as("level %d", level)
                    .isEqualTo(held);
        }
    }

    @Test
    void saysBeforeEachQuestionOfFirstStepsWhichStepItPractises() {
        UI.getCurrent().navigate("practice", QueryParameters.of("round", "first-steps"));

        assertThat(place()).isEqualTo("1 / 10");
        assertThat(find(StepLine.class).single().getElement().getTextRecursively())
                .contains("who is speaking?");
        test(find(NativeButton.class).withClassName("option").first()).click();
        assertThat(find(StepLine.class).exists()).isTrue();
        test(find(NativeButton.class).withClassName("onward").single()).click();
        assertThat(place()).isEqualTo("2 / 10");
        assertThat(find(StepLine.class).exists()).isTrue();
        navigate(PracticeView.class);
        assertThat(place()).isEqualTo("2 / 10");
        assertThat(find(StepLine.class).exists()).isTrue();
    }

    @Test
    void offersNoChoiceAmidARound() {
        answerElsewhere(1);
        navigate(PracticeView.class);

        assertThat(find(SelectionControl.class).exists()).isFalse();
    }

    @Test
    void tellsTheVerdictBeforeEverythingElse() {
        openChoice();
        test(find(NativeButton.class).withClassName("option").first()).click();

        var panel = find(FeedbackPanel.class).single();
        var reading = panel.getChildren().findFirst().orElseThrow();
        assertThat(reading.getChildren().findFirst().orElseThrow())
                .isInstanceOf(H2.class)
                .extracting(Component::getElement)
                .matches(heading -> heading.getClassList().contains("verdict"));
        assertThat(find(QuestionCard.class).exists()).isFalse();
    }

    @Test
    void keepsAnAnsweredQuestionAnswered() {
        answerElsewhere(1);
        navigate(PracticeView.class, Map.of("place", "1"));

        assertThat(find(FeedbackPanel.class).exists()).isTrue();
        assertThat(find(QuestionCard.class).exists()).isFalse();
    }

    @Test
    void leadsAnAddressThatIsAheadToTheFirstOpenQuestion() {
        answerElsewhere(1);
        navigate(PracticeView.class, Map.of("place", "9"));

        assertThat(place()).isEqualTo("2 / 10");
    }

    @Test
    void saysThatAnotherWindowWasFasterAndExplainsItsAnswer() {
        var question = openChoice();
        answerElsewhere(question);
        var elsewhere =
                ((Task.Choice) question.task()).options().getFirst().text().in(Locale.GERMAN);
        var another = find(NativeButton.class).withClassName("option").all().stream()
                .filter(option -> !option.getElement().getTextRecursively().contains(elsewhere))
                .findFirst()
                .orElseThrow();
        test(another).click();

        assertThat(find(Paragraph.class).withClassName("again").exists()).isTrue();
        assertThat(round().answered()).containsKey(question.id());
    }

    @Test
    void goesOnToTheNextQuestion() {
        openChoice();
        var before = round().answered().size();
        test(find(NativeButton.class).withClassName("option").first()).click();
        test(find(NativeButton.class).withClassName("onward").single()).click();

        assertThat(place()).isEqualTo((before + 2) + " / 10");
    }

    @Test
    void goesOnWhereTheLearnerWasAfterALookBack() {
        answerElsewhere(4);
        navigate(PracticeView.class, Map.of("place", "2"));
        test(find(NativeButton.class).withClassName("onward").single()).click();

        assertThat(place()).isEqualTo("5 / 10");
        assertThat(find(QuestionCard.class).exists()).isTrue();
    }

    @Test
    void goesBackToTheSummaryFromAQuestionOfAFinishedRound() {
        answerElsewhere(10);
        answerElsewhere(1);
        UI.getCurrent().navigate("practice/3", QueryParameters.of("round", "last"));
        test(find(NativeButton.class).withClassName("onward").single()).click();

        assertThat(getCurrentView()).isInstanceOf(SummaryView.class);
    }

    @Test
    void leadsFromTheLastQuestionToTheSummary() {
        answerElsewhere(10);
        navigate(PracticeView.class, Map.of("place", "10"));
        test(find(NativeButton.class).withClassName("onward").single()).click();

        assertThat(getCurrentView()).isInstanceOf(SummaryView.class);
        assertThat(find(RoundReport.class).exists()).isTrue();
    }

    @Test
    void keepsTheSolutionFromTheBrowserUntilTheAnswerIsIn() {
        for (int i = 0; i < 10; i++) {
            var question = question();
            navigate(PracticeView.class, Map.of("place", String.valueOf(i + 1)));

            var page = getCurrentView().getElement().getOuterHTML();
            assertThat(page)
                    .doesNotContain(question.id().value(), question.asked().id().local() + "\"");
            assertThat(page)
                    .doesNotContain(
                            question.asked().why().de(), question.asked().why().en());
            keys(question).forEach(key -> assertThat(page).doesNotContain("\"" + key + "\""));
            answerElsewhere(question);
        }
    }

    @Test
    void refusesPlacesThatAreNotThereAndChangesNothing() {
        openMarkingOrOrdering();
        var before = round().answered().size();

        var handIn = find(NativeButton.class).withAttribute("data-hand-in").first();
        for (var sent : List.of(
                "[0, 5000]",
                "[-1]",
                "[]",
                "{}",
                "\"x\"",
                "[1.5]",
                "[9999999999]",
                "[0, 0]",
                "null",
                Collections.nCopies(2000, 0).toString())) {
            send(handIn, JsonMapper.shared().readTree(sent));
        }

        assertThat(find(Paragraph.class).withClassName("complaint").single().getText())
                .isNotBlank();
        assertThat(round().answered()).hasSize(before);
    }

    @Test
    void leadsBackToAFinishedRoundAlsoWhenTheNextHasBegun() {
        var finished = round().round().id();
        answerElsewhere(10);
        answerElsewhere(1);
        UI.getCurrent().navigate("practice/1", QueryParameters.of("round", "last"));

        assertThat(find(FeedbackPanel.class).exists()).isTrue();
        assertThat(practice.lastFinished(learners.identify(Visitor.token()))
                        .orElseThrow()
                        .round()
                        .id())
                .isEqualTo(finished);
        assertThat(place()).isEqualTo("1 / 10");
    }

    @Test
    void letsDigitsAnswerUntilTheyAreSwitchedOff() {
        navigate(PracticeView.class);
        assertThat(answersByKeys()).isEqualTo("on");

        change(Setting.KEYS, false);
        assertThat(answersByKeys()).isEqualTo("off");

        answerElsewhere(1);
        navigate(PracticeView.class, Map.of("place", "2"));
        assertThat(answersByKeys()).as("at the next question").isEqualTo("off");

        change(Setting.KEYS, true);
        assertThat(answersByKeys()).isEqualTo("on");
    }

    @Test
    void keepsTheQuestionWhereItIsWhenDigitsAreSwitchedOff() {
        navigate(PracticeView.class);
        var card = find(QuestionCard.class).single();
        change(Setting.KEYS, false);

        assertThat(find(QuestionCard.class).single()).isSameAs(card);
    }

    private String answersByKeys() {
        return find(Exercise.class).single().getElement().getAttribute("data-keys");
    }

    /// What a browser sends when the switch of that setting is turned.
    private void change(Setting setting, boolean on) {
        var box = find(SettingSwitch.class)
                .all()
                .get(setting.ordinal())
                .getElement()
                .getChild(0);
        fire(box, "change", "element.checked", JsonNodeFactory.instance.booleanNode(on));
    }

    private Question openChoice() {
        return open(Task.Choice.class);
    }

    private void openMarkingOrOrdering() {
        open(Task.Marking.class, Task.Ordering.class);
    }

    /// Answers elsewhere what comes before the first question of that form, and opens it.
    private Question open(Class<?>... forms) {
        while (!List.of(forms).contains(question().task().getClass())) {
            answerElsewhere(question());
        }
        navigate(PracticeView.class);
        return question();
    }

    private void answerElsewhere(int count) {
        for (int i = 0; i < count; i++) {
            answerElsewhere(question());
        }
    }

    private void answerElsewhere(Question question) {
        practice.submit(
                Visitor.token(), round().round(), question.id(), any(question), Optional.empty(), Duration.ZERO);
    }

    private static Answer any(Question question) {
        return switch (question.task()) {
            case Task.Choice task -> new Answer.Choice(task.options().getFirst().key());
            case Task.Marking _ -> new Answer.Marking(new TreeSet<>(List.of(0)));
            case Task.Ordering task ->
                new Answer.Ordering(
                        task.items().stream().map(item -> item.key()).toList());
            case Task.Selection task -> new Answer.Selection(task.best());
            case Task.Sorting task -> new Answer.Sorting(task.solution());
        };
    }

    private static Stream<String> keys(Question question) {
        return switch (question.task()) {
            case Task.Choice task -> task.options().stream().map(option -> option.key());
            case Task.Marking _ -> Stream.of();
            case Task.Ordering task -> task.items().stream().map(item -> item.key());
            case Task.Selection task -> task.options().stream().map(option -> option.key());
            case Task.Sorting task -> task.items().stream().map(item -> item.key());
        };
    }

    private Question question() {
        return round().next().flatMap(catalog::question).orElseThrow();
    }

    private RoundState round() {
        return practice.current(
                learners.identify(Visitor.token()),
                Programmes.ofReaders(UI.getCurrent().getLocale()));
    }

    private String place() {
        return find(RoundProgress.class)
                .single()
                .getElement()
                .getTextRecursively()
                .replaceAll("^(\\d+ / \\d+).*", "$1");
    }

    /// What a browser sends that says these places were picked.
    private static void send(NativeButton button, JsonNode picked) {
        fire(button.getElement(), "click", "element.closest('hearsay-question').picked", picked);
    }

    private static void fire(Element element, String event, String name, JsonNode value) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.set(name, value);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }
}
