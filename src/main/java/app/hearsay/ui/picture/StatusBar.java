package app.hearsay.ui.picture;

import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Status;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// How many statements of each status an article has: a bar of one piece a status, as wide as its share, with its
/// colour, line, sign and number. Read out as one sentence. Drawn by `picture.css`.
public final class StatusBar {

    private StatusBar() {}

    /// The bar as HTML, in the language of the reader.
    public static Element of(AnnotatedArticle article) {
        var bar = new Element("div").addClass("status-bar").attr("role", "img").attr("aria-label", words(article));
        for (var status : Status.values()) {
            int count = article.statements(status).size();
            if (count > 0) {
                bar.appendChild(piece(status, count));
            }
        }
        return bar;
    }

    private static Element piece(Status status, int count) {
        var piece = new Element("span")
                .addClass(StatusStyle.cssClass(status))
                .attr("data-pieces", Integer.toString(count))
                .append("<svg viewBox='0 0 24 24'>" + StatusStyle.icon(status) + "</svg>");
        return piece.appendText(Integer.toString(count));
    }

    private static String words(AnnotatedArticle article) {
        var counts = Arrays.stream(Status.values())
                .map(status -> I18NProvider.translate(
                        "picture.count." + StatusStyle.cssClass(status),
                        article.statements(status).size()))
                .collect(Collectors.joining(", "));
        return I18NProvider.translate("picture.bar", article.statements().size(), counts);
    }
}
