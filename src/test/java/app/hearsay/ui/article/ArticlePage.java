package app.hearsay.ui.article;

import app.hearsay.article.Article;
import app.hearsay.ui.Guest;
import app.hearsay.ui.PageObject;
import com.microsoft.playwright.Locator;

/// An article with its statements to open and glasses to see them through.
public final class ArticlePage extends PageObject {

    /// The article that the guest has come to.
    public ArticlePage(Guest guest) {
        super(guest);
    }

    public static ArticlePage open(Guest guest, String article) {
        return new ArticlePage(guest.open("/article/" + article));
    }

    public static ArticlePage open(Guest guest, Article.Id article) {
        return open(guest, article.value());
    }

    public static ArticlePage openAt(Guest guest, String article, String statement) {
        return new ArticlePage(guest.open("/article/" + article + "#" + statement));
    }

    /// By the link beside the first example of a rule.
    public static ArticlePage openFromRule(Guest guest, String rule) {
        guest.open("/rules/" + rule);
        guest.press(guest.page().locator("a[href^='article/'][href*='#']").first());
        return new ArticlePage(guest);
    }

    public Locator title() {
        return find("h1");
    }

    public Locator statement(String statement) {
        return find("#" + statement);
    }

    /// What tells how statements are opened.
    public Locator hint() {
        return find(".panel-hint");
    }

    /// What statements can be seen through.
    public Locator glasses() {
        return find(".lens");
    }

    /// The explanation of the statement that is open.
    public Locator detail() {
        return find(".detail:not([hidden])");
    }

    /// The first words that are lit because they show whose voice speaks.
    public Locator cue() {
        return find(".lit").first();
    }

    /// The mark of an invented article.
    public Locator inventedMark() {
        return find(".invented");
    }

    /// The headline that the publisher gave the article.
    public Locator publishedHeadline() {
        return find(".article-headline");
    }

    /// The first way that leads on from here.
    public Locator wayOn() {
        return find("main a").first();
    }

    public void openStatement(String statement) {
        guest.pressText(statement(statement));
    }

    /// Goes from the open statement to the one that it speaks of.
    public void jumpToRelatedStatement() {
        guest.press(detail().locator("[data-jump]").first());
    }

    /// As a link in the page or a bookmark does.
    public void goTo(String statement) {
        tab().evaluate("hash => { location.hash = hash; }", statement);
        guest.rest();
    }

    public void goBack() {
        tab().goBack();
        guest.rest();
    }

    public void closeStatement() {
        guest.press(find("[data-close]"));
    }

    public void goToAnotherDay() {
        guest.press(find(".story-days a").last());
    }

    public void takeAllGlassesOff() {
        guest.press(find("[data-all=off]"));
    }

    public void putOnGlasses(String status) {
        guest.press(find("[data-glass=" + status + "]"));
    }

    /// How the marks of all other statements look.
    public Object looksOfOthers(String statement) {
        return tab().evaluate("""
                open => [...document.querySelectorAll('.statement')].filter(each => each.id !== open).map(each => {
                    const look = getComputedStyle(each);
                    return [each.id, look.color, look.opacity, look.backgroundColor, look.textDecoration].join(' ');
                }).join('; ')
                """, statement);
    }

    public boolean framed(String statement) {
        return !"none".equals(statement(statement).evaluate("element => getComputedStyle(element).outlineStyle"));
    }

    public boolean underlines(String statement) {
        return !"none".equals(statement(statement).evaluate("element => getComputedStyle(element).textDecorationLine"));
    }
}
