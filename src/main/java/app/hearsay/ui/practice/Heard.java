package app.hearsay.ui.practice;

import com.vaadin.flow.component.html.Span;

/// Words of the app for screen readers only, amid a text that may be in another language.
final class Heard extends Span {

    Heard(String words) {
        super(" " + words + " ");
        addClassName("sr-only");
        getElement().setAttribute("lang", getLocale().getLanguage());
    }
}
