package app.hearsay.ui.host;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/// One thing that a presenter's notes tell, with its heading.
abstract class PresenterPart extends Section {

    private final H2 heading = new H2();

    PresenterPart(String name, Component... content) {
        addClassNames("notes-part", "notes-" + name);
        add(heading);
        add(content);
    }

    final void head(String words) {
        if (!words.equals(heading.getText())) {
            heading.setText(words);
        }
    }
}
