package app.hearsay.ui.practice;

import app.hearsay.ui.Guest;
import app.hearsay.ui.PageObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// The choice of topics and levels, as the first page, the practice and its summary show it.
public final class SelectionPart extends PageObject {

    SelectionPart(Guest guest) {
        super(guest);
    }

    /// What is chosen, in words.
    public Locator heading() {
        return find(".selection > summary");
    }

    /// Topics and levels that are chosen; some language always is.
    public Locator chosen() {
        return find(".chip[aria-pressed=true]:not([lang])");
    }

    public Locator hint() {
        return find(".selection-content .hint").first();
    }

    public void unfold() {
        guest.press(heading());
    }

    public void choose(String name) {
        guest.press(tab().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first());
    }

    /// Chooses a language of the texts, which the switch of the app's language names, too.
    public void chooseTexts(String name) {
        guest.press(find(".chip:text-is('" + name + "')"));
    }

    public void chooseEverything() {
        guest.press(find(".selection .link-button"));
    }
}
