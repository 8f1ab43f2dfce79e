package app.hearsay.ui.setup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class SetupBrowserTests {

    private static final String BOXES = "input[name=articles]";
    private static final String COUNT = ".host-articles .hint";

    @LocalServerPort
    int port;

    @Autowired
    Catalog catalog;

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP_DARK"})
    void choosesArticlesByTopicAndLevelOrOneByOne(Screen screen) {
        int all = catalog.articles().size();
        try (var guest = Guest.at(port, screen)) {
            guest.open("/host");
            assertThat(guest.find(BOXES + ":checked")).hasCount(all);
            assertThat(guest.find(COUNT))
                    .containsText(String.format(
                            Locale.GERMAN,
                            "%,d Fragen in %d Artikeln",
                            catalog.questions().size(),
                            all));
            guest.photograph("host-choice").hasNoAccessibilityViolation().fitsTheScreen();

            guest.press(guest.find(".chip[data-level='2']"));
            assertThat(guest.find(BOXES + "[data-level='2']:not(:checked)")).hasCount(0);
            assertThat(guest.find(BOXES + ":not([data-level='2']):checked")).hasCount(0);
            guest.press(guest.find(".chip[data-topic=WORLD]"));
            assertThat(guest.find(BOXES + ":not([data-topic=WORLD]):checked")).hasCount(0);
            guest.photograph("host-choice-made").hasNoAccessibilityViolation();

            guest.press(guest.find(".chip[data-level='2']"));
            guest.press(guest.find(".chip[data-level='3']"));
            guest.press(guest.find(".chip[data-topic=WORLD]"));
            guest.press(guest.find(".chip[data-level='3']"));
            assertThat(guest.find(BOXES + ":checked")).hasCount(all);
            guest.press(guest.find(".chip[data-topic=WORLD]"));
            guest.press(guest.find(".article-choice").first());
            assertThat(guest.find(".host-quick [aria-pressed=true]")).hasCount(0);
            guest.stayedAtHomeWithoutErrors();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP"})
    void opensARoomWithFirstSteps(Screen screen) {
        try (var guest = Guest.at(port, screen)) {
            guest.open("/host");
            guest.press(guest.find(".choice:has([value=first-steps])"));
            assertThat(guest.find(BOXES).first()).isDisabled();
            assertThat(guest.find(".host-quick .chip").first()).isDisabled();
            guest.photograph("host-first-steps").hasNoAccessibilityViolation();
            guest.press(guest.find("[data-open]"));
            assertThat(guest.find(".host-lobby")).isVisible();
        }
    }
}
