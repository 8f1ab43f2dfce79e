package app.hearsay.ui.setup;

import app.hearsay.ui.Guest;
import app.hearsay.ui.PageObject;
import app.hearsay.ui.host.HostPage;
import com.microsoft.playwright.Locator;

/// The page on which a room is set up: what it asks about, and how.
public final class SetupPage extends PageObject {

    private static final String BOXES = "input[name=articles]";

    private SetupPage(Guest guest) {
        super(guest);
    }

    public static SetupPage open(Guest guest) {
        return new SetupPage(guest.open("/host"));
    }

    /// At an address that says what is chosen.
    public static SetupPage open(Guest guest, String query) {
        return new SetupPage(guest.open("/host?" + query));
    }

    /// What hands out the address of this set-up.
    public Locator copyButton() {
        return find(".host-sharing [data-copy]");
    }

    /// What is said of an address that was not understood.
    public Locator misunderstood() {
        return find(".host-misunderstood");
    }

    /// The chosen value of a field.
    public Locator chosen(String field) {
        return find("input[name=%s]:checked".formatted(field));
    }

    /// The boxes of all articles.
    public Locator articles() {
        return find(BOXES);
    }

    public Locator chosenArticles() {
        return find(BOXES + ":checked");
    }

    /// What is offered in the chosen language.
    public Locator shownArticles() {
        return find(".article-choice:visible");
    }

    public Locator chosenArticlesIn(String language) {
        return find("[data-language=%s] %s:checked".formatted(language, BOXES));
    }

    public Locator articlesLeftOutOfLevel(int level, String language) {
        return find("[data-language=%s] %s%s:not(:checked)".formatted(language, BOXES, ofLevel(level)));
    }

    public Locator chosenArticlesOutsideLevel(int level) {
        return find(BOXES + ":not(" + ofLevel(level) + "):checked");
    }

    public Locator chosenArticlesOutsideTopic(String topic) {
        return find(BOXES + ":not(" + ofTopic(topic) + "):checked");
    }

    /// How many questions and articles are chosen.
    public Locator count() {
        return find(".host-articles .hint");
    }

    /// The topics and levels that choose many articles at once.
    public Locator chips() {
        return find(".host-quick .chip");
    }

    public Locator pressedChips() {
        return find(".host-quick [aria-pressed=true]");
    }

    public Locator openButton() {
        return find("[data-open]");
    }

    public void unfoldQuestions() {
        find(".host-details summary").first().click();
    }

    /// Waits until the questions are there.
    public void awaitQuestions() {
        find(".pick:visible").first().waitFor();
    }

    public void unfoldRules() {
        find(".host-details summary").last().click();
    }

    public void pressLevel(int level) {
        guest.press(find(".host-quick .chip" + ofLevel(level)));
    }

    public void pressTopic(String topic) {
        guest.press(find(".chip" + ofTopic(topic)));
    }

    public void search(String words) {
        find(".host-search").fill(words);
    }

    /// What is said of a search that finds nothing.
    public Locator nothingFound() {
        return find(".host-found");
    }

    public void tickNone() {
        guest.press(find("[data-none]"));
    }

    public void tickAll() {
        guest.press(find("[data-all]"));
    }

    public void pressFirstArticle() {
        guest.press(find(".article-choice").first());
    }

    /// The questions about texts in that language that are offered.
    public Locator shownPicks(String language) {
        return find("[data-language=%s] .pick:visible".formatted(language));
    }

    public Locator pickedQuestions() {
        return find("input[name=questions]:checked");
    }

    public void pickFirstShownQuestion() {
        find(".pick:visible input").first().check();
    }

    public void choosePreset(int minutes) {
        guest.press(find(".host-presets .chip:has-text('" + minutes + " ')"));
    }

    public Locator pressedPreset() {
        return find(".host-presets [aria-pressed=true]");
    }

    /// Chooses one of the values of a field.
    public void choose(String field, String value) {
        guest.press(find(".choice:has([name=%s][value='%s'])".formatted(field, value)));
    }

    /// How long the lesson will take.
    public Locator estimate() {
        return find(".host-estimate");
    }

    /// Chooses the language of the texts.
    public void chooseTexts(String language) {
        guest.press(find(".choice:has([name=texts][value='" + language + "'])"));
    }

    /// Picks one of the questions of a kind, which its name tells.
    public void pickQuestion(String kind, int place) {
        find(".pick:has-text('" + kind + "') input").nth(place - 1).check();
    }

    public void chooseFirstSteps() {
        guest.press(find(".choice:has([value=first-steps])"));
    }

    public HostPage openRoom() {
        guest.press(openButton());
        return new HostPage(guest);
    }

    private static String ofLevel(int level) {
        return "[data-level='" + level + "']";
    }

    private static String ofTopic(String topic) {
        return "[data-topic=" + topic + "]";
    }
}
