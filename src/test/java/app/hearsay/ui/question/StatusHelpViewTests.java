package app.hearsay.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Wording;
import app.hearsay.statement.Status;
import app.hearsay.ui.ViewTest;
import app.hearsay.ui.part.Html;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Wherever a question or its answers name one of the four labels, what it means is one tap away.
@ViewTest
class StatusHelpViewTests extends SpringBrowserlessTest {

    private static final Pattern LABEL =
            Pattern.compile("berichtete Aussage|Dementi|Spekulation|Aussage der Redaktion|Hörensagen");
    private static final Pattern NEWSROOM = Pattern.compile("(?i)redaktion|newsroom");
    private static final Pattern HEARSAY = Pattern.compile("(?i)hörensagen|hearsay");
    private static final int SOME = 30;

    @Autowired
    private Catalog catalog;

    @BeforeEach
    void readGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @ParameterizedTest
    @EnumSource
    void definesEachLabelThatIsNamed(QuestionType type) {
        assertThat(some(type)).isNotEmpty().allSatisfy(question -> {
            var card = Jsoup.parseBodyFragment(
                    Html.of(new QuestionCard(question, Presentation.of(question, 1), false, (_, _) -> {})));
            var meanings = card.select(".status-help dd").eachText();
            card.select(".status-help, .article-text, .marking").forEach(Element::remove);

            if (LABEL.matcher(card.text()).find()) {
                assertThat(meanings).isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void opensWhatEachWordMeansInEitherLanguage(QuestionType type) {
        for (var reader : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            UI.getCurrent().setLocale(reader);
            assertThat(some(type)).allSatisfy(question -> {
                var card = Jsoup.parseBodyFragment(
                        Html.of(new QuestionCard(question, Presentation.of(question, 1), false, (_, _) -> {})));
                var help = card.select(".status-help-words").text();
                card.select(".status-help, .article-text, .marking").forEach(Element::remove);
                if (type == QuestionType.CERTAINTY) {
                    card.select("[lang]").forEach(Element::remove); // sentences of the text, which may name anybody
                }
                var named = card.text().toLowerCase(Locale.ROOT);

                assertThat(Status.values())
                        .filteredOn(status ->
                                named.contains(Wording.status(status).in(reader).toLowerCase(Locale.ROOT)))
                        .as("%s, in %s", question.id(), reader)
                        .allMatch(status ->
                                help.contains(Wording.definition(status).in(reader)));
                if (NEWSROOM.matcher(named).find()) {
                    assertThat(help).as("%s, in %s", question.id(), reader).containsPattern(NEWSROOM);
                }
                if (type == QuestionType.TURNED || HEARSAY.matcher(named).find()) {
                    assertThat(help).as("%s, in %s", question.id(), reader).containsPattern(HEARSAY);
                }
            });
        }
    }

    private List<Question> some(QuestionType type) {
        return catalog.questions().stream()
                .filter(question -> question.type() == type)
                .limit(SOME)
                .toList();
    }
}
