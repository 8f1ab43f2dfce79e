package app.hearsay.catalog;

import app.hearsay.article.Readability;
import app.hearsay.statement.TextKind;
import app.hearsay.statement.Topic;
import java.util.Set;

/// What somebody looks for among the articles.
///
/// @param words all of which must occur, each anywhere in title, introduction or text; blank for any article
/// @param selection topic, level and language that it must have
/// @param kinds one of which it must be; empty for any
/// @param eases one of which it must have; empty for any
public record ArticleQuery(String words, Selection selection, Set<TextKind> kinds, Set<Readability.Ease> eases) {

    /// Longer words are cut, in UTF-16 units.
    public static final int LONGEST = 100;

    public ArticleQuery {
        words = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
        kinds = Set.copyOf(kinds);
        eases = Set.copyOf(eases);
    }

    /// Of any kind, in any language, however easy to read.
    public ArticleQuery(String words, Set<Topic> topics, Set<Integer> levels) {
        this(words, new Selection(topics, levels), Set.of(), Set.of());
    }

    /// Any article.
    public static ArticleQuery any() {
        return new ArticleQuery("", Set.of(), Set.of());
    }

    /// Whether every article fits.
    public boolean isAny() {
        return words.isBlank() && selection.isAll() && kinds.isEmpty() && eases.isEmpty();
    }
}
