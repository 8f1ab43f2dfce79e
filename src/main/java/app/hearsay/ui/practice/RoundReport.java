package app.hearsay.ui.practice;

import app.hearsay.catalog.Catalog;
import app.hearsay.practice.RoundState;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.result.Attempt;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.Icon;
import app.hearsay.ui.part.InventedMark;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;

/// Every question of a round with its verdict; each leads back to its feedback.
final class RoundReport extends Section {

    RoundReport(RoundState state, Catalog catalog) {
        addClassName("results");
        add(new H2(getTranslation("summary.results")));
        var list = new OrderedList();
        for (int i = 0; i < state.round().questions().size(); i++) {
            int place = i + 1;
            var id = state.round().questions().get(i);
            Optional.ofNullable(state.answered().get(id))
                    .ifPresent(attempt ->
                            catalog.question(id).ifPresent(question -> list.add(line(place, question, attempt))));
        }
        add(list);
    }

    private ListItem line(int place, Question question, Attempt attempt) {
        var verdict = attempt.grade().verdict().name().toLowerCase(Locale.ROOT);
        var type = new Span(getTranslation(
                "summary.line",
                place,
                getTranslation("type." + question.type().name().toLowerCase(Locale.ROOT))));
        var word = new Span(getTranslation("verdict." + verdict));
        word.addClassName("result-verdict");
        var words = new Span(question.asked().text());
        words.addClassName("result-words");
        words.getElement()
                .setAttribute(
                        "lang",
                        question.passages().getFirst().article().language().toLanguageTag());
        var link = Address.lastRound(place).link("");
        link.addClassNames("result", "result-" + verdict);
        link.add(Icon.of(verdict), type, word, words);
        if (question.passages().stream().anyMatch(Passage::invented)) {
            link.add(new InventedMark());
        }
        return new ListItem(link);
    }
}
