package app.hearsay.ui.host;

import app.hearsay.ui.part.Address;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/// What somebody sees who may not lead a room. It is the same whether or not there is such a room: otherwise
/// codes could be tried here without end.
final class HostDoor extends Div {

    /// @param key with the sub-keys `title` and `text`
    HostDoor(String key, Address join) {
        addClassNames("page", "error-page");
        add(new H1(getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".text")));
        add(new Div(
                way(join, "host.door.join"), way(Address.SETUP, "host.door.open"), way(Address.HOME, "nav.to-home")));
    }

    private Anchor way(Address to, String key) {
        var link = to.link(getTranslation(key));
        link.addClassName("text-link");
        link.setRouterIgnore(true);
        return link;
    }
}
