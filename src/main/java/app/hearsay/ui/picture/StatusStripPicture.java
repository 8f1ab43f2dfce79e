package app.hearsay.ui.picture;

import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/// An article as one strip, from its first word to its last, with every statement in the colour and line of its status;
/// below it how many there are of each.
@StyleSheet("picture.css")
public final class StatusStripPicture extends Div {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 34;

    public StatusStripPicture(AnnotatedArticle article) {
        addClassName("strip-picture");
        var strip = new Div();
        strip.getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", svg(article));
        add(strip, counts(article));
    }

    private UnorderedList counts(AnnotatedArticle article) {
        var counts = new UnorderedList();
        counts.addClassName("status-counts");
        for (Status status : Status.values()) {
            var count = new Span(getTranslation(
                    "picture.count." + StatusStyle.cssClass(status),
                    article.statements(status).size()));
            counts.add(new ListItem(new StatusIcon(status), count));
        }
        return counts;
    }

    private static String svg(AnnotatedArticle article) {
        var svg = new StringBuilder(
                "<svg class='strip' viewBox='0 0 %d %d' preserveAspectRatio='none'>".formatted(WIDTH, HEIGHT));
        svg.append("<path class='strip-text' d='M0 16H%d'/>".formatted(WIDTH));
        article.statements().forEach(statement -> svg.append(bar(article, statement)));
        return svg.append("</svg>").toString();
    }

    private static String bar(AnnotatedArticle article, Statement statement) {
        var span = statement.span();
        double scale = (double) WIDTH / article.article().text().length();
        double x = span.start() * scale;
        double width = Math.max(3, span.length() * scale - 2);
        var line = statement.status() == Status.DENIAL ? "M%1$.1f 28.5h%2$.1fM%1$.1f 32h%2$.1f" : "M%1$.1f 30h%2$.1f";
        return String.format(
                Locale.ROOT,
                "<g class='%3$s'><rect x='%1$.1f' y='2' width='%2$.1f' height='24'/><path d='" + line + "'/></g>",
                x,
                width,
                StatusStyle.cssClass(statement.status()));
    }
}
