package app.hearsay.catalog;

import app.hearsay.statement.Topic;
import java.util.Set;

/// What somebody looks for among the articles.
///
/// @param words all of which must occur, each anywhere in title, introduction or text; blank for any article
/// @param topics one of which it must have; empty for any
/// @param levels one of which it must have; empty for any
public record ArticleQuery(String words, Set<Topic> topics, Set<Integer> levels) {

    /// Longer words are cut, in UTF-16 units.
    public static final int LONGEST = 100;

    public ArticleQuery {
        words = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
        topics = Set.copyOf(topics);
        levels = Set.copyOf(levels);
    }

    /// Any article.
    public static ArticleQuery any() {
        return new ArticleQuery("", Set.of(), Set.of());
    }

    /// Whether every article fits.
    public boolean isAny() {
        return words.isBlank() && topics.isEmpty() && levels.isEmpty();
    }
}
