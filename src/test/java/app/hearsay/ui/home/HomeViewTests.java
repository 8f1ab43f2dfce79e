package app.hearsay.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.HostAction;
import app.hearsay.game.Rules;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.practice.Practice;
import app.hearsay.question.QuestionType;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.ui.ViewTest;
import app.hearsay.ui.part.InventedMark;
import app.hearsay.ui.part.Markup;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the first page says to whom.
@ViewTest
class HomeViewTests extends SpringBrowserlessTest {

    private static final String PITCH = "ohne Konto und ohne Namen";

    @Autowired
    private Practice practice;

    @Autowired
    private Learners learners;

    @Autowired
    private School school;

    private final LearnerToken here = Tokens.fresh();

    @BeforeEach
    void sitDown() {
        navigate("practice/summary", Component.class);
        UI.getCurrent().setLocale(Locale.GERMAN);
        ComponentUtil.setData(UI.getCurrent(), LearnerToken.class, here);
    }

    @Test
    void tellsANewcomerWhatThisIs() {
        navigate("", Component.class);

        assertThat(heading()).isEqualTo("Wer sagt das, und wie sicher?");
        assertThat(words()).contains(PITCH);
    }

    /// The published ones are few, and of wars.
    @Test
    void showsAFewArticlesThePublishedOnesFirst() {
        navigate("", Component.class);

        assertThat(find(InventedMark.class, find(FewArticles.class).single()).all())
                .hasSize(2);
        var lines = find(ListItem.class, find(FewArticles.class).single()).all();
        assertThat(lines).hasSize(4);
        assertThat(find(InventedMark.class, lines.getFirst()).exists()).isFalse();
    }

    @Test
    void leadsOnWhoComesBackAmidARound() {
        answer(3);
        navigate("", Component.class);

        assertThat(heading()).isEqualTo("Weiter: Frage 4 von 10");
        assertThat(words()).doesNotContain(PITCH);
    }

    @Test
    void offersTheNextRoundToWhomFinishedOne() {
        answer(10);
        navigate("", Component.class);

        assertThat(heading()).isEqualTo("Deine nächste Runde");
        assertThat(words()).doesNotContain(PITCH);
    }

    @Test
    void leadsBackIntoARoomThatStillRuns() {
        var over = Classroom.open(school, here, Rules.calm(), QuestionType.STATUS);
        over.lead(new HostAction.End());
        var running = Classroom.open(school, here, Rules.calm(), QuestionType.STATUS);
        Classroom.open(school, Rules.calm(), QuestionType.STATUS);

        navigate("", Component.class);

        assertThat(words()).contains("Dein Raum läuft noch");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref).filter(href -> href.startsWith("host/")))
                .containsExactly("host/" + running.code());
    }

    @Test
    void saysNothingOfRoomsToWhoeverLeadsNone() {
        Classroom.open(school, Rules.calm(), QuestionType.STATUS);

        navigate("", Component.class);

        assertThat(words()).doesNotContain("läuft noch");
    }

    @Test
    void everyDoorOpens() {
        navigate("", Component.class);

        assertThat(find(Div.class).withClassName("door").all())
                .isNotEmpty()
                .allSatisfy(door -> assertThat(Markup.html(door)).containsAnyOf("<a ", "<button"));
        assertThat(words()).doesNotContain("Noch nicht geöffnet");
    }

    private void answer(int count) {
        var round = practice.current(learners.identify(here)).round();
        round.questions().stream().limit(count).forEach(id -> {
            var answer = school.catalog().question(id).orElseThrow().task().rightAnswer();
            practice.submit(here, round, id, answer, Optional.empty(), Duration.ofSeconds(5));
        });
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
