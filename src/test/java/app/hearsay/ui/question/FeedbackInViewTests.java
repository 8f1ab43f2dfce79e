package app.hearsay.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.question.Answer;
import app.hearsay.question.Answers;
import app.hearsay.question.Grader;
import app.hearsay.question.Grading.Graded;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.result.Attempts;
import app.hearsay.ui.ViewTest;
import app.hearsay.ui.part.Html;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// All words that tell of an answer before anything is opened, as the panel shows them: what `FeedbackLengthTests`
/// counts, and the lines and notes about what was answered with all that they quote, but neither the text nor the
/// question.
@ViewTest
class FeedbackInViewTests extends SpringBrowserlessTest {

    /// Fewer would mean that nothing is counted.
    private static final int LEAST = 20;

    private static final int MEDIAN = 45;
    private static final int NINE_OF_TEN = 60;

    /// Every so many questions of the library, as all of them would take a minute.
    private static final int EVERY = 12;

    @Autowired
    private Catalog catalog;

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void isShort(String language) {
        UI.getCurrent().setLocale(Locale.of(language));
        var byType = new EnumMap<QuestionType, List<Integer>>(QuestionType.class);
        var all = catalog.questions();
        for (int i = 0; i < all.size(); i += EVERY) {
            var question = all.get(i);
            for (var answer : Answers.various(question)) {
                if (Grader.grade(question, answer) instanceof Graded) {
                    byType.computeIfAbsent(question.type(), _ -> new ArrayList<>())
                            .add(words(question, answer));
                }
            }
        }
        byType.forEach((type, lengths) -> print(language, type.name(), lengths));
        var lengths = byType.values().stream().flatMap(List::stream).toList();
        print(language, "all", lengths);
        assertThat(byType).containsOnlyKeys(QuestionType.values());
        assertThat(at(lengths, 50)).isBetween(LEAST, MEDIAN);
        assertThat(at(lengths, 90)).isLessThanOrEqualTo(NINE_OF_TEN);
    }

    private static void print(String language, String what, List<Integer> lengths) {
        System.out.printf(
                "Feedback in view (%s), %s: %d answers, median %d words, 90th percentile %d, most %d%n",
                language, what, lengths.size(), at(lengths, 50), at(lengths, 90), at(lengths, 100));
    }

    private static int at(List<Integer> lengths, int percent) {
        var sorted = lengths.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static int words(Question question, Answer answer) {
        var attempt = Attempts.of(question, answer, Optional.empty());
        var panel = Jsoup.parseBodyFragment(
                Html.of(FeedbackPanel.ofClass(question, Presentation.of(question, 1), Optional.of(attempt), false)));
        var told = panel.select(".telling, .review:not([hidden]), .sentence-note");
        told.select(".more, .sr-only").forEach(Element::remove);
        return told.stream()
                .map(Element::text)
                .mapToInt(text -> text.strip().split("\\s+").length)
                .sum();
    }
}
