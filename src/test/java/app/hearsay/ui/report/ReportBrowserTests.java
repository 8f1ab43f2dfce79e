package app.hearsay.ui.report;

import static app.hearsay.room.Lesson.lessonPlayedToItsEnd;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.QuestionType;
import app.hearsay.room.School;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class ReportBrowserTests {

    /// A4 less the margins, at 96 dots an inch.
    private static final int PAPER_WIDTH = 680;

    private static final int PAPER_HEIGHT = 1002;

    /// For a question of each type, more than a class is asked in a lesson.
    private static final long MOST_PAGES = 4;

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @LocalServerPort
    int port;

    @Autowired
    School school;

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE_DARK", "DESKTOP"})
    void theReportIsAccessible(Screen screen) {
        var game = lessonPlayedToItsEnd(school, Locale.GERMAN, 25);
        try (var host = Guest.at(port, screen).as(game.host().value())) {
            var report = ReportPage.open(host, game);
            assertThat(report.items()).hasCount(QuestionType.values().length);
            host.photograph("report")
                    .hasNoAccessibilityViolation()
                    .fitsTheScreen()
                    .stayedAtHomeWithoutErrors();
            report.unfoldPlayers();
            assertThat(report.players()).hasCount(24);
            host.hasNoAccessibilityViolation().fitsTheScreen();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "DESKTOP_DARK"})
    void whoeverIsNoHostIsToldSo(Screen screen) {
        var game = lessonPlayedToItsEnd(school, Locale.GERMAN, 2);
        try (var player = Guest.at(port, screen).as(game.players().getFirst().value())) {
            var report = ReportPage.open(player, game);
            assertThat(report.heading()).containsText("nur die, die den Raum leiten");
            player.photograph("report-refused")
                    .hasNoAccessibilityViolation()
                    .fitsTheScreen()
                    .stayedAtHomeWithoutErrors();
        }
    }

    @Test
    void aHostTakesBothTablesAlong() throws IOException {
        var game = lessonPlayedToItsEnd(school, Locale.GERMAN, 5);
        try (var host = Guest.at(port, Screen.DESKTOP).as(game.host().value())) {
            var report = ReportPage.open(host, game);
            assertThat(report.answersLink()).hasAttribute("href", Pattern.compile(".+"));
            var answers = report.takeAnswersAlong();
            var players = report.takePlayersAlong();

            var code = game.room().plan().code();
            assertThat(answers.suggestedFilename()).isEqualTo("hoerensagen-" + code + "-antworten.csv");
            assertThat(Files.readString(answers.path(), StandardCharsets.UTF_8))
                    .startsWith("\uFEFFFrage;Art;")
                    .contains("Wie wird es berichtet?");
            assertThat(players.suggestedFilename()).isEqualTo("hoerensagen-" + code + "-punkte.csv");
            assertThat(Files.readString(players.path(), StandardCharsets.UTF_8))
                    .startsWith("\uFEFFPlatz;Nummer;Name;")
                    .contains(game.room().present().getFirst().name().shown())
                    .hasLineCount(5);
        }
    }

    @Test
    void aDownloadBelongsToTheSessionOfTheHost() {
        var game = lessonPlayedToItsEnd(school, Locale.GERMAN, 2);
        try (var host = Guest.at(port, Screen.DESKTOP).as(game.host().value());
                var stranger = Guest.at(port, Screen.DESKTOP)) {
            var report = ReportPage.open(host, game);
            assertThat(report.answersLink()).hasAttribute("href", Pattern.compile(".+"));
            var address = report.addressOfAnswers();

            assertThat(host.context().request().get(address).status()).isEqualTo(200);
            stranger.open("");
            assertThat(stranger.context().request().get(address).text()).doesNotContain("Abstimmung");
        }
    }

    /// Dark screens print dark on white, too.
    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"DESKTOP", "DESKTOP_DARK"})
    void theReportPrintsOnPaperWithoutTheWaysAround(Screen screen) {
        var game = lessonPlayedToItsEnd(school, Locale.GERMAN, 25);
        try (var host = Guest.at(port, screen).as(game.host().value())) {
            var report = ReportPage.open(host, game);
            host.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            host.page().setViewportSize(PAPER_WIDTH, PAPER_HEIGHT);
            for (var hidden : report.screenOnly()) {
                assertThat(hidden).isHidden();
            }
            assertThat(report.colourOfText()).isEqualTo("rgb(27, 29, 34)");
            host.photograph("report-print").fitsTheScreen();
            var paper = Path.of("target", "screenshots", "report-print-" + screen + ".pdf");
            var pdf = host.page()
                    .pdf(new Page.PdfOptions()
                            .setPath(paper)
                            .setPreferCSSPageSize(true)
                            .setTagged(true));
            assertThat(pages(pdf)).isBetween(1L, MOST_PAGES);
            var parts = new PrintedParts(pdf);
            assertThat(parts.pagesOfPartsUnder("H3"))
                    .as("no question is torn over two pages")
                    .hasSize(QuestionType.values().length)
                    .allSatisfy(question -> assertThat(question).hasSize(1));
            assertThat(parts.pagesOfHeadings("H2"))
                    .as("no heading is left alone")
                    .isNotEmpty()
                    .allSatisfy(heading -> assertThat(heading).hasSize(1));
        }
    }

    private static long pages(byte[] pdf) {
        return PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    @Test
    void theButtonPrints() {
        var game = lessonPlayedToItsEnd(school, Locale.GERMAN, 2);
        try (var host = Guest.at(port, Screen.DESKTOP).as(game.host().value())) {
            host.context().addInitScript("window.print = () => { document.title = 'printed'; }");
            var report = ReportPage.open(host, game);
            report.print();
            assertThat(host.page()).hasTitle("printed");
        }
    }
}
