package app.hearsay.ui.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.practice.CheckMoment;
import app.hearsay.practice.Checks;
import app.hearsay.practice.Practice;
import app.hearsay.ui.ViewTest;
import app.hearsay.ui.part.Visitor;
import app.hearsay.ui.picture.CheckPicture;
import app.hearsay.ui.question.FeedbackPanel;
import app.hearsay.ui.question.QuestionCard;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class CheckViewTests extends SpringBrowserlessTest {

    @Autowired
    private Checks checks;

    @Autowired
    private Learners learners;

    @Autowired
    private Practice practice;

    @Autowired
    private Catalog catalog;

    private final LearnerToken token = Tokens.fresh();

    @BeforeEach
    void comeAsSomebodyNew() {
        Visitor.remember(UI.getCurrent(), token);
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void asksTwelveQuestionsAndTellsNobodyWhetherTheAnswersWereRight() {
        UI.getCurrent().navigate("check");
        test(find(NativeButton.class).withClassName("primary").first()).click();

        for (int place = 1; place <= 12; place++) {
            assertThat(heading()).isEqualTo("Frage %d von 12".formatted(place));
            assertThat(find(QuestionCard.class).exists()).isTrue();
            assertThat(find(FeedbackPanel.class).exists()).isFalse();
            test(find(NativeButton.class).withClassName("option").first()).click();
        }

        assertThat(heading()).isEqualTo("Das kam heraus");
        assertThat(find(CheckPicture.class).all()).hasSize(3);
    }

    @Test
    void goesOnWhereItWasLeft() {
        answer(5);

        UI.getCurrent().navigate("check");
        test(find(NativeButton.class).withClassName("primary").first()).click();

        assertThat(heading()).isEqualTo("Frage 6 von 12");
    }

    @Test
    void showsWhatCameOutWhenItIsNotTheTimeForAnother() {
        answer(12);

        UI.getCurrent().navigate("check");

        assertThat(heading()).isEqualTo("Das kam heraus");
        assertThat(find(NativeButton.class).withClassName("primary").exists()).isFalse();
    }

    @Test
    void saysBeforehandThatItLapsesWithTheFirstAnswer() {
        UI.getCurrent().navigate("check");
        UI.getCurrent().navigate("");

        assertThat(words()).contains("Der erste Teil geht nur jetzt, vor deiner ersten Antwort.");
    }

    /// The phone's first page has no room for it.
    @Test
    void saysSoOnItsOwnPageToo() {
        UI.getCurrent().navigate("check");

        assertThat(words()).contains("Der erste Teil geht nur jetzt, vor deiner ersten Antwort.");
    }

    @Test
    void saysThatTheFirstOneHasLapsedAndWhenTheNextComes() {
        practise();

        UI.getCurrent().navigate("check");

        assertThat(words())
                .contains("Die erste Messung gab es nur vor der ersten Antwort.", "nach etwa fünfzig Antworten");
    }

    @Test
    void saysNothingOfALapseToWhomTookIt() {
        answer(12);
        practise();

        UI.getCurrent().navigate("check");

        assertThat(words()).doesNotContain("nur vor der ersten Antwort");
    }

    /// For somebody of fourteen: what was counted, in counts.
    @Test
    void tellsWhatCameOutWithoutTheWordsOfStatisticians() {
        answer(12);

        UI.getCurrent().navigate("check");

        var told = find(CheckResults.class)
                .single()
                .getChildren()
                .filter(part -> !(part instanceof NativeDetails))
                .map(part -> part.getElement().getTextRecursively())
                .collect(joining(" "));
        assertThat(told)
                .contains("Von 12 Antworten waren 12 richtig.")
                .doesNotContain("d′", "Neigung", "Messung", "gemessene", "Standardfehler", "Trennschärfe");
    }

    private void practise() {
        var round = practice.current(learners.identify(token)).round();
        var question = round.questions().getFirst();
        practice.submit(
                token,
                round,
                question,
                catalog.question(question).orElseThrow().task().rightAnswer(),
                Optional.empty(),
                Duration.ofSeconds(5));
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void answer(int count) {
        var check = checks.due(learners.identify(token), Locale.GERMAN).orElseThrow();
        check.questions().stream()
                .limit(count)
                .forEach(question -> assertThat(checks.submit(
                                token,
                                CheckMoment.BEFORE,
                                question.id(),
                                question.task().rightAnswer(),
                                Duration.ofSeconds(5)))
                        .isEqualTo(Checks.Taken.STORED));
    }

    private String heading() {
        return find(H1.class).first().getText();
    }
}
