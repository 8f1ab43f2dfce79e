package app.hearsay.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.ElementUtil;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Running text as HTML in one piece: a component for each of a hundred words would cost the session a hundred nodes.
/// Every text is escaped.
public final class Markup {

    private Markup() {}

    /// Words without a look of their own.
    public static Node text(String words) {
        return new TextNode(words);
    }

    /// Words with a look.
    ///
    /// @param tag such as `span`
    public static Element words(String tag, String words, String... classes) {
        var element = new Element(tag).appendText(words);
        List.of(classes).forEach(element::addClass);
        return element;
    }

    /// Words of the app for screen readers only, amid a text that may be in another language.
    public static Element heard(String words) {
        return Verbatim.unmark(
                words("span", " " + words + " ", "sr-only"), UI.getCurrent().getLocale());
    }

    /// Puts the elements into a component.
    public static void fill(Div component, List<Element> elements) {
        fill(component, html(elements));
    }

    /// Puts HTML that was made before into a component: many can share one string.
    public static void fill(HtmlContainer component, String html) {
        component.getElement().setProperty("innerHTML", html);
    }

    /// The elements as HTML, without blanks between them.
    public static String html(List<Element> elements) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        elements.forEach(document::appendChild);
        return document.html();
    }

    /// A component as part of such a text. Its listeners get lost.
    public static Node node(Component component) {
        return ElementUtil.toJsoup(new Document(""), component.getElement());
    }

    /// A component as HTML, without blanks between its elements. Its listeners get lost, and so do the style
    /// sheets that it asks for.
    public static String html(Component component) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(ElementUtil.toJsoup(document, component.getElement()));
        return document.html();
    }
}
