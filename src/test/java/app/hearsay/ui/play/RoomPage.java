package app.hearsay.ui.play;

import app.hearsay.ui.Guest;
import app.hearsay.ui.PageObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// A page of a live room, which follows what happens there and says when its line to the server is lost.
public abstract class RoomPage extends PageObject {

    private static final double BACK_MILLIS = 30_000;
    private static final String BACK = """
            () => document.querySelector('.play-line')?.textContent.includes('nichts ist verloren')
                && window.Vaadin?.connectionState?.state === 'connected'
            """;

    protected RoomPage(Guest guest) {
        super(guest);
    }

    public final Locator heading() {
        return find("h1");
    }

    /// What the app says about the line to the server.
    public final Locator line() {
        return find(".play-line");
    }

    /// Waits until the heading says so.
    public final void tellsHeading(String words) {
        sees("h1", words);
    }

    /// Waits until the line is back and the page says so.
    public final void awaitLine() {
        tab().waitForFunction(BACK, null, new Page.WaitForFunctionOptions().setTimeout(BACK_MILLIS));
    }
}
