package app.hearsay.ui.picture;

import app.hearsay.article.Span;
import app.hearsay.article.Strips;
import app.hearsay.statement.Status;
import app.hearsay.ui.part.Markup;
import app.hearsay.ui.part.Verbatim;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// A text in which the signals of a status are lit, and what is said is in its colour and line.
///
/// @param said what is judged; empty where the signals stand for themselves
public record LitWords(String text, Status status, Optional<Span> said, List<Span> cues) {

    public LitWords {
        cues = List.copyOf(cues);
    }

    /// Fills a component with the whole text.
    ///
    /// @param language of the text
    public void fill(Div place, Locale language) {
        fill(place, language, new Span(0, text.length()));
    }

    /// Fills a component with a part of the text.
    ///
    /// @param language of the text
    public void fill(Div place, Locale language, Span part) {
        var edges = Stream.concat(said.stream(), cues.stream()).toList();
        var paragraph = new Element("p");
        Strips.cut(part, edges).forEach(strip -> paragraph.appendChild(look(strip)));
        Verbatim.mark(place, language);
        Markup.fill(place, List.of(paragraph));
    }

    private Element look(Span strip) {
        var look = Markup.words("span", text.substring(strip.start(), strip.end()));
        boolean isSaid = said.filter(span -> span.contains(strip)).isPresent();
        boolean isCue = Strips.in(cues, strip);
        if (isSaid || isCue) {
            look.addClass(StatusStyle.cssClass(status));
        }
        if (isSaid) {
            look.addClass("said");
        }
        if (isCue) {
            look.addClass("cue");
        }
        return look;
    }
}
