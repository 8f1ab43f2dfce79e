package app.hearsay.ui.part;

import app.hearsay.article.Article;
import app.hearsay.game.RoomCode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.net.URI;

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

    /// What asks `/practice` for a round of its own kind.
    public static final String ROUND = "round";

    /// Leads through the decision tree.
    public static final String FIRST_STEPS = "first-steps";

    /// Shows the round finished last.
    public static final String LAST = "last";

    /// What asks `/practice` for questions about one article.
    public static final String ARTICLE = "article";

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

    public static Address article(Article.Id article) {
        return new Address("article/" + article);
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
