package app.hearsay.ui.host;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/// Asks before something grave. It stands in another place than the control that wants it, which stays where
/// it is; the second press of a double click must not answer it.
final class HostSure extends Div {

    private final Div actions = new Div();

    /// @param no closes the question
    HostSure(String question, String yes, Runnable deed, Runnable no) {
        addClassName("sure");
        var asked = new Paragraph(question);
        asked.getElement().setAttribute("role", "alert");
        var dismissal = button(getTranslation("host.sure.no"), no);
        dismissal.addClassName("secondary");
        var consent = button(yes, deed);
        consent.addClassNames("primary", "grave");
        actions.addClassName("actions");
        actions.add(consent, dismissal);
        add(asked, actions);
    }

    /// Another way to say yes.
    HostSure or(String yes, Runnable deed) {
        var consent = button(yes, deed);
        consent.addClassNames("secondary", "grave-too");
        actions.addComponentAtIndex(1, consent);
        return this;
    }

    private static NativeButton button(String label, Runnable deed) {
        var button = new NativeButton(label, _ -> deed.run());
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
