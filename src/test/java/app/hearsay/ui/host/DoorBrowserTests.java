package app.hearsay.ui.host;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.HostAction;
import app.hearsay.game.NameRule;
import app.hearsay.game.RoomRules;
import app.hearsay.game.Step;
import app.hearsay.game.Teams;
import app.hearsay.game.Vote;
import app.hearsay.learner.LearnerToken;
import app.hearsay.question.QuestionType;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import app.hearsay.ui.play.Classroom;
import app.hearsay.ui.play.School;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Who gets in, who is sent out, and who leads, on screens.
@BrowserTest
class DoorBrowserTests {

    private static final double A_SECOND = 1000;

    @LocalServerPort
    int port;

    @Autowired
    School school;

    private final LearnerToken teacher = LearnerToken.random(new SecureRandom());
    private final List<Guest> browsers = new ArrayList<>();

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(Guest::close);
    }

    @Test
    void threePhonesPlayOnWhileTheHostSendsAFloodOutAndShowsAnotherCode() {
        var room = open();
        var host = host(room, Screen.DESKTOP);
        room.join(40);
        assertThat(host.find(".host-lobby .host-count")).containsText("40");
        var early = join(room);
        host.find(".names .name").first().dblclick();
        assertThat(host.find(".host-panel .sure")).containsText("herausnehmen?");
        host.photograph("door-sure").hasNoAccessibilityViolation().fitsTheScreen();
        assertThat(room.room().size()).isEqualTo(41);

        openPanel(host, "Einlass und neuer Code");
        host.find(".entry-actions").getByText("Alle hinausschicken (41)").dblclick();
        host.find(".sure").waitFor();
        assertThat(room.room().size()).isEqualTo(41);
        host.photograph("door-send-out").hasNoAccessibilityViolation().fitsTheScreen();
        var flooded = room.room().plan().code().spaced();
        host.find(".sure").getByText("Ja, mit neuem Code").click();
        assertThat(host.find(".host-lobby .host-count")).containsText("Noch niemand");
        early.sees("h1", "Alle müssen kurz hinaus");
        early.photograph("door-sent-out").hasNoAccessibilityViolation().fitsTheScreen();
        assertThat(host.find(".host-code")).not().hasText(flooded);
        assertThat(host.find(".host-code")).hasText(room.room().plan().code().spaced());

        var phones = List.of(back(early, room), join(room), join(room));
        room.goOn(2);
        phones.forEach(phone -> phone.sees(".turn", "Du bist dran"));
        answer(phones.get(0));
        openPanel(host, "Einlass und neuer Code");
        var before = room.room().plan().code();
        host.find(".entry-actions").getByText("Neuer Code").click();
        host.find(".sure").getByText("Ja, neuer Code").click();
        assertThat(host.find(".host-late")).not().containsText(before.spaced());
        assertThat(host.find(".host-late"))
                .containsText(room.room().plan().code().spaced());
        host.page().keyboard().press("Escape");
        answer(phones.get(1));
        phones.get(2).reload();
        phones.get(2).sees(".turn", "Du bist dran");
        answer(phones.get(2));
        host.find(".host-closed").waitFor();
        assertThat(room.room().step()).isEqualTo(new Step.Closed(0, Vote.FIRST));

        var late = browser(Screen.PHONE).open("/join/" + before);
        late.sees(".complaint", "Diesen Raum gibt es nicht");
        browsers.forEach(Guest::stayedAtHomeWithoutErrors);
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "PHONE_DARK"})
    void whoeverWaitsGoesInByThemselves(Screen screen) {
        boolean dark = screen == Screen.PHONE_DARK;
        var room = open().lead(_ -> new HostAction.ByHand(true)).join(3);
        var host = host(room, dark ? Screen.DESKTOP_DARK : Screen.DESKTOP);
        var phone = browser(screen).open("/join/" + room.room().plan().code());
        phone.press(phone.find(".join-form .primary"));
        phone.sees("h1", "Gleich kommst du herein");
        phone.photograph("door-waiting").hasNoAccessibilityViolation().fitsTheScreen();
        phone.reload();
        phone.sees("h1", "Gleich kommst du herein");
        host.find(".bar-waiting").getByText("4 warten vor der Tür").click();
        host.find(".host-entry").waitFor();
        host.photograph("door-entry").hasNoAccessibilityViolation().fitsTheScreen();
        wall(host, "door-entry-wall");

        host.find(".host-entry .remove").last().click();
        phone.find(".play-stage h1").waitFor();
        phone.sees("h1", "Du bist drin");
        assertThat(room.room().size()).isEqualTo(1);
        assertThat(host.find(".host-entry .player-row")).hasCount(3);
        host.find(".host-entry").getByText("Alle einlassen").click();
        assertThat(host.find(".host-lobby .host-count")).containsText("4");
        assertThat(host.find(".bar-waiting")).isHidden();
        browsers.forEach(Guest::stayedAtHomeWithoutErrors);
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"DESKTOP", "DESKTOP_DARK"})
    void aDeviceThatIsPutOutLosesControlWithinASecond(Screen screen) {
        var room = open().join(3);
        var host = host(room, screen);
        var link = room.path() + "/key/" + room.room().plan().recovery();
        var other = browser(screen == Screen.DESKTOP ? Screen.PHONE : Screen.PHONE_DARK);
        other.open(link);
        other.press(other.find(".host-key .primary"));
        other.find(".host-lobby").waitFor();
        openPanel(host, "Geräte, die leiten");
        host.find(".host-devices .remove").dblclick();
        host.find(".sure").waitFor();
        assertThat(room.room().hosts()).hasSize(2);
        host.photograph("door-devices").hasNoAccessibilityViolation().fitsTheScreen();
        wall(host, "door-devices-wall");
        openPanel(other, "Geräte, die leiten");
        other.find(".host-devices").waitFor();
        other.photograph("door-devices").hasNoAccessibilityViolation().fitsTheScreen();

        host.find(".sure").getByText("Ja, abmelden").click();
        assertThat(other.find("h1"))
                .containsText(
                        "leitet den Raum nicht mehr", new LocatorAssertions.ContainsTextOptions().setTimeout(A_SECOND));
        assertThat(other.find(".host-bar")).hasCount(0);
        other.photograph("door-put-out").hasNoAccessibilityViolation().fitsTheScreen();
        assertThat(host.find(".host-devices .player-row")).hasCount(1);
        other.open(link);
        other.sees("h1", "öffnet keinen Raum");
        other.open(room.path());
        other.sees("h1", "leitet ein anderes Gerät");
        browsers.forEach(Guest::stayedAtHomeWithoutErrors);
    }

    @Test
    void aDoubleClickTakesNobodyOutAndWhoWasTakenOutCanComeBack() {
        var room = open().join(2);
        var host = host(room, Screen.PHONE);
        var phone = join(room);
        openPanel(host, "Wer ist dabei?");
        host.find(".player-row .remove").last().dblclick();
        host.find(".sure").waitFor();
        assertThat(room.room().size()).isEqualTo(3);
        host.photograph("door-players").hasNoAccessibilityViolation().fitsTheScreen();
        host.find(".sure").getByText("Ja, herausnehmen").click();
        phone.sees("h1", "nicht mehr in diesem Raum");
        host.find(".host-players h3").waitFor();
        host.photograph("door-players-out").hasNoAccessibilityViolation().fitsTheScreen();
        host.find(".host-players").getByText("Zurückholen").click();
        phone.sees("h1", "Du bist drin");
        assertThat(room.room().size()).isEqualTo(3);
    }

    private Classroom open() {
        var settings =
                new RoomRules(Locale.GERMAN, NameRule.SUGGESTED, Optional.empty(), false, true, false, Teams.NONE);
        return Classroom.open(school, teacher, settings, QuestionType.STATUS, QuestionType.CUE);
    }

    private Guest browser(Screen screen) {
        var browser = Guest.at(port, screen);
        browsers.add(browser);
        return browser;
    }

    private Guest host(Classroom room, Screen screen) {
        var host = browser(screen).as(teacher.value()).open(room.path());
        host.find(".host-lobby").waitFor();
        return host;
    }

    private Guest join(Classroom room) {
        var phone = browser(Screen.PHONE).open("/join/" + room.room().plan().code());
        phone.press(phone.find(".join-form .primary"));
        phone.find(".play-stage h1").waitFor();
        return phone;
    }

    /// By the way that the phone offers itself.
    private static Guest back(Guest phone, Classroom room) {
        phone.press(phone.find(".play-stage a.primary"));
        phone.find("#room-code").fill(room.room().plan().code().value());
        phone.press(phone.find(".join-form .primary"));
        phone.sees(".join-form", "Willkommen zurück");
        phone.press(phone.find(".join-form .primary").getByText("Wieder mitspielen"));
        phone.sees("h1", "Du bist drin");
        return phone;
    }

    private static void answer(Guest phone) {
        phone.press(phone.find(".option").first());
        phone.press(phone.find(".primary[data-hand-in]").first());
        phone.page()
                .waitForFunction("() => { const {ballot, answered} = document.querySelector('main.play').dataset;"
                        + " return !ballot || answered; }");
    }

    private static void openPanel(Guest host, String item) {
        host.page().keyboard().press("Escape");
        host.find(".host-menu summary").click();
        host.find(".host-items").getByText(item).click();
        host.find(".host-panel").waitFor();
    }

    private static void wall(Guest host, String name) {
        var size = host.page().viewportSize();
        host.page().setViewportSize(1920, 1080);
        host.photograph(name).fitsTheScreen();
        host.page().setViewportSize(size.width, size.height);
    }
}
