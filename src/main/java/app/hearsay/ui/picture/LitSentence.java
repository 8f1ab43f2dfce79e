package app.hearsay.ui.picture;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.statement.Statement;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;

/// The sentence of a statement as the article has it: what is said in the colour and line of its status, its signals
/// lit. Signals of the sentences around are in it as far as that keeps it short.
@StyleSheet("picture.css")
public final class LitSentence extends Div {

    /// In UTF-16 units.
    private static final int SHORT = 320;

    public LitSentence(Article article, Statement statement) {
        addClassName("lit-sentence");
        var said = statement.span();
        var cues = statement.lit(article).toList();
        new LitWords(article.text(), statement.status(), Optional.of(said), cues)
                .fill(this, article.language(), shown(article, said, cues));
    }

    private static Span shown(Article article, Span said, List<Span> cues) {
        var sentence = article.sentencesAround(said);
        var whole = cues.stream()
                .filter(article.paragraphsAround(sentence)::contains)
                .reduce(sentence, Span::cover);
        var sentences = article.sentencesAround(whole);
        return sentences.length() <= SHORT ? sentences : sentence;
    }
}
