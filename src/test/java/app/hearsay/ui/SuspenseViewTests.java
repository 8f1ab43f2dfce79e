package app.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.game.HostAction;
import app.hearsay.game.Rules;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Tokens;
import app.hearsay.question.QuestionType;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.statement.Rule;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.Markup;
import app.hearsay.ui.question.QuestionCard;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class SuspenseViewTests extends SpringBrowserlessTest {

    private static final String NOTHING_YET = "Noch ist hier nichts zu sehen.";

    @Autowired
    private School school;

    private final LearnerToken host = Tokens.fresh();
    private final LearnerToken player = Tokens.fresh();

    @BeforeEach
    void speakGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void anArticleKeepsItsSolutionsFromWhoPlaysAboutItUntilTheEnd() {
        var room = roomWithPlayer();
        var article = articleOf(room);

        sitAs(player);
        UI.getCurrent().navigate("article/" + article);
        assertThat(page())
                .contains(
                        "Die Lösung wartet hier, bis das Spiel zu Ende ist",
                        "play/" + room.room().plan().code())
                .contains("article-text")
                .doesNotContain("data-glass", "detail-s", "class=\"statement", "data-cue");

        room.lead(new HostAction.End());
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("article/" + article);
        assertThat(page()).doesNotContain("wartet hier").contains("data-glass", "detail-s", "class=\"statement");
    }

    @Test
    void hostsStrangersAndOtherArticlesAreNotConcerned() {
        var room = roomWithPlayer();
        var article = articleOf(room);
        for (var token : new LearnerToken[] {host, Tokens.fresh()}) {
            sitAs(token);
            UI.getCurrent().navigate("article/" + article);
            assertThat(page()).contains("data-glass").doesNotContain("wartet hier");
        }

        sitAs(player);
        var other = school.catalog().articles().stream()
                .map(each -> each.id())
                .filter(id -> !id.equals(article))
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate("article/" + other);
        assertThat(page()).contains("data-glass");
    }

    @Test
    void practiceAboutItWaitsToo() {
        var room = roomWithPlayer();
        sitAs(player);

        UI.getCurrent()
                .navigate(
                        "practice",
                        QueryParameters.of("article", articleOf(room).value()));

        assertThat(page()).contains("Sie wartet hier, bis das Spiel zu Ende ist");
        assertThat(find(QuestionCard.class).exists()).isFalse();
    }

    @Test
    void aQuestionThatWasOpenBeforeTheGameIsNotExplainedInIt() {
        sitAs(player);
        var room = Classroom.open(school, host, Rules.suggested(), QuestionType.STATUS);
        UI.getCurrent()
                .navigate(
                        "practice",
                        QueryParameters.of("article", articleOf(room).value()));
        room.join(player);

        test(find(NativeButton.class).withClassName("option").all().getFirst()).click();

        assertThat(page()).contains("Sie wartet hier, bis das Spiel zu Ende ist");
        assertThat(find(QuestionCard.class).exists()).isTrue();
    }

    /// Between the first vote and the second, a count that moves would tell the solution.
    @Test
    void neitherRulesNorProgressTellHowAnOpenQuestionWasAnswered() {
        var room = roomWithPlayer();
        room.goOn(2).answer(player, room.right(0));
        var rule = Address.rule(Rule.of(room.question(0).asked())).path();
        sitAs(player);

        UI.getCurrent().navigate(rule);
        assertThat(page()).contains("Bisher hattest du keine Frage, die genau diese Regel prüft.");
        UI.getCurrent().navigate("progress");
        assertThat(page()).contains(NOTHING_YET);
        UI.getCurrent().navigate("practice");
        assertThat(page()).doesNotContain("zu wiederholen", "wieder dran");

        room.lead(new HostAction.End());
        UI.getCurrent().navigate(rule);
        assertThat(page()).contains("Bei dir: 1 von 1 richtig");
        UI.getCurrent().navigate("progress");
        assertThat(page()).doesNotContain(NOTHING_YET);
    }

    private Classroom roomWithPlayer() {
        var room = Classroom.open(school, host, Rules.suggested(), QuestionType.STATUS);
        room.join(player);
        return room;
    }

    private Article.Id articleOf(Classroom room) {
        return school.catalog()
                .question(room.room().plan().questions().getFirst())
                .orElseThrow()
                .passages()
                .getFirst()
                .article()
                .id();
    }

    private static void sitAs(LearnerToken token) {
        ComponentUtil.setData(UI.getCurrent(), LearnerToken.class, token);
    }

    private String page() {
        return Markup.html((Component) getCurrentView());
    }
}
