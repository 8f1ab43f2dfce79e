package app.hearsay.ui.setup;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/// A group of native radio buttons or checkboxes with a heading. `host.js` reads them when the form is sent.
final class ChoiceField extends FieldSet {

    private final String name;
    private final Element choices = new Element("div");

    /// @param key of the heading
    ChoiceField(String name, String key) {
        this.name = name;
        var legend = new Element("legend");
        legend.setText(getTranslation(key));
        choices.getClassList().add("choices");
        getElement().appendChild(legend, choices);
        addClassName("host-field");
    }

    ChoiceField radio(String value, String label, boolean checked) {
        return choice("radio", value, label, checked);
    }

    ChoiceField check(String value, String label, boolean checked) {
        return choice("checkbox", value, label, checked);
    }

    ChoiceField note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassName("hint");
        getElement().appendChild(note.getElement());
        return this;
    }

    private ChoiceField choice(String type, String value, String label, boolean checked) {
        var input = new Element("input")
                .setAttribute("type", type)
                .setAttribute("name", name)
                .setAttribute("value", value);
        if (checked) {
            input.setAttribute("checked", "");
        }
        var words = new Element("span");
        words.setText(label);
        var choice = new Element("label").appendChild(input, words);
        choice.getClassList().add("choice");
        choices.appendChild(choice);
        return this;
    }
}
