package app.hearsay.ui;

import app.hearsay.ui.part.Language;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import java.util.Locale;

/// Switches between German and English: remembers the choice and loads the page anew.
final class LanguageSwitch extends Div {

    LanguageSwitch() {
        addClassName("languages");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("nav.language"));
        for (var language : Language.values()) {
            add(button(language));
        }
    }

    private NativeButton button(Language language) {
        var tag = language.tag().toUpperCase(Locale.ROOT);
        var button = new NativeButton(tag, click -> choose(language));
        button.getElement().setAttribute("lang", language.tag());
        button.getElement()
                .setAttribute("aria-label", tag + " " + language.locale().getDisplayLanguage(language.locale()));
        button.getElement().setAttribute("aria-pressed", String.valueOf(Language.of(getLocale()) == language));
        return button;
    }

    private static void choose(Language language) {
        VaadinResponse.getCurrent().addCookie(language.cookie(VaadinRequest.getCurrent()));
        UI.getCurrent().getPage().reload();
    }
}
