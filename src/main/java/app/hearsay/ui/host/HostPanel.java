package app.hearsay.ui.host;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;

/// What opens beside the stage, and can be closed again.
final class HostPanel extends Aside {

    /// @param key of the heading
    HostPanel(String key, Runnable close, Component... content) {
        addClassName("host-panel");
        getElement().setAttribute("tabindex", "-1").setAttribute("aria-label", getTranslation(key));
        var closing = new NativeButton(getTranslation("host.panel.close"), _ -> close.run());
        closing.addClassNames("secondary", "host-close");
        closing.getElement().setAttribute("type", "button").setAttribute("data-close", "");
        add(new H2(getTranslation(key)));
        add(content);
        add(closing);
    }

    /// Moves the focus into the panel.
    void focus() {
        getElement().callJsFunction("focus");
    }
}
