package app.hearsay.ui.play;

import app.hearsay.ui.Guest;
import app.hearsay.ui.PageObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// A page of a live room, which follows what happens there and says when its line to the server is lost.
public abstract class RoomPage extends PageObject {

    private static final double BACK_MILLIS = 30_000;
    private static final String BACK = """
            () => !window.seenBefore
                && document.querySelector('.play-line')?.textContent.includes('nichts ist verloren')
                && window.Vaadin?.connectionState?.state === 'connected'
            """;

    private static final String STILL_HERE = """
            () => window.seenBefore
                && document.querySelector('.play-line')?.textContent.includes('nichts ist verloren')
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

    /// Marks the page, so that it can be told from one that is loaded in its place.
    public final void mark() {
        tab().evaluate("() => { window.seenBefore = true; }");
    }

    /// Waits until another page stands where the marked one was, and says that the line is back.
    public final void awaitPageInItsPlace() {
        tab().waitForFunction(BACK, null, new Page.WaitForFunctionOptions().setTimeout(BACK_MILLIS));
    }

    /// Waits until the marked page, which has stayed, says that the line is back.
    public final void awaitLineBack() {
        tab().waitForFunction(STILL_HERE, null, new Page.WaitForFunctionOptions().setTimeout(BACK_MILLIS));
    }
}
