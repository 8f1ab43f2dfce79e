package app.hearsay.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.question.Question;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import app.hearsay.ui.Specimens;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// What a phone of 360 × 740 pixels shows after a wrong answer before anybody scrolls.
@BrowserTest
@Import({EveryCard.class, EveryPanel.class})
class VerdictSightBrowserTests {

    /// Puts one panel after the other into the exercise that is open, as the server does after an answer, and tells for
    /// each what is in sight. The page stands where a long question had been scrolled to.
    private static final String LAY_OUT = """
            async address => {
                const exercise = document.querySelector('.exercise');
                const panels = await (await fetch(address)).json();
                return panels.map(panel => {
                    exercise.innerHTML = panel;
                    window.scrollTo(0, 400);
                    const verdict = exercise.querySelector('.verdict');
                    verdict.dispatchEvent(new CustomEvent('hearsay-reveal', {bubbles: true}));
                    const bottom = exercise.querySelector('.onward-dock').getBoundingClientRect().top;
                    const inSight = box => box.top >= -1 && box.bottom <= bottom + 1;
                    const reason = exercise.querySelector('.because > *');
                    const words = document.createRange();
                    words.selectNodeContents(reason);
                    return {
                        focus: document.activeElement === verdict,
                        verdict: inSight(verdict.getBoundingClientRect()),
                        firstLine: inSight([...words.getClientRects()].find(box => box.width > 1)),
                        reason: inSight(reason.getBoundingClientRect()),
                        reasons: inSight(exercise.querySelector('.because').getBoundingClientRect()),
                        wide: document.documentElement.scrollWidth > innerWidth,
                    };
                });
            }
            """;

    @LocalServerPort
    int port;

    @Autowired
    Catalog catalog;

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "en-GB"})
    void verdictAndFirstLineAreSeenAtOnce(String language) {
        try (var guest = Guest.at(port, Screen.PHONE, language)) {
            var address = Specimens.of(EveryPanel.PATH, guest, language);
            var seen = (List<?>) guest.open("/practice").page().evaluate(LAY_OUT, address);

            System.out.printf(
                    "After a wrong answer, 360 x 740 (%s): whole first reason %.1f %%, all reasons %.1f %% of %d%n",
                    language, percent(seen, "reason"), percent(seen, "reasons"), seen.size());
            assertThat(seen).hasSameSizeAs(EveryPanel.asked(catalog));
            assertThat(without(seen, "focus")).isEmpty();
            assertThat(without(seen, "verdict")).isEmpty();
            assertThat(without(seen, "firstLine")).isEmpty();
            assertThat(percent(seen, "wide")).isZero();
        }
    }

    private static double percent(List<?> seen, String what) {
        return 100.0 * seen.stream().filter(each -> sees(each, what)).count() / seen.size();
    }

    private List<Question.Id> without(List<?> seen, String what) {
        return IntStream.range(0, seen.size())
                .filter(place -> !sees(seen.get(place), what))
                .mapToObj(place -> EveryPanel.asked(catalog).get(place).id())
                .toList();
    }

    private static boolean sees(Object each, String what) {
        return Objects.equals(((Map<?, ?>) Objects.requireNonNull(each)).get(what), true);
    }
}
