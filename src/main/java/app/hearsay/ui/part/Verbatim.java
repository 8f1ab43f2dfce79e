package app.hearsay.ui.part;

import com.vaadin.flow.component.HasElement;
import java.util.Locale;
import org.jsoup.nodes.Element;

/// Marks what has to stay word for word: it is in a language of its own, and a browser that translates pages
/// leaves it alone, since an exercise asks how exactly something is said. The words of the app around it may
/// be translated.
public final class Verbatim {

    private static final String LANGUAGE = "lang";
    private static final String TRANSLATE = "translate";

    private Verbatim() {}

    /// What the component holds now and later.
    public static void mark(HasElement component, Locale language) {
        component.getElement().setAttribute(LANGUAGE, language.toLanguageTag()).setAttribute(TRANSLATE, "no");
    }

    public static Element mark(Element element, Locale language) {
        return element.attr(LANGUAGE, language.toLanguageTag()).attr(TRANSLATE, "no");
    }

    /// Words of the app amid those that stay.
    public static Element unmark(Element element, Locale reader) {
        return element.attr(LANGUAGE, reader.getLanguage()).attr(TRANSLATE, "yes");
    }

    /// The same for a component.
    public static void unmark(HasElement component, Locale reader) {
        component.getElement().setAttribute(LANGUAGE, reader.getLanguage()).setAttribute(TRANSLATE, "yes");
    }
}
