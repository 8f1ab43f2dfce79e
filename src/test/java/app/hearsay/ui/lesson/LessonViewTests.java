package app.hearsay.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.learner.Tokens;
import app.hearsay.question.Lesson;
import app.hearsay.ui.ViewTest;
import app.hearsay.ui.part.TreeLink;
import app.hearsay.ui.part.Visitor;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ViewTest
class LessonViewTests extends SpringBrowserlessTest {

    @BeforeEach
    void openTheLesson() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        Visitor.remember(UI.getCurrent(), Tokens.fresh());
        navigate("lesson", LessonView.class);
    }

    @Test
    void beginsWithTheNewsroomAndAsksForAClaim() {
        assertThat(told()).contains("Aussage der Redaktion", "sagt es die Redaktion selbst");
        assertThat(goal()).startsWith("Mach daraus eine berichtete Aussage");
        assertThat(pressed()).isEqualTo("(nichts davor)");
    }

    @Test
    void turnsTheSentenceByTheWordsThatAreChosen() {
        press("Laut Schulleitung …");

        assertThat(told()).contains("Berichtete Aussage", "sagt, von wem es kommt");
        assertThat(goal()).isEqualTo("Gut. Und jetzt eine Spekulation.");
        assertThat(pressed()).isEqualTo("Laut Schulleitung …");
        assertThat(find(Span.class).withClassName("on").all()).hasSize(1);
    }

    @Test
    void showsWhatElseIsChosenWithoutGoingOn() {
        press("Vermutlich …");

        assertThat(told()).contains("Spekulation");
        assertThat(goal()).startsWith("Mach daraus eine berichtete Aussage");
    }

    @Test
    void tellsScreenReadersWhatHasBecomeOfTheSentence() {
        var told = find(Section.class).withClassName("lesson-told").single().getElement();

        assertThat(told.getAttribute("role")).isEqualTo("status");
        assertThat(told.getAttribute("aria-atomic")).isEqualTo("true");
    }

    @Test
    void endsWithTheTreeAndTheWayToFirstSteps() {
        finish();

        assertThat(find(TreeLink.class).all()).hasSize(5);
        assertThat(find(Anchor.class).withClassName("primary").single().getHref())
                .isEqualTo("practice?round=first-steps");
        press("Die Lektion noch einmal");
        assertThat(goal()).startsWith("Mach daraus eine berichtete Aussage");
    }

    /// Assumed: a fourteen-year-old reads 180 words a minute, and takes three seconds to choose and press.
    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void takesNinetySecondsWithTheTree(String language) {
        var reader = Locale.of(language);
        UI.getCurrent().setLocale(reader);
        UI.getCurrent().navigate("tree");
        var page = navigate("lesson", LessonView.class);
        int words = words(page.getElement());
        int picks = 0;
        var lesson = Lesson.begin(reader, reader);
        for (var status : lesson.wanted()) {
            press(lesson.choose(status).told().choice());
            picks++;
            words += words(find(Paragraph.class)
                            .withClassName("lesson-goal")
                            .single()
                            .getElement())
                    + words(find(Section.class)
                            .withClassName("lesson-told")
                            .single()
                            .getElement());
        }
        var onward = UI.getCurrent().getTranslation("lesson.on");
        words += count(onward);
        press(onward);
        picks++;
        double seconds = seconds(words + words(page.getElement()), picks);
        System.out.printf(
                "Lesson (%s): %.0f seconds until the tree, %.0f with it%n", language, seconds(words, picks), seconds);
        assertThat(seconds).isLessThanOrEqualTo(90);
    }

    private static double seconds(int words, int picks) {
        return words / 180.0 * 60 + picks * 3;
    }

    private static int words(Element element) {
        return count(Jsoup.parseBodyFragment(element.getOuterHTML()).text());
    }

    private static int count(String text) {
        return (int) Pattern.compile("[\\p{L}\\p{N}]+(?:[’-]\\p{L}+)*")
                .matcher(text)
                .results()
                .count();
    }

    @Test
    void leadsHomeWhoeverSkipsIt() {
        press("Überspringen");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEmpty();
    }

    private void finish() {
        press("Laut Schulleitung …");
        press("Vermutlich …");
        press("Die Stadt bestreitet, dass …");
        press("Weiter: fünf Fragen, die helfen");
    }

    private void press(String label) {
        test(find(NativeButton.class).withText(label).single()).click();
    }

    private String goal() {
        return find(Paragraph.class).withClassName("lesson-goal").single().getText();
    }

    private String told() {
        return find(Section.class)
                .withClassName("lesson-told")
                .single()
                .getElement()
                .getTextRecursively();
    }

    private String pressed() {
        return find(NativeButton.class)
                .withClassName("telling-chip")
                .withAttribute("aria-pressed", "true")
                .single()
                .getText();
    }
}
