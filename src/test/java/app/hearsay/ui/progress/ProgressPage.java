package app.hearsay.ui.progress;

import app.hearsay.ui.Guest;
import app.hearsay.ui.PageObject;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;

/// What learners see of their progress, their devices and their data.
public final class ProgressPage extends PageObject {

    private ProgressPage(Guest guest) {
        super(guest);
    }

    public static ProgressPage open(Guest guest) {
        return new ProgressPage(guest.open("/progress"));
    }

    /// The code that carries the progress to another device.
    public Locator code() {
        return find(".resume-code");
    }

    /// Why a code was not taken.
    public Locator complaint() {
        return find(".complaint");
    }

    public Locator devices() {
        return find(".devices");
    }

    /// Since when the other device has been known.
    public Locator deviceSince() {
        return find(".devices time");
    }

    public Locator downloadLink() {
        return find("main a[download]");
    }

    public void awaitCode() {
        code().waitFor();
    }

    public void enterCode(String code) {
        find("#resume-code-field").fill(code);
        guest.pressKey("Enter");
    }

    public void askForANewCode() {
        guest.press(find("text=Neuer Code"));
    }

    public void confirmTheNewCode() {
        guest.press(find("text=Code erneuern"));
    }

    public void putOutTheOtherDevice() {
        guest.press(find(".devices button"));
    }

    /// Confirms what was asked for last.
    public void confirm() {
        guest.press(find(".confirmation .primary:visible"));
    }

    /// Waits until the page tells these news.
    public void tells(String news) {
        sees(".news", news);
    }

    public Download takeDataAlong() {
        return tab().waitForDownload(downloadLink()::click);
    }

    public void deleteEverything() {
        find("text=Alles löschen").click();
        find("text=Endgültig löschen").click();
    }
}
