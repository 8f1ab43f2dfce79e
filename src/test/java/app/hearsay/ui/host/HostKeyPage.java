package app.hearsay.ui.host;

import app.hearsay.ui.Guest;
import app.hearsay.ui.PageObject;
import app.hearsay.ui.play.Classroom;
import com.microsoft.playwright.Locator;

/// The page behind a recovery link, which asks before the device leads.
public final class HostKeyPage extends PageObject {

    private HostKeyPage(Guest guest) {
        super(guest);
    }

    public static HostKeyPage open(Guest guest, Classroom room) {
        return new HostKeyPage(
                guest.open(room.path() + "/key/" + room.room().plan().recovery()));
    }

    public Locator heading() {
        return find("h1").first();
    }

    public HostPage lead() {
        guest.press(find(".host-key .primary"));
        return new HostPage(guest);
    }
}
