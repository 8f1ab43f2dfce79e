package app.hearsay.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.ElementUtil;
import org.jsoup.nodes.Document;

/// Components as HTML, so that one rendering serves a whole class. Listeners get lost; every text is escaped.
/// Nothing is indented: a thousand phones would be sent the blanks, and one between two words would be seen.
public final class Html {

    private Html() {}

    public static String of(Component component) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(ElementUtil.toJsoup(document, component.getElement()));
        return document.html();
    }
}
