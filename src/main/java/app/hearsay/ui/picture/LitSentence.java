package app.hearsay.ui.picture;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.article.Strips;
import app.hearsay.statement.Statement;
import app.hearsay.ui.part.Markup;
import app.hearsay.ui.part.Verbatim;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// The sentence of a statement as the article has it: what is said in the colour and line of its status, its signals
/// lit. Signals of the sentences around are in it as far as that keeps it short.
@StyleSheet("picture.css")
public final class LitSentence extends Div {

    /// In UTF-16 units.
    private static final int SHORT = 320;

    private final Article article;
    private final Statement statement;
    private final List<Span> cues;

    public LitSentence(Article article, Statement statement) {
        this.article = article;
        this.statement = statement;
        this.cues =
                statement.cues().stream().flatMap(cue -> cue.pieces().stream()).toList();
        addClassName("lit-sentence");
        Verbatim.mark(this, article.language());
        Markup.fill(this, List.of(paragraph()));
    }

    private Element paragraph() {
        var edges = new ArrayList<>(cues);
        edges.add(statement.span());
        var paragraph = new Element("p");
        Strips.cut(shown(), edges).forEach(strip -> paragraph.appendChild(element(strip)));
        return paragraph;
    }

    private Span shown() {
        var sentence = article.sentencesAround(statement.span());
        var whole = cues.stream()
                .filter(article.paragraphsAround(sentence)::contains)
                .reduce(sentence, Span::cover);
        var sentences = article.sentencesAround(whole);
        return sentences.length() <= SHORT ? sentences : sentence;
    }

    private Element element(Span strip) {
        var look = Markup.words("span", article.quote(strip));
        boolean said = statement.span().contains(strip);
        boolean cue = Strips.in(cues, strip);
        if (said || cue) {
            look.addClass(StatusStyle.cssClass(statement.status()));
        }
        if (said) {
            look.addClass("said");
        }
        if (cue) {
            look.addClass("cue");
        }
        return look;
    }
}
