package app.hearsay.ui.rule;

import app.hearsay.article.Span;
import app.hearsay.article.Strips;
import app.hearsay.question.RuleCard;
import app.hearsay.ui.part.Markup;
import app.hearsay.ui.part.Verbatim;
import app.hearsay.ui.picture.StatusLabel;
import app.hearsay.ui.picture.StatusStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// An invented sentence, how it is reported, and what shows it.
final class ExampleCard extends Section {

    private final RuleCard.Example example;

    /// @param titleKey what the example is for
    ExampleCard(String titleKey, RuleCard.Example example) {
        this.example = example;
        addClassNames("rule-example", StatusStyle.cssClass(example.status()));
        var sentence = new Div();
        sentence.addClassName("lit-sentence");
        Verbatim.mark(sentence, getLocale());
        Markup.fill(sentence, List.of(sentence()));
        var note = new Paragraph(example.note());
        note.addClassName("rule-note");
        add(new H2(getTranslation(titleKey)), sentence, new StatusLabel(example.status()), note);
    }

    private Element sentence() {
        var edges = new ArrayList<>(example.cues());
        edges.add(example.said());
        var paragraph = new Element("p");
        Strips.cut(new Span(0, example.words().length()), edges)
                .forEach(strip -> paragraph.appendChild(element(strip)));
        return paragraph;
    }

    private Element element(Span strip) {
        var look = Markup.words("span", example.words().substring(strip.start(), strip.end()));
        if (example.said().contains(strip)) {
            look.addClass("said");
        }
        if (Strips.in(example.cues(), strip)) {
            look.addClass("cue").addClass(StatusStyle.cssClass(example.status()));
        }
        return look;
    }
}
