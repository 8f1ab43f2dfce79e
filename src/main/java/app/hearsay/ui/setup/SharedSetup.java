package app.hearsay.ui.setup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/// Hands out the address of the form as it is set. `copy.js` copies it.
final class SharedSetup extends Div {

    private final NativeButton copy = new NativeButton(getTranslation("host.address.copy"));
    private final Paragraph address = new Paragraph();

    SharedSetup() {
        addClassNames("host-field", "host-sharing");
        copy.addClassName("secondary");
        copy.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-live", "polite")
                .setAttribute("data-copied", getTranslation("host.recovery.copied"));
        // What cannot be copied is marked there instead.
        address.addClassNames("resume-code", "host-address");
        address.getElement().setAttribute("translate", "no");
        var hint = new Paragraph(getTranslation("host.address.hint"));
        hint.addClassName("hint");
        add(copy, hint, address);
    }

    /// @param set as others reach it
    void show(String set) {
        address.setText(set);
        copy.getElement().setAttribute("data-copy", set);
    }
}
