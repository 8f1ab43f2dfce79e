package app.hearsay.ui.article;

import app.hearsay.statement.AnnotatedArticle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/// Where a statement is opened: beside the text where there is room, else a sheet at the lower rim of the screen.
final class StatementPanel extends Div {

    StatementPanel(AnnotatedArticle article) {
        addClassName("panel");
        getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation("article.panel"));
        var hint = new Paragraph(getTranslation("article.hint"));
        hint.addClassNames("panel-hint", "note");
        add(hint, bar());
        article.statements().forEach(statement -> add(new StatementDetail(article, statement)));
    }

    private Div bar() {
        var bar = new Div(
                button("article.panel.previous", "data-step", "-1", "M15 5l-7 7 7 7"),
                button("article.panel.next", "data-step", "1", "M9 5l7 7-7 7"),
                button("article.panel.close", "data-close", "", "M6 6l12 12M18 6L6 18"));
        bar.addClassName("panel-bar");
        return bar;
    }

    private NativeButton button(String key, String attribute, String value, String path) {
        var button = new NativeButton();
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute(attribute, value)
                .setAttribute("aria-label", getTranslation(key))
                .setAttribute("title", getTranslation(key))
                .setProperty("innerHTML", "<svg viewBox='0 0 24 24' aria-hidden='true'><path d='" + path + "'/></svg>");
        return button;
    }
}
