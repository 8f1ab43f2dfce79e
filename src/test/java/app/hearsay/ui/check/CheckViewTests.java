package app.hearsay.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.practice.CheckMoment;
import app.hearsay.practice.Checks;
import app.hearsay.ui.ViewTest;
import app.hearsay.ui.part.Visitor;
import app.hearsay.ui.picture.CheckPicture;
import app.hearsay.ui.question.FeedbackPanel;
import app.hearsay.ui.question.QuestionCard;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class CheckViewTests extends SpringBrowserlessTest {

    @Autowired
    private Checks checks;

    @Autowired
    private Learners learners;

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

    private void answer(int count) {
        var check = checks.due(learners.identify(token)).orElseThrow();
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
