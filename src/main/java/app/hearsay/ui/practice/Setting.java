package app.hearsay.ui.practice;

import app.hearsay.ui.part.Cookies;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;

/// What a learner may switch on and off; the browser remembers it in a cookie.
public enum Setting {
    /// Asks for confidence with each answer.
    CONFIDENCE("confidence", false),
    /// Lets the keys 1 to 9 answer. Who speaks to the computer, or slips easily, can switch them off: WCAG 2.2,
    /// criterion 2.1.4, Character Key Shortcuts.
    KEYS("keys", true);

    private static final String ON = "on";
    private static final String OFF = "off";

    private final String name;
    private final boolean byDefault;

    Setting(String name, boolean byDefault) {
        this.name = name;
        this.byDefault = byDefault;
    }

    /// The key of its label in the bundle.
    String label() {
        return name + ".switch";
    }

    /// What the cookie of this request says; any other value than `on` and `off` counts as none.
    public boolean isOn(VaadinRequest request) {
        return Cookies.of(request)
                .value(cookie())
                .filter(value -> value.equals(ON) || value.equals(OFF))
                .map(ON::equals)
                .orElse(byDefault);
    }

    /// Has the browser remember it from this response on.
    void remember(boolean on) {
        VaadinResponse.getCurrent()
                .addCookie(Cookies.of(VaadinRequest.getCurrent()).lasting(cookie(), on ? ON : OFF));
    }

    private String cookie() {
        return "hearsay-" + name;
    }
}
