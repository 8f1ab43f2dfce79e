package app.hearsay.ui.report;

import app.hearsay.room.Classroom;
import app.hearsay.ui.Guest;
import app.hearsay.ui.PageObject;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.util.List;

/// The report of a game, or what those see instead who did not lead it.
public final class ReportPage extends PageObject {

    private static final String DOWNLOADS = "main a[download]";

    /// The report that the guest has come to.
    public ReportPage(Guest guest) {
        super(guest);
    }

    public static ReportPage open(Guest guest, Classroom game) {
        return new ReportPage(guest.open(game.path() + "/report"));
    }

    public Locator heading() {
        return find("main h1");
    }

    /// Who played, and how much.
    public Locator summary() {
        return find(".report-page > .meta");
    }

    /// One for each question that was asked.
    public Locator items() {
        return find(".report-item");
    }

    /// One row for each player.
    public Locator players() {
        return find(".report-players tbody tr");
    }

    public Locator answersLink() {
        return find(DOWNLOADS).first();
    }

    public Locator playersLink() {
        return find(DOWNLOADS).last();
    }

    /// What only a screen needs: the ways around, the buttons, the players.
    public List<Locator> screenOnly() {
        return List.of(find(".top"), find(".foot"), find(".report-actions"), find(".report-players"));
    }

    public String colourOfText() {
        return (String) find("body").evaluate("body => getComputedStyle(body).color");
    }

    public String addressOfAnswers() {
        return (String) answersLink().evaluate("link => link.href");
    }

    public void unfoldPlayers() {
        find(".report-players summary").click();
    }

    public Download takeAnswersAlong() {
        return tab().waitForDownload(answersLink()::click);
    }

    public Download takePlayersAlong() {
        return tab().waitForDownload(playersLink()::click);
    }

    public void print() {
        find("text=Drucken").click();
    }
}
