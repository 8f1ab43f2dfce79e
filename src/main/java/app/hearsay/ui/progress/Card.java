package app.hearsay.ui.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
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

    /// Folded away: for those who want them.
    final NativeDetails numbers(String key, Object... arguments) {
        var details = new NativeDetails(getTranslation("curious.numbers"), note(key, arguments));
        details.addClassName("curious");
        return details;
    }

    final Paragraph text(String key, Object... arguments) {
        return new Paragraph(getTranslation(key, arguments));
    }
}
