package app.hearsay.ui.setup;

import app.hearsay.article.Bilingual;
import app.hearsay.catalog.Catalog;
import app.hearsay.question.Question;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.ui.part.InventedMark;
import app.hearsay.ui.part.Verbatim;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Every question of the catalogue by article and kind, to be ticked one by one, as HTML in one language. A question
/// goes by its mask, since its id could tell the solution, and its place changes with the library.
///
/// See decision 0040.
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
        var list = new PickList(messages, language, catalog.questions());
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        catalog.articles().forEach(article -> document.appendChild(list.block(article)));
        var ids = catalog.articles().stream().map(AnnotatedArticle::id).collect(Collectors.toSet());
        list.questions.stream()
                .map(question -> question.passages().getFirst())
                .filter(passage -> !ids.contains(passage.article().id()))
                .collect(Collectors.toMap(
                        passage -> passage.article().language(),
                        Function.identity(),
                        (first, _) -> first,
                        LinkedHashMap::new))
                .forEach((spoken, passage) ->
                        document.appendChild(list.block(passage.title(), spoken, passage.invented(), question -> {
                            var text = question.passages().getFirst().article();
                            return !ids.contains(text.id()) && text.language().equals(spoken);
                        })));
        return document.html();
    }

    private Element block(AnnotatedArticle article) {
        return block(
                article.title(),
                article.article().language(),
                article.invented(),
                question -> question.passages().getFirst().article().id().equals(article.id()));
    }

    private Element block(Bilingual title, Locale text, boolean invented, Predicate<Question> among) {
        var block =
                new Element("div").addClass("pick-article").attr(ArticleChoiceList.TEXT_LANGUAGE, text.getLanguage());
        block.appendElement("h2").text(title.in(language));
        if (invented) {
            block.appendElement("p").addClass("invented").text(text(InventedMark.KEY));
        }
        var kind = "";
        for (var question : questions) {
            if (among.test(question)) {
                var name = question.type().name().toLowerCase(Locale.ROOT);
                if (!name.equals(kind)) {
                    kind = name;
                    block.appendElement("h3").text(text("type." + name));
                }
                block.appendChild(pick(question));
            }
        }
        return block;
    }

    private Element pick(Question question) {
        var pick = new Element("label").addClass("pick");
        pick.appendElement("input")
                .attr("type", "checkbox")
                .attr("name", "questions")
                .attr("value", question.id().mask());
        var words = pick.appendElement("span");
        words.appendElement("span")
                .addClass("pick-prompt")
                .text(question.prompt().in(language));
        Verbatim.mark(
                words.appendElement("span")
                        .addClass("pick-statement")
                        .text(question.asked().text()),
                question.passages().getFirst().article().language());
        return pick;
    }

    private String text(String key) {
        return messages.getTranslation(key, language);
    }
}
