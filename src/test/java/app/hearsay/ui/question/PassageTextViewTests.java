package app.hearsay.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.question.Passage;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.ui.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What stands on the screen of every passage of the library, and what is folded away.
@ViewTest
class PassageTextViewTests extends SpringBrowserlessTest {

    @Autowired
    private Catalog catalog;

    @Test
    void holdsTheWholePassageInItsOrder() {
        assertThat(catalog.questions()).allSatisfy(question -> {
            var texts = texts(new QuestionText(question));
            for (int i = 0; i < texts.size(); i++) {
                assertThat(words(texts.get(i)))
                        .isEqualTo(blanksAside(whole(question.passages().get(i))));
            }
        });
    }

    @Test
    void foldsAwayWhatTheExcerptLeavesOutAndNothingElse() {
        assertThat(catalog.questions()).allSatisfy(question -> {
            var texts = texts(new QuestionText(question));
            for (int i = 0; i < texts.size(); i++) {
                var passage = question.passages().get(i);
                texts.get(i).select("[hidden]").remove();
                assertThat(words(texts.get(i))).isEqualTo(blanksAside(excerpt(passage)));
            }
        });
    }

    @Test
    void opensEachFoldByAButtonInView() {
        assertThat(catalog.questions())
                .allSatisfy(question -> texts(new QuestionText(question))
                        .forEach(text -> assertThat(text.select(".fold"))
                                .hasSize(folds(text))
                                .allMatch(fold -> fold.closest("[hidden]") == null)
                                .allMatch(fold -> fold.attr("aria-expanded").equals("false")
                                        && !fold.attr("aria-label").isBlank())));
    }

    /// How many stretches are hidden, whatever paragraphs they go over.
    private static int folds(Element text) {
        int folds = 0;
        boolean inFold = false;
        for (var node : text.select("p, p > *").stream()
                .filter(element ->
                        element.hasAttr("hidden") || !element.normalName().equals("p"))
                .filter(element -> !element.hasClass("fold")
                        && element.parents().stream().noneMatch(parent -> parent.hasAttr("hidden")))
                .toList()) {
            if (node.hasAttr("hidden") && !inFold) {
                folds++;
            }
            inFold = node.hasAttr("hidden");
        }
        return folds;
    }

    @Test
    void letsOnlyWordsInViewBeMarkedUnderTheirOldNumbers() {
        assertThat(catalog.questions())
                .filteredOn(question -> question.task() instanceof Task.Marking)
                .allSatisfy(question -> {
                    var task = (Task.Marking) question.task();
                    var passage = question.passages().getFirst();
                    var boxes =
                            texts(new MarkingControl(question, task)).getFirst().select(".unit");
                    assertThat(boxes)
                            .hasSize((int) task.units().stream()
                                    .filter(passage.excerpt()::holds)
                                    .count())
                            .allSatisfy(box -> assertThat(box.text())
                                    .isEqualTo(passage.article()
                                            .quote(task.units()
                                                    .get(Integer.parseInt(
                                                            box.select("input").attr("value"))))
                                            .replace('\u00a0', ' ')));
                });
    }

    @Test
    void foldsNothingWhereSentencesAreMarked() {
        assertThat(catalog.questions())
                .filteredOn(question -> question.type() == QuestionType.OWN_VOICE)
                .allSatisfy(question -> assertThat(texts(new QuestionText(question)))
                        .allMatch(text -> text.select(".fold").isEmpty()));
    }

    private static List<Element> texts(Component shown) {
        return descendants(shown)
                .filter(PassageText.class::isInstance)
                .map(text -> Jsoup.parseBodyFragment(text.getElement().getProperty("innerHTML", ""))
                        .body())
                .toList();
    }

    private static Stream<Component> descendants(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(PassageTextViewTests::descendants));
    }

    /// What can be read, without what is for screen readers and numbers of marks.
    private static String words(Element text) {
        text.select(".sr-only, .mark-number").remove();
        return blanksAside(text.wholeText());
    }

    private static String whole(Passage passage) {
        return passage.article().quote(passage.shown());
    }

    private static String excerpt(Passage passage) {
        Article article = passage.article();
        return passage.excerpt().stretches().stream().map(article::quote).collect(Collectors.joining());
    }

    private static String blanksAside(String text) {
        return text.replaceAll("[\\s\\h]+", "");
    }
}
