package app.hearsay.ui.host;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.HostAction;
import app.hearsay.game.Rules;
import app.hearsay.game.Step;
import app.hearsay.game.Vote;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Tokens;
import app.hearsay.question.QuestionType;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import app.hearsay.ui.host.HostPage.Stage;
import app.hearsay.ui.play.JoinPage;
import app.hearsay.ui.play.PlayPage;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
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

    private final LearnerToken teacher = Tokens.fresh();
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
        assertThat(host.count(Stage.LOBBY)).containsText("40");
        var early = join(room);
        host.doubleClickFirstName();
        assertThat(host.sure()).containsText("herausnehmen?");
        host.guest().photograph("door-sure").hasNoAccessibilityViolation().fitsTheScreen();
        assertThat(room.room().size()).isEqualTo(41);

        host.openPanel("Einlass und neuer Code");
        host.entryAction("Alle hinausschicken (41)").dblclick();
        host.sure().waitFor();
        assertThat(room.room().size()).isEqualTo(41);
        host.guest().photograph("door-send-out").hasNoAccessibilityViolation().fitsTheScreen();
        var flooded = room.code().spaced();
        host.confirm("Ja, mit neuem Code");
        assertThat(host.count(Stage.LOBBY)).containsText("Noch niemand");
        early.tellsHeading("Alle müssen kurz hinaus");
        early.guest().photograph("door-sent-out").hasNoAccessibilityViolation().fitsTheScreen();
        assertThat(host.code()).not().hasText(flooded);
        assertThat(host.code()).hasText(room.room().plan().code().spaced());

        var phones = List.of(back(early, room), join(room), join(room));
        room.goOn(2);
        phones.forEach(phone -> phone.tellsTurn("Du bist dran"));
        phones.get(0).answer(1);
        host.awaitStage(Stage.QUESTION);
        host.openPanel("Einlass und neuer Code");
        var before = room.code();
        host.entryAction("Neuer Code").click();
        host.confirm("Ja, neuer Code");
        assertThat(host.late()).not().containsText(before.spaced());
        assertThat(host.late()).containsText(room.room().plan().code().spaced());
        host.tab().keyboard().press("Escape");
        phones.get(1).answer(1);
        phones.get(2).guest().reload();
        phones.get(2).tellsTurn("Du bist dran");
        phones.get(2).answer(1);
        host.awaitStage(Stage.CLOSED);
        assertThat(room.room().step()).isEqualTo(new Step.Closed(0, Vote.FIRST));

        var late = JoinPage.open(browser(Screen.PHONE), before);
        late.complains("Diesen Raum gibt es nicht");
        browsers.forEach(Guest::stayedAtHomeWithoutErrors);
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"PHONE", "PHONE_DARK"})
    void whoeverWaitsGoesInByThemselves(Screen screen) {
        boolean dark = screen == Screen.PHONE_DARK;
        var room = open().lead(new HostAction.ByHand(true)).join(3);
        var host = host(room, dark ? Screen.DESKTOP_DARK : Screen.DESKTOP);
        var door = JoinPage.open(browser(screen), room);
        door.goIn();
        var phone = new PlayPage(door.guest());
        phone.tellsHeading("Gleich kommst du herein");
        phone.guest().photograph("door-waiting").hasNoAccessibilityViolation().fitsTheScreen();
        phone.guest().reload();
        phone.tellsHeading("Gleich kommst du herein");
        host.waiting().getByText("4 warten vor der Tür").click();
        host.entry().waitFor();
        host.guest().photograph("door-entry").hasNoAccessibilityViolation().fitsTheScreen();
        wall(host, "door-entry-wall");

        host.letLastIn();
        phone.awaitStage();
        phone.tellsHeading("Du bist drin");
        assertThat(room.room().size()).isEqualTo(1);
        assertThat(host.entryRows()).hasCount(3);
        host.letAllIn();
        assertThat(host.count(Stage.LOBBY)).containsText("4");
        assertThat(host.waiting()).isHidden();
        browsers.forEach(Guest::stayedAtHomeWithoutErrors);
    }

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"DESKTOP", "DESKTOP_DARK"})
    void aDeviceThatIsPutOutLosesControlWithinASecond(Screen screen) {
        var room = open().join(3);
        var host = host(room, screen);
        var link = HostKeyPage.path(room);
        var device = browser(screen == Screen.DESKTOP ? Screen.PHONE : Screen.PHONE_DARK);
        var other = HostKeyPage.open(device, link).lead();
        other.awaitStage(Stage.LOBBY);
        host.openPanel("Geräte, die leiten");
        host.doubleClickPutOut();
        host.sure().waitFor();
        assertThat(room.room().hosts()).hasSize(2);
        host.guest().photograph("door-devices").hasNoAccessibilityViolation().fitsTheScreen();
        wall(host, "door-devices-wall");
        other.openPanel("Geräte, die leiten");
        other.devices().waitFor();
        other.guest().photograph("door-devices").hasNoAccessibilityViolation().fitsTheScreen();

        host.confirm("Ja, abmelden");
        assertThat(other.heading())
                .containsText(
                        "leitet den Raum nicht mehr", new LocatorAssertions.ContainsTextOptions().setTimeout(A_SECOND));
        assertThat(other.bar()).hasCount(0);
        other.guest().photograph("door-put-out").hasNoAccessibilityViolation().fitsTheScreen();
        assertThat(host.deviceRows()).hasCount(1);
        HostKeyPage.open(device, link).tellsHeading("öffnet keinen Raum");
        HostPage.open(device, room).tellsHeading("leitet ein anderes Gerät");
        browsers.forEach(Guest::stayedAtHomeWithoutErrors);
    }

    @Test
    void aDoubleClickTakesNobodyOutAndWhoWasTakenOutCanComeBack() {
        var room = open().join(2);
        var host = host(room, Screen.PHONE);
        var phone = join(room);
        host.openPanel("Wer ist dabei?");
        host.doubleClickTakeLastOut();
        host.sure().waitFor();
        assertThat(room.room().size()).isEqualTo(3);
        host.guest().photograph("door-players").hasNoAccessibilityViolation().fitsTheScreen();
        host.confirm("Ja, herausnehmen");
        phone.tellsHeading("nicht mehr in diesem Raum");
        host.awaitTakenOut();
        host.guest()
                .photograph("door-players-out")
                .hasNoAccessibilityViolation()
                .fitsTheScreen();
        host.bringBack();
        phone.tellsHeading("Du bist drin");
        assertThat(room.room().size()).isEqualTo(3);
    }

    private Classroom open() {
        return Classroom.open(school, teacher, Rules.suggested(), QuestionType.STATUS, QuestionType.CUE);
    }

    private Guest browser(Screen screen) {
        var browser = Guest.at(port, screen);
        browsers.add(browser);
        return browser;
    }

    private HostPage host(Classroom room, Screen screen) {
        var host = HostPage.open(browser(screen).as(teacher.value()), room);
        host.awaitStage(Stage.LOBBY);
        return host;
    }

    private PlayPage join(Classroom room) {
        return JoinPage.open(browser(Screen.PHONE), room).play();
    }

    /// By the way that the phone offers itself.
    private static PlayPage back(PlayPage phone, Classroom room) {
        var door = phone.comeBack();
        door.enterCode(room.code().value());
        door.goIn();
        door.welcomes("Willkommen zurück");
        door.press("Wieder mitspielen");
        phone.tellsHeading("Du bist drin");
        return phone;
    }

    private static void wall(HostPage host, String name) {
        var size = host.tab().viewportSize();
        host.tab().setViewportSize(1920, 1080);
        host.guest().photograph(name).fitsTheScreen();
        host.tab().setViewportSize(size.width, size.height);
    }
}
