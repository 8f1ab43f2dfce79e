package app.hearsay.ui.wall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.Rules;
import app.hearsay.learner.Tokens;
import app.hearsay.question.QuestionType;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import app.hearsay.ui.host.HostPage;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Who is there, on the wall.
@BrowserTest
class LobbyBrowserTests {

    private static final String LOWEST_ABOVE_THE_BAR = """
            () => document.querySelector('.host-bar').getBoundingClientRect().top
                - Math.max(...[...document.querySelectorAll('.host-lobby .names li')]
                    .map(name => name.getBoundingClientRect().bottom))
            """;

    /// With a number of two digits as long as a name may be, and longer than most that are suggested.
    private static final String LONGEST_NAME = "Achtsames Murmelti";

    @LocalServerPort
    int port;

    @Autowired
    School school;

    @ParameterizedTest
    @CsvSource({"1920, 1080, DESKTOP", "1024, 768, DESKTOP_DARK"})
    void fortyNamesWithTeamsAreInSight(int width, int height, Screen screen) {
        var room =
                Classroom.open(school, Tokens.fresh(), Rules.inTeams(Rules.suggested(), 4, false), QuestionType.STATUS);
        IntStream.rangeClosed(11, 50).forEach(number -> room.join(Tokens.fresh(), LONGEST_NAME + number));
        try (var guest = Guest.at(port, screen).as(room.host().value())) {
            guest.page().setViewportSize(width, height);
            var page = HostPage.open(guest, room);
            assertThat(page.names()).hasCount(40);
            guest.photograph("host-lobby-40-" + width).hasNoAccessibilityViolation();

            assertThat(guest.page().evaluate("document.documentElement.scrollHeight <= innerHeight"))
                    .as("nothing to scroll")
                    .isEqualTo(true);
            assertThat(((Number) guest.page().evaluate(LOWEST_ABOVE_THE_BAR)).doubleValue())
                    .as("the last name ends above the bar")
                    .isGreaterThanOrEqualTo(0);
            assertThat(((Number)
                                    guest.page()
                                            .evaluate(
                                                    "parseFloat(getComputedStyle(document.querySelector('.names .name')).fontSize) / innerHeight"))
                            .doubleValue())
                    .as("a name's size as a share of the height")
                    .isGreaterThanOrEqualTo(0.0175);
        }
    }
}
