package app.hearsay.question;

import app.hearsay.article.Span;
import java.io.Serializable;
import java.util.List;

/// What of a passage is shown at once; the rest of it is folded away, one tap from the reader.
///
/// See decision 0071.
///
/// @param stretches whole sentences, in the order of the text and without overlaps; at least one
public record Excerpt(List<Span> stretches) implements Serializable {

    /// @throws IllegalArgumentException if it is empty, or its stretches overlap or stand in another order
    public Excerpt {
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("an excerpt shows something");
        }
        for (int i = 1; i < stretches.size(); i++) {
            if (stretches.get(i).start() < stretches.get(i - 1).end()) {
                throw new IllegalArgumentException("not in the order of the text: " + stretches);
            }
        }
    }

    /// All of a passage.
    public static Excerpt whole(Span shown) {
        return new Excerpt(List.of(shown));
    }

    /// Whether it shows every unit of these words.
    public boolean holds(Span words) {
        return stretches.stream().anyMatch(stretch -> stretch.contains(words));
    }

    /// Whether it shows some of these words.
    public boolean touches(Span words) {
        return stretches.stream().anyMatch(words::overlaps);
    }
}
