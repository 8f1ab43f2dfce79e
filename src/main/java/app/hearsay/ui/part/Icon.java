package app.hearsay.ui.part;

import com.vaadin.flow.component.html.Span;

/// Pictures that the style sheet draws in the colour of the text around them; hidden from screen readers.
public final class Icon {

    private Icon() {}

    /// @param name one of the `icon-…` classes of `icon.css`
    public static Span of(String name) {
        var icon = new Span();
        icon.addClassNames("icon", "icon-" + name);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
