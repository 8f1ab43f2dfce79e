package app.hearsay.ui.article;

import app.hearsay.ui.Guest;
import app.hearsay.ui.PageObject;
import com.microsoft.playwright.Locator;

/// The library, in which articles are looked for by words and topics.
public final class LibraryPage extends PageObject {

    private LibraryPage(Guest guest) {
        super(guest);
    }

    public static LibraryPage open(Guest guest) {
        return new LibraryPage(guest.open("/article"));
    }

    /// In every language.
    static LibraryPage openWhole(Guest guest) {
        return new LibraryPage(guest.open("/article?language=all"));
    }

    /// The articles that can be seen.
    public Locator shown() {
        return find(".article-card:visible");
    }

    /// How high the list of articles is, in pixels.
    public double height() {
        return find(".article-cards").boundingBox().height;
    }

    /// The field for the words to look for.
    public Locator words() {
        return find("#article-words");
    }

    /// How many articles were found.
    public Locator found() {
        return find("[role=status]");
    }

    /// The pictures that are drawn from numbers.
    public Locator pieces() {
        return find("[data-pieces]");
    }

    public Locator toggle(String words) {
        return find(".toggles button").filter(new Locator.FilterOptions().setHasText(words));
    }

    public Locator firstToggle() {
        return find(".toggles button").first();
    }

    public void lookFor(String words) {
        words().fill(words);
    }

    /// Looks for nothing in particular any more, once nothing was found.
    public void startOver() {
        guest.press(find(".articles-found button"));
    }

    public void press(String toggle) {
        guest.press(toggle(toggle));
    }

    /// Opens the one article that is left.
    public ArticlePage openTheArticle() {
        guest.press(shown().locator("a"));
        return new ArticlePage(guest);
    }

    /// The link of the first article that can be seen.
    public Locator firstArticle() {
        return shown().first().locator("a");
    }
}
