package app.hearsay.ui.practice;

import app.hearsay.ui.Cookies;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import java.util.function.Consumer;

/// Lets a learner be asked for confidence with each answer, and remembers that in a cookie.
@Tag("label")
final class ConfidenceSwitch extends HtmlContainer {

    private static final String COOKIE = "hearsay-confidence";
    private static final String ON = "on";
    private static final String OFF = "off";
    private static final String CHECKED = "element.checked";

    @Tag("input")
    private static final class Checkbox extends HtmlContainer {
        Checkbox(boolean checked) {
            getElement().setAttribute("type", "checkbox").setAttribute("role", "switch");
            getElement().setProperty("checked", checked);
        }
    }

    private final Consumer<Boolean> onChange;

    ConfidenceSwitch(boolean on, Consumer<Boolean> onChange) {
        this.onChange = onChange;
        addClassName("switch");
        var box = new Checkbox(on);
        box.getElement().addEventListener("change", this::changed).addEventData(CHECKED);
        add(box, new Span(getTranslation("confidence.switch")));
    }

    /// Whether the cookie of this request says so; any other value than `on` means no.
    static boolean isOn(VaadinRequest request) {
        return Cookies.value(request.getCookies(), COOKIE).filter(ON::equals).isPresent();
    }

    private void changed(DomEvent change) {
        boolean on = change.getEventData().path(CHECKED).asBoolean(false);
        VaadinResponse.getCurrent()
                .addCookie(Cookies.lasting(
                        COOKIE, on ? ON : OFF, VaadinRequest.getCurrent().isSecure()));
        onChange.accept(on);
    }
}
