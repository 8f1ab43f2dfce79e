package app.hearsay.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;

/// A message above the page, announced at once by screen readers.
public final class Notice {

    private Notice() {}

    /// Replaces the notice that the window shows, if any.
    public static void show(UI ui, String text) {
        var place = ComponentUtil.getData(ui, Shell.class);
        if (place != null) {
            place.notice(text);
        }
    }

    static Div place() {
        var place = new Div();
        place.addClassName("notice");
        place.getElement().setAttribute("role", "alert");
        return place;
    }
}
