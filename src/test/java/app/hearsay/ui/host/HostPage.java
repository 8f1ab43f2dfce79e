package app.hearsay.ui.host;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.ui.Guest;
import app.hearsay.ui.PageObject;
import app.hearsay.ui.play.Classroom;
import com.microsoft.playwright.Locator;

/// A room on the screen of whoever leads it, be it the wall or a remote control.
public final class HostPage extends PageObject {

    /// What the screen shows, one after the other.
    public enum Stage {
        LOBBY(".host-lobby"),
        READING(".host-reading"),
        QUESTION(".host-question"),
        SECOND_VOTE(".host-question .host-again"),
        CLOSED(".host-closed"),
        CLOSED_WITH_ADVICE(".host-closed .host-suggestion"),
        DISCUSSION(".host-discussion"),
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
        return stage(stage).locator(".host-count");
    }

    public Locator heading() {
        return find("h1");
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

    public void goOn() {
        guest.press(find(PRIMARY));
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
        guest.press(find(".host-bar > .secondary"));
        awaitStage(Stage.DISCUSSION);
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
        tab().keyboard().press("Escape");
        assertThat(panel()).hasCount(0);
        openMenu();
        menuItems().getByText(item).click();
        find(".host-panel h2").waitFor();
    }

    public void giveFirstPlayer(String allowance) {
        find(".player-row select").first().selectOption(allowance);
    }

    /// Where a phone becomes the remote control.
    public String pairingPath() {
        return "/remote/" + find("[data-pairing]").getAttribute("data-pairing");
    }

    public void acceptRemote() {
        find(".host-remote .primary").click();
    }
}
