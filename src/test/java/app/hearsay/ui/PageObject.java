package app.hearsay.ui;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/// What somebody does and sees on one page of the app, in the tab that was open when it was made. Tests speak through
/// its methods; only page objects know selectors.
public abstract class PageObject {

    protected final Guest guest;
    private final Page tab;

    protected PageObject(Guest guest) {
        this.guest = guest;
        this.tab = guest.page();
    }

    /// Whose browser it is.
    public final Guest guest() {
        return guest;
    }

    /// The tab, for what any page can do: reload, go back, type.
    public final Page tab() {
        return tab;
    }

    /// What the page says apart from the ways around.
    public final Locator content() {
        return find("main");
    }

    /// Waits until the page tells that something waits for the end of a game.
    public final void tellsOfTheGame(String words) {
        sees(".game-notice", words);
    }

    public final void goToTheGame() {
        guest.press(find(".game-notice a"));
    }

    /// What opens the text that is folded away, one for each place.
    public final Locator folds() {
        return find(".fold");
    }

    public final Locator foldedAway() {
        return find(".folded");
    }

    protected final Locator find(String selector) {
        return tab.locator(selector);
    }

    /// Waits until the words can be seen there; what is hidden does not count.
    protected final void sees(String selector, String words) {
        PlaywrightAssertions.assertThat(find(selector))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
    }
}
