package app.hearsay.ui.room;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/// The link that makes another browser a host. `progress.js` copies it. It is shown only when asked for again,
/// since the class sees this screen.
@JsModule("context://progress.js")
final class HostRecovery extends Div {

    private final String link;

    HostRecovery(HostScene scene) {
        var plan = scene.room().plan();
        link = scene.address() + "/host/" + plan.code() + "/key/" + plan.recovery();
        var show = new NativeButton(getTranslation("host.recovery.show"), shown -> show(shown.getSource()));
        show.addClassName("secondary");
        var actions = new Div(copy(), show);
        actions.addClassName("actions");
        add(new Paragraph(getTranslation("host.recovery.text")), actions);
    }

    private void show(NativeButton pressed) {
        pressed.setVisible(false);
        var words = new Paragraph(link);
        words.addClassNames("resume-code", "host-recovery");
        words.getElement().setAttribute("translate", "no");
        add(words);
    }

    private NativeButton copy() {
        var copy = new NativeButton(getTranslation("host.recovery.copy"));
        copy.addClassName("primary");
        copy.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-live", "polite")
                .setAttribute("data-copy", link)
                .setAttribute("data-copied", getTranslation("host.recovery.copied"));
        return copy;
    }
}
