package app.hearsay.ui.setup;

import app.hearsay.catalog.Catalog;
import app.hearsay.question.Question;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.ui.part.InventedMark;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Every question of the catalogue by article and kind, to be ticked one by one, as HTML in one language. A question
/// goes by its place in the catalogue's list, since its name could tell the solution.
final class PickList {

    private final I18NProvider messages;
    private final Locale language;
    private final List<Question> questions;

    private PickList(I18NProvider messages, Locale language, List<Question> questions) {
        this.messages = messages;
        this.language = language;
        this.questions = questions;
    }

    static String html(Catalog catalog, I18NProvider messages, Locale language) {
        var list = new PickList(messages, language, List.copyOf(catalog.questions()));
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        catalog.articles().forEach(article -> document.appendChild(list.block(article)));
        return document.html();
    }

    private Element block(AnnotatedArticle article) {
        var block = new Element("div").addClass("pick-article");
        block.appendElement("h2").text(article.title().in(language));
        if (article.invented()) {
            block.appendElement("p").addClass("invented").text(text(InventedMark.KEY));
        }
        var kind = "";
        for (int place = 0; place < questions.size(); place++) {
            var question = questions.get(place);
            if (question.passages().getFirst().article().id().equals(article.id())) {
                var name = question.type().name().toLowerCase(Locale.ROOT);
                if (!name.equals(kind)) {
                    kind = name;
                    block.appendElement("h3").text(text("type." + name));
                }
                block.appendChild(pick(question, place));
            }
        }
        return block;
    }

    private Element pick(Question question, int place) {
        var pick = new Element("label").addClass("pick");
        pick.appendElement("input")
                .attr("type", "checkbox")
                .attr("name", "questions")
                .attr("value", String.valueOf(place));
        var words = pick.appendElement("span");
        words.appendElement("span")
                .addClass("pick-prompt")
                .text(question.prompt().in(language));
        words.appendElement("span")
                .addClass("pick-statement")
                .attr(
                        "lang",
                        question.passages().getFirst().article().language().toLanguageTag())
                .text(question.asked().text());
        return pick;
    }

    private String text(String key) {
        return messages.getTranslation(key, language);
    }
}
