package app.hearsay.ui.host;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.room.Classroom;
import app.hearsay.ui.Guest;
import app.hearsay.ui.play.RoomPage;
import app.hearsay.ui.report.ReportPage;
import com.microsoft.playwright.Locator;

/// A room on the screen of whoever leads it, be it the wall or a remote control. It is long because a host can do so
/// much there; each thing is a line.
public final class HostPage extends RoomPage {

    /// What the screen shows, one after the other.
    public enum Stage {
        LOBBY(".host-lobby"),
        READING(".host-reading"),
        QUESTION(".host-question"),
        SECOND_VOTE(".host-question .host-again"),
        CLOSED(".host-closed"),
        CLOSED_WITH_ADVICE(".host-closed .host-suggestion"),
        DISCUSSION(".host-discussion"),
        VOTES(".host-votes"),
        REVEAL(".host-reveal"),
        STANDING(".host-standing"),
        END(".host-end");

        private final String selector;

        Stage(String selector) {
            this.selector = selector;
        }
    }

    private static final String PRIMARY = "[data-primary]";

    /// The room that the guest has come to.
    public HostPage(Guest guest) {
        super(guest);
    }

    public static HostPage open(Guest guest, Classroom room) {
        return new HostPage(guest.open(room.path()));
    }

    public Locator stage(Stage stage) {
        return find(stage.selector);
    }

    /// How many are in, or have answered, at this stage.
    public Locator count(Stage stage) {
        return stage == Stage.LOBBY
                ? stage(stage).locator(".host-count")
                : find(".projector:has(" + stage.selector + ") .bar-count");
    }

    public Locator code() {
        return find(".host-code");
    }

    /// The seconds that are left.
    public Locator clock() {
        return find(".clock-figure");
    }

    public Locator paused() {
        return find(".host-paused");
    }

    public Locator document() {
        return find("html");
    }

    /// What everything else is drawn on.
    public Locator ground() {
        return find("body");
    }

    /// What the menu offers.
    public Locator menuItems() {
        return find(".host-items");
    }

    public Locator menu() {
        return find(".host-menu summary");
    }

    public Locator panel() {
        return find(".host-panel");
    }

    /// The number by which a remote control is told from others.
    public Locator pairingNumber() {
        return find(".host-number");
    }

    public Locator names() {
        return find(".host-lobby .names li");
    }

    /// How many other devices can lead.
    public Locator leaders() {
        return find(".bar-leaders");
    }

    public Locator playerRows() {
        return find(".player-row");
    }

    /// What only whoever leads is told.
    public Locator notes() {
        return find(".notes");
    }

    /// Waits until the notes say so.
    public void notesTell(String words) {
        sees(".notes", words);
    }

    /// Those whose phones are gone, as far as the screen says so.
    public Locator goneRows() {
        return find(".player-row .gone");
    }

    /// The question whether it is meant, in a panel.
    public Locator sure() {
        return find(".host-panel .sure");
    }

    /// One of the things that can be done at the door.
    public Locator entryAction(String words) {
        return find(".entry-actions").getByText(words);
    }

    /// The panel of those who wait at the door.
    public Locator entry() {
        return find(".host-entry");
    }

    public Locator entryRows() {
        return entry().locator(".player-row");
    }

    /// The note that somebody waits at the door.
    public Locator waiting() {
        return find(".bar-waiting");
    }

    /// What tells those who come late where to go.
    public Locator late() {
        return find(".host-late");
    }

    /// The panel of the devices that lead.
    public Locator devices() {
        return find(".host-devices");
    }

    public Locator deviceRows() {
        return devices().locator(".player-row");
    }

    /// The bar by which the room is led.
    public Locator bar() {
        return find(".host-bar");
    }

    public void confirm(String words) {
        sure().getByText(words).click();
    }

    public void openMenuItem(String item) {
        openMenu();
        menuItems().getByText(item).click();
    }

