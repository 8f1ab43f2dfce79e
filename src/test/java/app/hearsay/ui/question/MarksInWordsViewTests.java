package app.hearsay.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.question.Answer;
import app.hearsay.question.Grade;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.ui.ViewTest;
import app.hearsay.ui.part.Markup;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What somebody hears of marks who does not see them.
@ViewTest
class MarksInWordsViewTests extends SpringBrowserlessTest {

    private static final String OUTCOMES = ".hit, .missed, .extra, .elsewhere, .fine";

    @Autowired
    private Catalog catalog;

    @BeforeEach
    void readGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void eachWordOfTheMarkedSentenceSaysThatItBelongsThere() {
        assertThat(questions(QuestionType.CUE)).allSatisfy(question -> {
            var card = html(new QuestionCard(question, Presentation.of(question, 1), false, (_, _) -> {}));

            assertThat(card.select(".unit.in-mark input"))
                    .isNotEmpty()
                    .allSatisfy(box -> assertThat(card.select("#" + box.attr("aria-describedby"))
                                    .text())
                            .isEqualTo("in der markierten Stelle"));
            assertThat(card.select(".unit:not(.in-mark) input")).noneMatch(box -> box.hasAttr("aria-describedby"));
        });
    }

    @Test
    void theMarkedSentenceIsToldWhereItBeginsAndWhereItEnds() {
        assertThat(questions(QuestionType.CUE)).allSatisfy(question -> {
            var card = html(new QuestionCard(question, Presentation.of(question, 1), false, (_, _) -> {}));
            card.select("[hidden]").remove();
            var heard = card.select(".marking").text();

            int marks = question.passages().getFirst().marked().size();
            assertThat(heard.split("Markierte Stelle:", -1)).hasSize(marks + 1);
            assertThat(heard.split("Ende der Stelle", -1)).hasSize(marks + 1);
            assertThat(card.select(".unit .sr-only")).isEmpty();
        });
    }

    @Test
    void whatBecameOfEachMarkIsSaidInWords() {
        assertThat(questions(QuestionType.CUE, QuestionType.OWN_VOICE)).allSatisfy(question -> {
            var text = explained(question);
            var looks = text.select(".article-text span").select(OUTCOMES);

            assertThat(looks)
                    .isNotEmpty()
                    .allSatisfy(look -> assertThat(heard(looks.subList(looks.indexOf(look), looks.size())))
                            .isEqualTo("("
                                    + text.select("figcaption ." + kind(look)).text() + ")"));
        });
    }

    @Test
    void theLegendBelongsToItsText() {
        assertThat(questions(QuestionType.CUE, QuestionType.OWN_VOICE)).allSatisfy(question -> {
            var text = explained(question);
            assertThat(text.normalName()).isEqualTo("figure");
            assertThat(text.select("> figcaption .legend")).hasSize(1);
        });
    }

    @Test
    void sentencesOfTheNewsroomBearNoColourOfAStatus() {
        assertThat(questions(QuestionType.OWN_VOICE))
                .allSatisfy(question -> assertThat(explained(question).select(".claim, .denial, .spec, .own"))
                        .isEmpty());
    }

    /// What is heard first among these: of neighbours that fared alike the last says it.
    private static String heard(List<Element> looks) {
        return looks.stream()
                .map(look -> look.select(".sr-only").text())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String kind(Element look) {
        return Stream.of("hit", "missed", "extra", "elsewhere", "fine")
                .filter(look::hasClass)
                .findFirst()
                .orElseThrow();
    }

    /// After an answer that found one thing and marked another amiss.
    private static Element explained(Question question) {
        var task = (Task.Marking) question.task();
        var marks = new TreeSet<>(List.of(0, task.solution().last()));
        var answer = new Answer.Marking(marks);
        var feedback = Feedback.of(question, answer, new Grade(0.5, Grade.Verdict.PARTLY));
        return html(new ExplainedText(question, question.passages().getFirst(), feedback, answer));
    }

    private List<Question> questions(QuestionType... types) {
        return catalog.questions().stream()
                .filter(question -> List.of(types).contains(question.type()))
                .toList();
    }

    private static Element html(Component component) {
        return Jsoup.parseBodyFragment(Markup.html(component)).body().child(0);
    }
}
