package app.hearsay.ui;

import app.hearsay.ui.part.Address;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/// Says what happened, whose turn it is and that nothing was lost, and shows the ways out.
final class ErrorPage extends Div {

    /// @param key of the bundle, with the sub-keys `title` and `text`
    ErrorPage(String key) {
        addClassNames("page", "error-page");
        add(new H1(getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".text")));
        add(new Div(way(Address.PRACTICE, "nav.to-practice"), way(Address.HOME, "nav.to-home")));
    }

    private Anchor way(Address to, String key) {
        var link = to.link(getTranslation(key));
        link.addClassName("text-link");
        return link;
    }
}
