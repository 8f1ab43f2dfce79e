package app.hearsay.ui.question;

import app.hearsay.article.Span;
import app.hearsay.article.Strips;
import app.hearsay.question.Excerpt;
import app.hearsay.question.Passage;
import app.hearsay.ui.part.Markup;
import app.hearsay.ui.part.Verbatim;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// A passage with its excerpt in view, and for each stretch that is folded away a button "…".
/// `fold.js` opens all of them at once.
///
/// See decision 0071.
public final class PassageText extends Div {

    private final Passage passage;
    private final Excerpt excerpt;
    private final BiFunction<Span, String, Node> strips;

    /// Whether something is folded that has no button yet.
    private boolean folded;

    /// @param spans where the look of the text changes
    /// @param strips builds what stands for a strip, from its span and its words
    public PassageText(Passage passage, Collection<Span> spans, BiFunction<Span, String, Node> strips) {
        this.passage = passage;
        this.excerpt = passage.excerpt();
        this.strips = strips;
        addClassName("article-text");
        Verbatim.mark(this, passage.article().language());
        var edges = Stream.concat(spans.stream(), excerpt.stretches().stream()).toList();
        var paragraphs = passage.article().paragraphs().stream()
                .filter(passage.shown()::overlaps)
                .map(paragraph -> paragraph(paragraph, Strips.cut(paragraph, edges)))
                .toList();
        if (folded) {
            paragraphs.stream()
                    .filter(paragraph -> !paragraph.hasAttr("hidden"))
                    .reduce((_, last) -> last)
                    .ifPresent(last -> last.appendChild(button()));
        }
        Markup.fill(this, paragraphs);
    }

    private Element paragraph(Span scope, List<Span> cut) {
        var paragraph = new Element("p");
        if (!excerpt.touches(scope)) {
            cut.forEach(strip -> paragraph.appendChild(strip(strip)));
            return fold(paragraph);
        }
        var away = new Element("span");
        for (var strip : cut) {
            if (!excerpt.holds(strip)) {
                away.appendChild(strip(strip));
                continue;
            }
            away = close(paragraph, away);
            if (folded) {
                paragraph.appendChild(button());
                folded = false;
            }
            paragraph.appendChild(strip(strip));
        }
        close(paragraph, away);
        return paragraph;
    }

    /// Puts away what has been gathered, if there is anything, and gathers anew.
    private Element close(Element paragraph, Element away) {
        if (away.childNodeSize() == 0) {
            return away;
        }
        paragraph.appendChild(fold(away));
        return new Element("span");
    }

    private Element fold(Element element) {
        folded = true;
        return element.addClass("folded").attr("hidden", true);
    }

    private Node strip(Span strip) {
        return strips.apply(strip, passage.article().quote(strip));
    }

    private Element button() {
        var button = new Element("button")
                .addClass("fold")
                .attr("type", "button")
                .attr("aria-expanded", "false")
                .attr("aria-label", getTranslation("passage.unfold"));
        return Verbatim.unmark(button, getLocale());
    }
}
