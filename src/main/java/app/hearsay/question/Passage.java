package app.hearsay.question;

import app.hearsay.article.Article;
import app.hearsay.article.Bilingual;
import app.hearsay.article.Span;
import java.util.List;

/// The part of an article that is shown with a question.
///
/// @param title the article's title
/// @param invented whether the article was made up for practice, which must be said
/// @param shown whole paragraphs
/// @param marked what the question is about, inside `shown`, in the order of the text
public record Passage(Article article, Bilingual title, boolean invented, Span shown, List<Span> marked) {

    public Passage {
        marked = List.copyOf(marked);
    }
}
