package app.hearsay.ui.lesson;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.ui.Guest;
import app.hearsay.ui.PageObject;
import app.hearsay.ui.practice.PracticePage;
import com.microsoft.playwright.Locator;

/// One sentence told in four ways.
public final class LessonPage extends PageObject {

    public LessonPage(Guest guest) {
        super(guest);
    }

    public static LessonPage open(Guest guest) {
        return new LessonPage(guest.open("/lesson"));
    }

    /// Puts these words before the sentence.
    public void choose(String words) {
        guest.press(chip(words));
        assertThat(chip(words)).hasAttribute("aria-pressed", "true");
    }

    /// Waits until the sentence and what it is now can be read.
    public void tells(String sentence, String label) {
        sees(".lesson-told", sentence);
        sees(".lesson-told", label);
    }

    public Locator chip(String words) {
        return find(".telling-chip").filter(new Locator.FilterOptions().setHasText(words));
    }

    /// Turns the German sentence into each way, and asks how one can tell.
    public void goThrough() {
        choose("Laut Schulleitung");
        choose("Vermutlich");
        choose("Die Stadt bestreitet");
        guest.press(find(".lesson .primary"));
        find(".lesson-end").waitFor();
    }

    public PracticePage goToFirstSteps() {
        guest.press(find(".lesson-end .primary"));
        return new PracticePage(guest);
    }

    public void skip() {
        guest.press(find(".lesson-skip"));
    }
}
