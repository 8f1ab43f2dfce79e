package app.hearsay.question;

import app.hearsay.article.Article;
import app.hearsay.article.Bilingual;
import app.hearsay.article.Span;
import java.io.Serializable;
import java.util.List;

/// The part of an article that is shown with a question.
///
/// @param title the article's title
/// @param invented whether the article was made up for practice, which must be said
/// @param selfPublished whether its own voice is that of whoever wrote it, and no newsroom's
/// @param shown whole paragraphs
/// @param marked what the question is about, inside `shown`, in the order of the text
/// @param excerpt what of `shown` is in view at once
public record Passage(
        Article article,
        Bilingual title,
        boolean invented,
        boolean selfPublished,
        Span shown,
        List<Span> marked,
        Excerpt excerpt)
        implements Serializable {

    /// @throws IllegalArgumentException if something marked is folded away, or more than `shown` is in view
    public Passage {
        marked = List.copyOf(marked);
        if (!marked.stream().allMatch(excerpt::holds)
                || !excerpt.stretches().stream().allMatch(shown::contains)) {
            throw new IllegalArgumentException("%s does not fit %s, %s".formatted(excerpt, shown, marked));
        }
    }

    /// After how many code units of what is in view everything marked was read; 0 if nothing is marked.
    public int reach() {
        int end = marked.stream().mapToInt(Span::end).max().orElse(0);
        return excerpt.stretches().stream()
                .mapToInt(stretch -> Math.max(0, Math.min(stretch.end(), end) - stretch.start()))
                .sum();
    }

    /// Another part of the same text.
    ///
    /// @throws IllegalArgumentException if something marked is folded away, or more than `shown` is in view
    public Passage showing(Span part, List<Span> marks, Excerpt view) {
        return new Passage(article, title, invented, selfPublished, part, marks, view);
    }
}
