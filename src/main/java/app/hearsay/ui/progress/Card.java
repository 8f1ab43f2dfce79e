package app.hearsay.ui.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/// One thing that the page tells, with a heading.
abstract class Card extends Section {

    /// @param key of the heading
    Card(String key, Component... content) {
        addClassName("panel-card");
        add(new H2(getTranslation(key)));
        add(content);
    }

    final Paragraph note(String key, Object... arguments) {
        var note = new Paragraph(getTranslation(key, arguments));
        note.addClassName("note");
        return note;
    }

    final Paragraph text(String key, Object... arguments) {
        return new Paragraph(getTranslation(key, arguments));
    }
}
