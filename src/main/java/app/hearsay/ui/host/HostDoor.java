package app.hearsay.ui.host;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/// What somebody sees who may not lead a room. It is the same whether or not there is such a room: otherwise
/// codes could be tried here without end.
final class HostDoor extends Div {

    /// @param key with the sub-keys `title` and `text`
    HostDoor(String key, String joinPath) {
        addClassNames("page", "error-page");
        add(new H1(getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".text")));
        add(new Div(way(joinPath, "host.door.join"), way("host", "host.door.open"), way("", "nav.to-home")));
    }

    private Anchor way(String path, String key) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName("text-link");
        link.setRouterIgnore(true);
        return link;
    }
}
