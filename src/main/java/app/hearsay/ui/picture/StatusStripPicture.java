package app.hearsay.ui.picture;

import app.hearsay.article.Span;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

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
            var count = new com.vaadin.flow.component.html.Span(getTranslation(
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
        Span span = statement.span();
        double scale = (double) WIDTH / article.article().text().length();
        double x = span.start() * scale;
        double width = Math.max(3, span.length() * scale - 2);
        return "<g class='%s'><rect x='%.1f' y='2' width='%.1f' height='24'/><path d='M%.1f 30h%.1f'/></g>"
                .formatted(StatusStyle.cssClass(statement.status()), x, width, x, width);
    }
}
