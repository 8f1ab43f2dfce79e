package app.hearsay.ui.lesson;

import app.hearsay.article.Span;
import app.hearsay.article.Strips;
import app.hearsay.question.Lesson.Telling;
import app.hearsay.ui.part.Markup;
import app.hearsay.ui.part.Verbatim;
import app.hearsay.ui.picture.StatusStyle;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jsoup.nodes.Element;

/// The sentence with its signals lit.
final class ToldSentence extends Div {

    ToldSentence(Telling telling) {
        addClassName("told-sentence");
        Verbatim.mark(this, getLocale());
        var paragraph = new Element("p");
        Strips.cut(new Span(0, telling.sentence().length()), telling.signals())
                .forEach(strip -> paragraph.appendChild(element(telling, strip)));
        Markup.fill(this, List.of(paragraph));
    }

    private static Element element(Telling telling, Span strip) {
        var words = telling.sentence().substring(strip.start(), strip.end());
        return Strips.in(telling.signals(), strip)
                ? Markup.words("span", words, "cue", StatusStyle.cssClass(telling.status()))
                : Markup.words("span", words);
    }
}
