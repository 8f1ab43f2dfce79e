package app.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Languages;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.practice.Practice;
import app.hearsay.practice.Round;
import app.hearsay.round.Programme;
import app.hearsay.statement.Rule;
import app.hearsay.ui.part.Choice;
import app.hearsay.ui.part.ForeignTexts;
import app.hearsay.ui.practice.SelectionControl;
import app.hearsay.ui.question.QuestionCard;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// In which language somebody reads, with German and English articles.
@ViewTest
@Import(BilingualShelf.class)
class TextLanguageViewTests extends SpringBrowserlessTest {

    private static final Languages ENGLISH = Languages.of(Locale.ENGLISH);

    @Autowired
    private Catalog catalog;

    @Autowired
    private Practice practice;

    @Autowired
    private Learners learners;

    private final LearnerToken here = Tokens.fresh();

    @BeforeEach
    void sitDown() {
        navigate("practice/summary", Component.class);
        ComponentUtil.setData(UI.getCurrent(), LearnerToken.class, here);
    }

    @Test
    void isThatOfTheAppUntilAnotherIsChosen() {
        for (var language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            UI.getCurrent().setLocale(language);
            for (var path : List.of("", "practice", "practice?round=first-steps", "practice?rule=rejection")) {
                go(path);
                assertThat(language()).as("%s %s", language, path).isEqualTo(language.getLanguage());
                assertThat(find(ForeignTexts.class).exists()).as(path).isFalse();
            }
        }
    }

    @Test
    void canBeChosenApart() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        for (var path : List.of("", "practice")) {
            go(path);
            test(find(SelectionControl.class).single()).toggleContent();
            assertThat(choices()).containsExactly("Deutsch", "English", "Beide");
            assertThat(pressed()).containsExactly("Deutsch");
            assertThat(heading()).endsWith("Deutsch");

            choose("English");
            assertThat(pressed()).containsExactly("English");
            assertThat(heading()).endsWith("English");
            assertThat(language()).isEqualTo("en");

            choose("Beide");
            assertThat(pressed()).containsExactly("Beide");
            assertThat(heading()).endsWith("Alles");
        }
    }

    @Test
    void ofARoundThatHasBegunStays() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        var begun = practice.current(learners.identify(here), new Programme.FirstSteps())
                .round();
        answerFirst(begun);

        UI.getCurrent().setLocale(Locale.ENGLISH);
        for (var path : List.of("practice", "practice?round=first-steps")) {
            go(path);
            assertThat(find(QuestionCard.class).single().getElement().getTextRecursively())
                    .as(path)
                    .contains(catalog.question(begun.questions().get(1))
                            .orElseThrow()
                            .prompt()
                            .in(Locale.ENGLISH));
        }
    }

    @Test
    void isChosenInTheLibraryToo() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        go("article?language=en");

        var shown = find(ListItem.class).withClassName("article-card").all().stream()
                .filter(Component::isVisible)
                .count();
        assertThat(shown).isEqualTo(4);
        test(find(NativeButton.class).withText("Deutsch").single()).click();
        assertThat(find(ListItem.class).withClassName("article-card").all().stream()
                        .filter(Component::isVisible))
                .hasSize(catalog.articles().size());
    }

    @Test
    void ofACheckIsTheChosenOne() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        go("check");
        test(find(NativeButton.class).withClassName("primary").single()).click();
        assertThat(language()).isEqualTo("en");
    }

    @Test
    void leavesWhatWasAnsweredInTheOther() {
        var learner = learners.identify(here);
        var german = practice.current(learner, new Programme.OfRule(Rule.REJECTION, Languages.of(Locale.GERMAN)))
                .round();
        answerFirst(german);
        answerFirst(practice.current(learner, new Programme.OfRule(Rule.DOUBT, ENGLISH))
                .round());

        assertThat(practice.export(learner).rounds()).hasSize(2);
        assertThat(practice.round(learner, german.id(), german.programme()))
                .map(state -> state.answered().size())
                .contains(1);
    }

    private void answerFirst(Round round) {
        var first = catalog.question(round.questions().getFirst()).orElseThrow();
        practice.submit(here, round, first.id(), first.task().rightAnswer(), Optional.empty(), Duration.ofSeconds(5));
    }

    private void go(String path) {
        var parts = path.split("\\?");
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    private void choose(String language) {
        test(find(Choice.class).withText(language).single()).click();
    }

    private List<String> choices() {
        return find(Choice.class).all().stream()
                .map(Choice::getText)
                .filter(text -> Stream.of("Deutsch", "English", "Beide").anyMatch(text::equals))
                .toList();
    }

    private List<String> pressed() {
        return find(Choice.class).all().stream()
                .filter(choice -> "true".equals(choice.getElement().getAttribute("aria-pressed")))
                .map(Choice::getText)
                .toList();
    }

    private String heading() {
        return find(SelectionControl.class).single().getSummaryText();
    }

    /// Of the words of the article that the question shows.
    private String language() {
        return find(QuestionCard.class)
                .single()
                .getElement()
                .getChildren()
                .flatMap(TextLanguageViewTests::all)
                .filter(element -> "no".equals(element.getAttribute("translate")))
                .map(element -> element.getAttribute("lang"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(TextLanguageViewTests::all));
    }
}
