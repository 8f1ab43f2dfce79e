package app.hearsay.ui.host;

import com.vaadin.flow.component.html.Paragraph;

/// Where a screen reader hears what has happened.
final class HostVoice extends Paragraph {

    /// @param role `status`, or `alert` for what cannot wait
    HostVoice(String look, String role) {
        addClassName(look);
        getElement().setAttribute("role", role);
    }
}
