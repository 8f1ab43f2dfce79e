package app.hearsay.ui.wall;

import app.hearsay.question.Option;
import app.hearsay.statement.Status;
import app.hearsay.ui.part.Words;
import app.hearsay.ui.picture.StatusIcon;
import app.hearsay.ui.picture.StatusStyle;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Optional;

/// An option as it stands on the wall: its sign, if it is a status, and its words.
final class WallOption extends Span {

    WallOption(Option option) {
        addClassName("host-option");
        status(option).ifPresent(status -> {
            addClassName(StatusStyle.cssClass(status));
            add(new StatusIcon(status));
        });
        var label = new Words(option.text(), getLocale());
        label.addClassName("option-label");
        add(label);
    }

    static Optional<Status> status(Option option) {
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equals(option.key()))
                .findFirst();
    }
}
