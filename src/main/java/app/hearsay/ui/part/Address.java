package app.hearsay.ui.part;

import app.hearsay.article.Article;
import app.hearsay.game.RoomCode;
import app.hearsay.question.Wording;
import app.hearsay.statement.DecisionStep;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Statement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/// Where the app's screens are: whatever leads to one takes its address from here.
///
/// @param path from the app's root, without a slash at its beginning
public record Address(String path) {

    public static final Address HOME = new Address("");
    public static final Address PRACTICE = new Address("practice");
    public static final Address SUMMARY = new Address("practice/summary");
    public static final Address LIBRARY = new Address("article");
    public static final Address PROGRESS = new Address("progress");
    public static final Address CHECK = new Address("check");
    public static final Address SETUP = new Address("host");
    public static final Address JOIN = new Address("join");
    public static final Address LESSON = new Address("lesson");
    public static final Address TREE = new Address("tree");
    public static final Address RULES = new Address("rules");

    /// What asks `/practice` for a round of its own kind.
    public static final String ROUND = "round";

    /// Leads through the decision tree.
    public static final String FIRST_STEPS = "first-steps";

    /// Shows the round finished last.
    public static final String LAST = "last";

    /// What asks `/practice` or `/host` for questions about one article.
    public static final String ARTICLE = "article";

    /// What asks `/practice` or `/host` for questions about texts that belong together.
    public static final String STORY = "story";

    /// What asks `/practice` for questions of one rule.
    public static final String RULE = "rule";

    /// What makes a room's screen a remote control.
    public static final String REMOTE = "remote";

    /// The question at this place of the current round, counted from 1.
    public static Address practice(int place) {
        return new Address("practice/" + place);
    }

    /// The question at this place of the round finished last, also when the next round has begun.
    public static Address lastRound(int place) {
        return new Address("practice/%d?%s=%s".formatted(place, ROUND, LAST));
    }

    public static Address firstSteps() {
        return new Address("practice?" + ROUND + "=" + FIRST_STEPS);
    }

    /// A round about one article.
    public static Address practiceAbout(Article.Id article) {
        return new Address("practice?" + ARTICLE + "=" + article);
    }

    /// A round about texts that belong together, in their order.
    public static Address practiceStory(String story) {
        return new Address("practice?" + STORY + "=" + story);
    }

    /// The form for a room that asks about one article.
    public static Address setupAbout(Article.Id article) {
        return new Address("host?" + ARTICLE + "=" + article);
    }

    /// The form for a room that asks about texts that belong together.
    public static Address setupStory(String story) {
        return new Address("host?" + STORY + "=" + story);
    }

    /// A few questions of one rule.
    public static Address practiceOf(Rule rule) {
        return new Address("practice?" + RULE + "=" + name(rule));
    }

    public static Address article(Article.Id article) {
        return new Address("article/" + article);
    }

    /// A step of the decision tree.
    public static Address tree(DecisionStep step) {
        return new Address("tree#step-" + step.number());
    }

    /// The card of a rule.
    public static Address rule(Rule rule) {
        return new Address("rules/" + name(rule));
    }

    /// What addresses call a rule.
    public static String name(Rule rule) {
        return Wording.lower(rule).replace('_', '-');
    }

    /// The rule that addresses call so, if there is one.
    public static Optional<Rule> ruleNamed(String name) {
        return Arrays.stream(Rule.values())
                .filter(rule -> name(rule).equals(name))
                .findFirst();
    }

    /// A statement in its article, opened.
    public static Address statement(Statement.Id statement) {
        return new Address("article/" + statement.article() + "#" + statement.local());
    }

    /// The way into a room.
    public static Address join(RoomCode room) {
        return join(room.toString());
    }

    /// The same, whatever was typed.
    public static Address join(String typed) {
        return new Address("join/" + typed);
    }

    public static Address play(RoomCode room) {
        return new Address("play/" + room);
    }

    public static Address host(RoomCode room) {
        return new Address("host/" + room);
    }

    public static Address remote(RoomCode room) {
        return new Address("host/" + room + "?" + REMOTE);
    }

    /// Makes whoever opens it a host.
    public static Address key(RoomCode room, String secret) {
        return new Address("host/" + room + "/key/" + secret);
    }

    public static Address report(RoomCode room) {
        return new Address("host/" + room + "/report");
    }

    /// Where a device asks to control a room.
    ///
    /// @param code that the host shows
    public static Address pairing(String code) {
        return new Address("remote/" + code);
    }

    /// Goes there, in this window.
    public void open() {
        UI.getCurrent().navigate(path);
    }

    /// Goes there by loading the page anew.
    public void load() {
        UI.getCurrent().getPage().setLocation(path);
    }

    public Anchor link(String text) {
        return new Anchor(path, text);
    }

    /// As others reach it.
    ///
    /// @param site the app's root, without a slash at its end
    public String at(URI site) {
        return site + "/" + path;
    }
}
