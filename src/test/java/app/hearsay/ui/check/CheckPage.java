package app.hearsay.ui.check;

import app.hearsay.ui.Guest;
import app.hearsay.ui.practice.ExercisePage;
import com.microsoft.playwright.Locator;

/// The check: its offer on the first page, its questions, its results.
public final class CheckPage extends ExercisePage {

    private CheckPage(Guest guest) {
        super(guest);
    }

    public static CheckPage open(Guest guest) {
        return new CheckPage(guest.open("/check"));
    }

    /// The first page.
    static CheckPage offered(Guest guest) {
        return new CheckPage(guest.open("/"));
    }

    Locator offer() {
        return find(".check-offer p");
    }

    void accept() {
        guest.press(find(".check-offer .secondary"));
    }

    void declineOffer() {
        guest.press(find(".check-offer button"));
    }

    public void begin() {
        guest.press(find(".check-stage .primary"));
    }

    void decline() {
        guest.press(find(".check-stage .secondary"));
    }

    public Locator heading() {
        return find("main h1");
    }

    Locator pictures() {
        return find(".check-results svg");
    }

    /// Notes of rounds, such as what is due.
    Locator notes() {
        return find(".round-notes p");
    }

    /// Answers and waits for the next question, or the results.
    void answerAndGoOn(int place, String nextHeading) {
        answer(place);
        sees("main h1", nextHeading);
    }
}
