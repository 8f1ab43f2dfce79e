package app.hearsay.ui.part;

import com.vaadin.flow.component.html.Span;

/// Says of an article that it was made up for practice. It stands wherever such an article appears, so that nobody
/// takes it for news.
public final class InventedMark extends Span {

    /// The message key of its words.
    public static final String KEY = "article.invented";

    public InventedMark() {
        this(KEY);
    }

    private InventedMark(String key) {
        addClassName("invented");
        setText(getTranslation(key));
    }

    /// Says it once of all articles of a page that shows none of their texts, in place of a mark at each.
    public static InventedMark ofAll() {
        return new InventedMark("article.invented.all");
    }
}
