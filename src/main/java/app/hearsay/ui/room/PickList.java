package app.hearsay.ui.room;

import app.hearsay.question.Question;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.ui.InventedMark;
import app.hearsay.ui.practice.Markup;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/// Every question of the catalogue by article and kind, to be ticked one by one. A question goes by its place in
/// the catalogue's list, since its name could tell the solution.
final class HostPicks extends Div {

    HostPicks(List<AnnotatedArticle> articles, List<Question> questions) {
        addClassName("host-picks");
        var blocks = new ArrayList<Element>();
        articles.forEach(article -> blocks.add(block(article, questions)));
        Markup.fill(this, blocks);
    }

    private Element block(AnnotatedArticle article, List<Question> questions) {
        var block = new Element("div").addClass("pick-article");
        block.appendElement("h2").text(article.title().in(getLocale()));
        if (article.invented()) {
            block.appendElement("p").addClass("invented").text(getTranslation(InventedMark.KEY));
        }
        var kind = "";
        for (int place = 0; place < questions.size(); place++) {
            var question = questions.get(place);
            if (question.passages().getFirst().article().id().equals(article.id())) {
                var name = question.type().name().toLowerCase(Locale.ROOT);
                if (!name.equals(kind)) {
                    kind = name;
                    block.appendElement("h3").text(getTranslation("type." + name));
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
                .text(question.prompt().in(getLocale()));
        words.appendElement("span")
                .addClass("pick-statement")
                .attr(
                        "lang",
                        question.passages().getFirst().article().language().toLanguageTag())
                .text(question.asked().text());
        return pick;
    }
}
