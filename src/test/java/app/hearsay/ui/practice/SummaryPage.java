package app.hearsay.ui.practice;

import app.hearsay.ui.Guest;
import app.hearsay.ui.PageObject;
import com.microsoft.playwright.Locator;

/// The summary at the end of a round.
public final class SummaryPage extends PageObject {

    private final SelectionPart selection;

    /// The summary that the guest has come to.
    public SummaryPage(Guest guest) {
        super(guest);
        this.selection = new SelectionPart(guest);
    }

    public static SummaryPage open(Guest guest) {
        return new SummaryPage(guest.open("/practice/summary"));
    }

    public SelectionPart selection() {
        return selection;
    }

    public void awaitHeading() {
        find(".summary h1").waitFor();
    }

    public void awaitScore() {
        find(".summary .score").waitFor();
    }

    /// What was asked and what came of it, question by question.
    public Locator results() {
        return find(".results .result");
    }
}
