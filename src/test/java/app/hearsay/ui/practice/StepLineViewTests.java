package app.hearsay.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.round.TreeStep;
import app.hearsay.ui.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The hint of a step fades: first the words to look for, then what they say, then nothing.
@ViewTest
class StepLineViewTests extends SpringBrowserlessTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);
    private static final Pattern SIGNAL = Pattern.compile("[„“][^“”]+[“”]");

    @ParameterizedTest
    @EnumSource
    void namesSignalsFirstThenOnlyWhatTheySayThenNothing(TreeStep step) {
        for (var reader : LANGUAGES) {
            UI.getCurrent().setLocale(reader);
            for (var text : LANGUAGES) {
                var first = hint(step, 0, text);
                var second = hint(step, 1, text);

                assertThat(SIGNAL.matcher(first).results().count()).isGreaterThanOrEqualTo(3);
                assertThat(second).isNotBlank().doesNotContainPattern(SIGNAL);
                assertThat(hint(step, 2, text)).isEmpty();
                assertThat(hint(step, 3, text)).isEmpty();
            }
        }
    }

    /// What follows the name of the step, before the question that comes after so many of the same step.
    private static String hint(TreeStep step, int before, Locale text) {
        var line = StepLine.of(Collections.nCopies(before + 1, step), before, text);
        var name = StepLine.name(step).getText();
        return line.getElement().getTextRecursively().substring(name.length()).strip();
    }
}
