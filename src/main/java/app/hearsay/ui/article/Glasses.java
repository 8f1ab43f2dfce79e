package app.hearsay.ui.article;

import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Status;
import app.hearsay.ui.picture.StatusIcon;
import app.hearsay.ui.picture.StatusStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/// One switch for each status with the number of its statements, and switches for all of them and for the words. They
/// are worked by `article.js`.
final class Glasses extends Div {

    Glasses(AnnotatedArticle article) {
        addClassName("glasses");
        var heading = new H2(getTranslation("article.glasses"));
        heading.addClassName("meta");
        var lenses = new Div();
        lenses.addClassName("lenses");
        for (Status status : Status.values()) {
            lenses.add(lens(status, article.statements(status).size()));
        }
        add(heading, lenses, switches());
    }

    private NativeButton lens(Status status, int count) {
        var number = new Span(Integer.toString(count));
        number.addClassName("lens-count");
        var lens = new NativeButton();
        lens.add(new StatusIcon(status), new Span(getTranslation(StatusStyle.wordKey(status))), number);
        lens.addClassNames("lens", StatusStyle.cssClass(status));
        lens.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-glass", StatusStyle.cssClass(status))
                .setAttribute("aria-pressed", "true");
        lens.setEnabled(count > 0);
        return lens;
    }

    private Div switches() {
        var words = control("article.glasses.words", "data-words", "");
        words.getElement().setAttribute("aria-pressed", "false");
        var switches = new Div(
                control("article.glasses.all", "data-all", "on"),
                control("article.glasses.none", "data-all", "off"),
                words);
        switches.addClassName("glass-switches");
        return switches;
    }

    private NativeButton control(String key, String attribute, String value) {
        var control = new NativeButton(getTranslation(key));
        control.getElement().setAttribute("type", "button").setAttribute(attribute, value);
        return control;
    }
}
