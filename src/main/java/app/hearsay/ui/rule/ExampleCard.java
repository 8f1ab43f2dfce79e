package app.hearsay.ui.rule;

import app.hearsay.question.RuleCard;
import app.hearsay.ui.picture.LitWords;
import app.hearsay.ui.picture.StatusLabel;
import app.hearsay.ui.picture.StatusStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.Optional;

/// An invented sentence, how it is reported, and what shows it.
final class ExampleCard extends Section {

    /// @param titleKey what the example is for
    /// @param language of its sentence
    ExampleCard(String titleKey, RuleCard.Example example, Locale language) {
        addClassNames("rule-example", StatusStyle.cssClass(example.status()));
        var sentence = new Div();
        sentence.addClassName("lit-sentence");
        new LitWords(example.words(), example.status(), Optional.of(example.said()), example.cues())
                .fill(sentence, language);
        var note = new Paragraph(example.note());
        note.addClassName("rule-note");
        add(new H2(getTranslation(titleKey)), sentence, new StatusLabel(example.status()), note);
    }
}