    /// Takes the player at this place out of the room, for sure.
    public void takeOut(int place) {
        find(".player-row .remove").nth(place - 1).click();
        find(".player-row .sure .grave").click();
    }

    public String showRecoveryLink() {
        panel().getByText("Link anzeigen").click();
        return find(".host-recovery").textContent();
    }

    public ReportPage openReport() {
        guest.press(find(".host-end .primary"));
        return new ReportPage(guest);
    }

    public void doubleClickFirstName() {
        find(".names .name").first().dblclick();
    }

    public void letLastIn() {
        find(".host-entry .remove").last().click();
    }

    public void letAllIn() {
        entry().getByText("Alle einlassen").click();
    }

    public void doubleClickPutOut() {
        find(".host-devices .remove").dblclick();
    }

    public void doubleClickTakeLastOut() {
        find(".player-row .remove").last().dblclick();
    }

    /// Waits until the panel of the players shows who was taken out.
    public void awaitTakenOut() {
        find(".host-players h3").waitFor();
    }

    public void bringBack() {
        find(".host-players").getByText("Zurückholen").click();
    }

    public void awaitStage(Stage stage) {
        stage(stage).waitFor();
    }

    /// Waits until the question of this number is shown.
    public void awaitQuestion(int number) {
        find(".host-number-of").getByText(String.valueOf(number)).waitFor();
    }

    /// Waits until the room can be led from here.
    public void awaitControl() {
        find(PRIMARY).waitFor();
    }

    /// What leads on.
    public Locator primary() {
        return find(PRIMARY);
    }

    public void goOn() {
        guest.press(primary());
    }

    public void goOnByDoubleClick() {
        find(PRIMARY).dblclick();
    }

    public void goOnTo(Stage stage) {
        goOn();
        stage(stage).first().waitFor();
    }

    /// Has the class talk about what it answered.
    public void discuss() {
        guest.press(find(".bar-discuss"));
        awaitStage(Stage.DISCUSSION);
    }

    public void endEarly() {
        openPanel("Vorzeitig beenden");
        guest.press(panel().locator(".grave"));
        awaitStage(Stage.END);
    }

    /// Which question it is, as it stands above the stage.
    public Locator number() {
        return find(".host-number-of");
    }

    /// Opens the panel of another round for the same class.
    public void openNextRound() {
        guest.press(find(".bar-round"));
        find(".host-round").waitFor();
    }

    /// Adds a round for the same class.
    ///
    /// @param choices what is pressed before, by its words
    public void beginNextRound(String... choices) {
        openNextRound();
        for (var choice : choices) {
            guest.press(find(".host-round .chip").getByText(choice));
        }
        guest.press(find(".host-round > .primary"));
        awaitStage(Stage.LOBBY);
    }

    /// Lets a closed vote go on.
    public void reopen() {
        guest.press(reopenButton());
        awaitStage(Stage.QUESTION);
    }

    public Locator reopenButton() {
        return find(".bar-reopen");
    }

    public void openMenu() {
        menu().click();
    }

    public void skipQuestionByDoubleClick() {
        openMenu();
        menuItems().getByText("Frage überspringen").dblclick();
    }

    /// Opens the panel behind this item of the menu.
    public void openPanel(String item) {
        guest.pressKey("Escape");
        assertThat(panel()).hasCount(0);
        openMenuItem(item);
        find(".host-panel h2").waitFor();
    }

    /// The choices of how much time somebody has.
    public Locator allowances() {
        return find(".player-row select");
    }

    public void giveFirstPlayer(String allowance) {
        allowances().first().selectOption(allowance);
    }

    /// The screen that the class does not see.
    public HostPage openUnseenWindow() {
        var address = find(".host-players a").getAttribute("href");
        guest.newTab();
        return new HostPage(guest.open(address));
    }

    /// Where a phone becomes the remote control.
    public String pairingPath() {
        return "/remote/" + find("[data-pairing]").getAttribute("data-pairing");
    }

    public void acceptRemote() {
        find(".host-remote .primary").click();
    }
}
