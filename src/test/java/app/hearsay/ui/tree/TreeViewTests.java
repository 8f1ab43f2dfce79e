package app.hearsay.ui.tree;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.game.HostAction;
import app.hearsay.game.Rules;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Tokens;
import app.hearsay.question.QuestionType;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.statement.DecisionStep;
import app.hearsay.statement.Rule;
import app.hearsay.ui.ViewTest;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.LibraryCases;
import app.hearsay.ui.part.TreeLink;
import app.hearsay.ui.part.Visitor;
import app.hearsay.ui.picture.LitSentence;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class TreeViewTests extends SpringBrowserlessTest {

    @Autowired
    private School school;

    @Autowired
    private LibraryCases cases;

    private final LearnerToken player = Tokens.fresh();

    @BeforeEach
    void speakGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void asksFiveQuestionsInTheirOrder() {
        navigate("tree", TreeView.class);

        assertThat(find(StepSection.class).all())
                .extracting(section -> section.getId().orElseThrow())
                .containsExactly("step-1", "step-2", "step-3", "step-4", "step-5");
        assertThat(find(H2.class).all().stream().map(Component::getElement))
                .extracting(heading -> heading.getTextRecursively())
                .contains("Schritt 3Weist diese Quelle zurück, was andere sagen?");
    }

    @Test
    void showsASentenceOfTheLibraryAtEachStep() {
        navigate("tree", TreeView.class);

        assertThat(find(StepSection.class).all())
                .allSatisfy(section -> assertThat(section.getChildren())
                        .anyMatch(part -> part.getElement().getClassList().contains("tree-example")));
        assertThat(find(LitSentence.class).all()).hasSize(5);
    }

    @Test
    void definesTheFourAnswersSignalAndNewsroom() {
        navigate("tree", TreeView.class);

        assertThat(find(DescriptionList.Description.class).all())
                .hasSize(6)
                .allSatisfy(definition ->
                        assertThat(definition.getElement().getTextRecursively()).endsWith("."));
    }

    @Test
    void leadsFromStepToStep() {
        navigate("tree", TreeView.class);

        assertThat(find(TreeLink.class).all())
                .extracting(Anchor::getHref)
                .containsExactly("tree#step-2", "tree#step-3", "tree#step-4", "tree#step-4", "tree#step-5")
                .contains(Address.tree(DecisionStep.DOUBT).path());
    }

    @Test
    void showsNothingOfAnArticleThatItsReaderPlaysAbout() {
        var room = Classroom.open(school, Tokens.fresh(), Rules.suggested(), QuestionType.STATUS);
        var article = articleOf(room);
        Visitor.remember(UI.getCurrent(), player);
        assertThat(articlesOfCases()).contains(article);

        room.join(player);
        assertThat(articlesOfCases()).isNotEmpty().doesNotContain(article);

        room.lead(new HostAction.End());
        assertThat(articlesOfCases()).contains(article);
    }

    private Set<Article.Id> articlesOfCases() {
        return Arrays.stream(Rule.values())
                .flatMap(rule -> cases.open().of(rule, Locale.GERMAN, Integer.MAX_VALUE).stream())
                .map(statement -> statement.id().article())
                .collect(Collectors.toSet());
    }

    private Article.Id articleOf(Classroom room) {
        return school.catalog()
                .question(room.room().plan().questions().getFirst())
                .orElseThrow()
                .asked()
                .id()
                .article();
    }
}
