package app.hearsay.ui.host;

import app.hearsay.room.Classroom;
import app.hearsay.ui.Guest;
import app.hearsay.ui.PageObject;
import com.microsoft.playwright.Locator;

/// The page behind a recovery link, which asks before the device leads.
public final class HostKeyPage extends PageObject {

    private HostKeyPage(Guest guest) {
        super(guest);
    }

    /// Where the link of the room leads now.
    public static String path(Classroom room) {
        return room.path() + "/key/" + room.room().plan().recovery();
    }

    public static HostKeyPage open(Guest guest, Classroom room) {
        return open(guest, path(room));
    }

    public static HostKeyPage open(Guest guest, String link) {
        return new HostKeyPage(guest.open(link));
    }

    public Locator heading() {
        return find("h1").first();
    }

    /// Waits until the heading says so.
    public void tellsHeading(String words) {
        sees("h1", words);
    }

    public HostPage lead() {
        guest.press(find(".host-key .primary"));
        return new HostPage(guest);
    }
}
