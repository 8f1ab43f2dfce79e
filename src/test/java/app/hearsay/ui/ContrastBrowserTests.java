package app.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.ui.article.ArticlePage;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// The screens of learners on a phone that asks for contrast: by the system's own colours, or by more of ours.
@BrowserTest
@Import({Tour.class, FixedRounds.class})
class ContrastBrowserTests {

    /// The least contrast of the quiet words and of frames against what is behind them, as WCAG 2.2 computes it.
    private static final String LEAST = """
            () => {
                const light = colour => {
                    const [r, g, b] = colour.match(/\\d+/g).map(each => each / 255)
                        .map(share => share <= .04045 ? share / 12.92 : ((share + .055) / 1.055) ** 2.4);
                    return .2126 * r + .7152 * g + .0722 * b;
                };
                const style = document.documentElement.appendChild(document.createElement('i')).style;
                const seen = token => {
                    style.color = `var(--${token})`;
                    return light(getComputedStyle(document.documentElement.lastElementChild).color);
                };
                const contrast = (one, other) => (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
                const least = [['soft', 7], ['edge', 4.5], ['line', 3]]
                    .map(([token, bound]) => Math.min(...['paper', 'card'].map(behind => contrast(seen(token), seen(behind)))) / bound);
                document.documentElement.lastElementChild.remove();
                return Math.min(...least);
            }
            """;

    @LocalServerPort
    int port;

    @Autowired
    Tour tour;

    /// Each is looked at light and dark.
    enum Wish {
        SYSTEM_COLOURS(Guest::inContrast),
        MORE_CONTRAST(Guest::wantingMoreContrast);

        private final UnaryOperator<Guest> emulation;

        Wish(UnaryOperator<Guest> emulation) {
            this.emulation = emulation;
        }
    }

    @Test
    void everyScreenOfALearnerCanBeReadAndFits() {
        tour.learners(() -> Guest.at(port, Screen.PHONE), (name, guest) -> {
            for (var wish : Wish.values()) {
                for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    wish.emulation
                            .apply(guest.preferring(colours))
                            .photograph("contrast-%s-%s-%s".formatted(wish, name.replaceAll("\\W+", "-"), colours))
                            .hasNoAccessibilityViolation()
                            .fitsTheScreen();
                }
            }
        });
    }

    /// What is lit outside of the open statement has a frame and no ground of its own there.
    @ParameterizedTest
    @CsvSource({"PHONE", "PHONE_DARK"})
    void whatIsLitCanBeReadInTheColoursOfTheSystem(Screen screen) {
        try (var guest = Guest.at(port, screen).inContrast()) {
            var article = ArticlePage.openAt(guest, "gespraeche-in-katar", "s06");
            assertThat(article.cue().evaluate("lit => getComputedStyle(lit).color"))
                    .isEqualTo(article.cue().evaluate("lit => getComputedStyle(lit.closest('p')).color"));
            assertThat(article.cue().evaluate("lit => getComputedStyle(lit).outlineStyle"))
                    .isEqualTo("solid");
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE", "PHONE_DARK"})
    void whoAsksForMoreContrastGetsStrongerFramesAndQuietWords(Screen screen) {
        try (var guest = Guest.at(port, screen).wantingMoreContrast()) {
            guest.open("/");
            assertThat((double) guest.page().evaluate(LEAST)).isGreaterThanOrEqualTo(1);
        }
    }
}
