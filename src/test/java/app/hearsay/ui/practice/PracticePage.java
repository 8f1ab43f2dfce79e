package app.hearsay.ui.practice;

import app.hearsay.article.Article;
import app.hearsay.ui.Guest;
import com.microsoft.playwright.Locator;

/// The practice: a round, question by question.
public final class PracticePage extends ExercisePage {

    /// The practice that the guest has come to.
    public PracticePage(Guest guest) {
        super(guest);
    }

    public static PracticePage open(Guest guest) {
        return new PracticePage(guest.open("/practice"));
    }

    public static PracticePage openFirstSteps(Guest guest) {
        return new PracticePage(guest.open("/practice?round=first-steps"));
    }

    public static PracticePage openArticle(Guest guest, Article.Id article) {
        return new PracticePage(guest.open("/practice?article=" + article));
    }

    /// How far the round has come, in figures.
    public Locator figures() {
        return find(".figures");
    }

    public Locator stepLine() {
        return find(".step-line");
    }

    public Locator stepName() {
        return find(".step-name");
    }

    /// Waits until a notice says so.
    public void tells(String notice) {
        sees(".notice", notice);
    }

    /// Waits until a plain page stands in for the practice, with this title.
    public void tellsInstead(String title) {
        sees("section[lang=de] h1", title);
    }

    /// The switch that lets digits answer.
    public Locator digitSwitch() {
        return find(".settings .switch input").last();
    }

    public void switchDigits() {
        guest.press(digitSwitch());
    }
}
