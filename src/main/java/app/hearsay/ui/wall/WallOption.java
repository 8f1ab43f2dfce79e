package app.hearsay.ui.wall;

import app.hearsay.question.Option;
import app.hearsay.ui.part.Words;
import app.hearsay.ui.picture.StatusIcon;
import app.hearsay.ui.picture.StatusStyle;
import com.vaadin.flow.component.html.Span;

/// An option as it stands on the wall: its sign, if it is a status, and its words.
final class WallOption extends Span {

    WallOption(Option option) {
        addClassName("host-option");
        option.status().ifPresent(status -> {
            addClassName(StatusStyle.cssClass(status));
            add(new StatusIcon(status));
        });
        var label = Words.of(option, getLocale());
        label.addClassName("option-label");
        add(label);
    }
}
