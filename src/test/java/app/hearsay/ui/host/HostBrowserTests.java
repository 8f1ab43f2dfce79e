package app.hearsay.ui.host;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.HostAction;
import app.hearsay.game.NameRule;
import app.hearsay.game.RoomRules;
import app.hearsay.game.Step;
import app.hearsay.game.Teams;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.question.QuestionType;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import app.hearsay.ui.play.Classroom;
import app.hearsay.ui.play.School;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class HostBrowserTests {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final String PRIMARY = "[data-primary]";
    private static final Pattern TWO_MINUTES = Pattern.compile("1[012]\\d");

    @LocalServerPort
    int port;

    @Autowired
    School school;

    @Autowired
    Learners learners;

    private final LearnerToken host = LearnerToken.random(new SecureRandom());

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = "DESKTOP.*", mode = EnumSource.Mode.MATCH_ALL)
    void aWholeGameOnTheProjector(Screen screen) {
        var room = Classroom.open(
                school, host, everything(), QuestionType.STATUS, QuestionType.CUE, QuestionType.CERTAINTY);
        try (var guest = projector(screen)) {
            guest.open(room.path());
            room.join(12);
            assertThat(guest.find(".host-lobby .host-count")).containsText("12");
            look(guest, "lobby");
            goOn(guest, ".host-reading", "reading");
            goOn(guest, ".host-question", "question");
            room.answer(4, 5);
            assertThat(guest.find(".host-question .host-count")).containsText("7");
            guest.press(guest.find(PRIMARY));
            guest.find(".host-closed .host-suggestion").waitFor();
            look(guest, "closed");
            guest.press(guest.find(".host-bar > .secondary"));
            guest.find(".host-discussion").waitFor();
            look(guest, "discussion");
            goOn(guest, ".host-question .host-again", "second-vote");
            room.answer(9, 0);
            guest.find(".host-closed").waitFor();
            goOn(guest, ".host-reveal", "reveal-choice");
            goOn(guest, ".host-standing", "standing");
            goOn(guest, ".host-reading", "reading-cue");
            goOn(guest, ".host-question", "question-cue");
            room.answer(7, 0);
            guest.find(".host-closed").waitFor();
            goOn(guest, ".host-reveal", "reveal-heat");
            room.goOn(2);
            goOn(guest, ".host-question", "question-order");
            room.answer(7, 0);
            guest.find(".host-closed").waitFor();
            goOn(guest, ".host-reveal", "reveal-orders");
            room.goOn(1);
            guest.find(".host-standing").waitFor();
            goOn(guest, ".host-end", "end");
            guest.stayedAtHomeWithoutErrors();
        }
    }

    @Test
    void theKeyboardAloneAndAPresenterLeadThroughAGame() {
        try (var guest = projector(Screen.DESKTOP)) {
            guest.open("/host");
            guest.find("[data-open]").focus();
            guest.page().keyboard().press("Enter");
            guest.find(".host-lobby").waitFor();
            var room = Classroom.at(school, host, guest.find(".host-code").textContent());
            room.join(2);
            assertThat(guest.find(".host-lobby .host-count")).containsText("2");
            guest.page().keyboard().press("PageDown");
            guest.find(".host-reading").waitFor();
            guest.page().keyboard().press("Enter");
            guest.find(".host-question").waitFor();
            guest.page().keyboard().press(" ");
            guest.find(".host-closed").waitFor();
            guest.page().keyboard().press("ArrowRight");
            guest.find(".host-reveal").waitFor();
            guest.find(".host-menu summary").focus();
            guest.page().keyboard().press("Enter");
            guest.find(".host-items").waitFor();
            look(guest, "menu");
            guest.page().keyboard().press("Escape");
            assertThat(guest.find(".host-items")).isHidden();
            assertThat(room.room().step()).isEqualTo(new Step.Revealed(0));
        }
    }

    /// By an hour while a question of two minutes is on; seen at the next second that the wall shows.
    @ParameterizedTest
    @ValueSource(ints = {3_600_000, -3_600_000})
    void countsDownWhateverTheClockOfTheDeviceIsSetTo(int millis) {
        var room = Classroom.open(school, host, timed(120), QuestionType.STATUS).join(3);
        room.goOn(2);
        try (var guest = projector(Screen.DESKTOP)) {
            guest.open(room.path());
            assertThat(guest.find(".clock-figure")).hasText(TWO_MINUTES);
            var before = guest.find(".clock-figure").textContent();
            guest.page().evaluate("by => { const now = Date.now; Date.now = () => now() + by; }", millis);
            assertThat(guest.find(".clock-figure")).not().hasText(before);
            assertThat(guest.find(".clock-figure")).hasText(TWO_MINUTES);
        }
    }

    @Test
    void aDoubleClickGoesOnOnce() {
        var room =
                Classroom.open(school, host, everything(), QuestionType.STATUS, QuestionType.CUE, QuestionType.SOURCE);
        try (var guest = projector(Screen.DESKTOP)) {
            guest.open(room.path());
            guest.find(PRIMARY).dblclick();
            guest.find(".host-reading").waitFor();
            guest.page().waitForTimeout(500);
            assertThat(room.room().step()).isEqualTo(new Step.Reading(0));
            guest.find(".host-menu summary").click();
            guest.find(".host-items").getByText("Frage überspringen").dblclick();
            guest.find(".host-number-of").getByText("2").waitFor();
            guest.page().waitForTimeout(500);
            assertThat(room.room().step()).isEqualTo(new Step.Reading(1));
        }
    }

    @Test
    void panelsAndTheFormAreAccessible() {
        var room = Classroom.open(school, host, timed(120), QuestionType.STATUS).join(3);
        try (var guest = projector(Screen.DESKTOP)) {
            guest.open("/host");
            guest.find(".host-details summary").first().click();
            guest.find(".host-details summary").last().click();
            look(guest, "setup");
            guest.open(room.path());
            panel(guest, "Who is here?", "players");
            guest.find(".player-row select").first().selectOption("DOUBLE");
            panel(guest, "Control it from a phone", "remote-code");
            panel(guest, "Lead it on another device", "recovery");
            panel(guest, "End early", "end-early");
            assertThat(room.room().present().getFirst().allowance()).hasToString("DOUBLE");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = "PHONE.*", mode = EnumSource.Mode.MATCH_ALL)
    void aPhoneBecomesTheRemoteControl(Screen screen) {
        var room =
                Classroom.open(school, host, everything(), QuestionType.STATUS).join(3);
        try (var wall = projector(Screen.DESKTOP);
                var phone = Guest.at(port, screen)) {
            wall.open(room.path());
            panel(wall, "Mit dem Handy steuern", "remote-qr");
            phone.open("/remote/" + wall.find("[data-pairing]").getAttribute("data-pairing"));
            var number = phone.find(".host-number").textContent();
            phone.photograph("host-pairing").hasNoAccessibilityViolation().fitsTheScreen();
            assertThat(wall.find(".host-number")).hasText(number);
            look(wall, "remote-number");
            wall.find(".host-remote .primary").click();
            phone.page().waitForURL(url -> url.endsWith("?remote"));
            phone.find(PRIMARY).waitFor();
            phone.photograph("host-remote").hasNoAccessibilityViolation().fitsTheScreen();
            phone.press(phone.find(PRIMARY));
            wall.find(".host-reading").waitFor();
            phone.stayedAtHomeWithoutErrors();
        }
    }

    @Test
    void theClockRunsByTheServerAndTheWallFollowsWhatHappensElsewhere() {
        var room = Classroom.open(school, host, timed(30), QuestionType.STATUS).join(2);
        try (var guest = projector(Screen.DESKTOP)) {
            guest.open(room.path());
            room.goOn(2);
            guest.find(".host-question").waitFor();
            assertThat(guest.find(".clock-figure")).hasText(Pattern.compile("2\\d"));
            assertThat(guest.find("html")).hasAttribute("lang", "en");
            look(guest, "clock");
            room.lead(HostAction.Pause::new);
            assertThat(guest.find(".host-paused")).isVisible();
            look(guest, "paused");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Screen.class, names = "PHONE")
    void theHostCanDoWithoutAProjector(Screen screen) {
        var room = Classroom.open(school, host, everything(), QuestionType.CUE).join(5);
        try (var guest = Guest.at(port, screen).as(host.value())) {
            guest.open("/host")
                    .photograph("host-setup")
                    .hasNoAccessibilityViolation()
                    .fitsTheScreen();
            guest.open(room.path())
                    .photograph("host-lobby")
                    .hasNoAccessibilityViolation()
                    .fitsTheScreen();
            room.goOn(2).answer(3, 0).goOn(1);
            guest.find(".host-reveal").waitFor();
            guest.photograph("host-reveal").hasNoAccessibilityViolation().fitsTheScreen();
        }
    }

    /// In both languages; a preview fetches the page as a browser without scripts does, and leads nothing.
    @ParameterizedTest
    @CsvSource({"PHONE,de-DE", "PHONE_DARK,en-GB", "DESKTOP,en-GB", "DESKTOP_DARK,de-DE"})
    void theRecoveryLinkAsksFirst(Screen screen, String language) {
        var room = Classroom.open(school, host, everything(), QuestionType.CUE);
        var hosts = room.room().hosts();
        try (var guest = Guest.at(port, screen, language)) {
            guest.open(room.path() + "/key/" + room.room().plan().recovery());
            assertThat(guest.find("h1").first())
                    .containsText(room.room().plan().code().spaced());
            guest.photograph("host-key-" + language)
                    .hasNoAccessibilityViolation()
                    .fitsTheScreen();
            guest.context().request().get(guest.page().url());
            assertThat(room.room().hosts()).isEqualTo(hosts);
            guest.press(guest.find(".host-key .primary"));
            guest.find(".host-lobby").waitFor();
            assertThat(room.room().hosts()).hasSize(2);
            guest.stayedAtHomeWithoutErrors();
        }
    }

    private Guest projector(Screen screen) {
        var guest = Guest.at(port, screen).as(host.value());
        guest.page().setViewportSize(WIDTH, HEIGHT);
        return guest;
    }

    private static void goOn(Guest guest, String stage, String name) {
        guest.press(guest.find(PRIMARY));
        guest.find(stage).first().waitFor();
        look(guest, name);
    }

    private static void panel(Guest guest, String item, String name) {
        guest.page().keyboard().press("Escape");
        assertThat(guest.find(".host-panel")).hasCount(0);
        guest.find(".host-menu summary").click();
        guest.find(".host-items").getByText(item).click();
        guest.find(".host-panel h2").waitFor();
        look(guest, name);
    }

    private static void look(Guest guest, String name) {
        guest.photograph("host-" + name + "-1920").hasNoAccessibilityViolation().fitsTheScreen();
    }

    private static RoomRules timed(int seconds) {
        return new RoomRules(
                Locale.ENGLISH,
                NameRule.NUMBERS,
                Optional.of(Duration.ofSeconds(seconds)),
                true,
                true,
                false,
                Teams.NONE);
    }

    private static RoomRules everything() {
        return new RoomRules(
                Locale.GERMAN, NameRule.SUGGESTED, Optional.empty(), false, true, true, new Teams(3, false));
    }
}
