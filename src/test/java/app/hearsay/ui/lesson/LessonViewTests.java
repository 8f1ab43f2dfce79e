package app.hearsay.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.learner.Tokens;
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
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
        press("Und woran erkennst du das?");
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
