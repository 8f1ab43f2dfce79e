package app.hearsay.ui.practice;

import app.hearsay.catalog.Catalog;
import app.hearsay.practice.RoundState;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.Wording;
import app.hearsay.result.Attempt;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.Icon;
import app.hearsay.ui.part.InventedMark;
import app.hearsay.ui.part.Verbatim;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;

/// Every question of a round with its verdict; each that there still is leads back to its feedback.
final class RoundReport extends Section {

    private final RoundState state;
    private final boolean marking;

    /// @param marking whether each invented text is marked as such
    RoundReport(RoundState state, Catalog catalog, boolean marking) {
        this.state = state;
        this.marking = marking;
        addClassName("results");
        add(new H2(getTranslation("summary.results")));
        var list = new OrderedList();
        for (int i = 0; i < state.round().questions().size(); i++) {
            int place = i + 1;
            var id = state.round().questions().get(i);
            Optional.ofNullable(state.answered().get(id))
                    .ifPresent(attempt -> list.add(new ListItem(line(place, catalog.question(id), attempt))));
        }
        add(list);
    }

    private HtmlContainer line(int place, Optional<Question> question, Attempt attempt) {
        var verdict = attempt.grade().verdict().name().toLowerCase(Locale.ROOT);
        var asked = new Span(getTranslation("summary.line", place, getTranslation(kind(place, attempt))));
        var word = new Span(getTranslation("verdict." + verdict));
        word.addClassName("result-verdict");
        var words =
                new Span(question.map(known -> known.asked().text()).orElseGet(() -> getTranslation("summary.gone")));
        words.addClassName("result-words");
        var line = question.isPresent() ? Address.lastRound(place).link("") : new Div();
        line.addClassNames("result", "result-" + verdict);
        line.add(Icon.of(verdict), asked, word, words);
        question.map(Question::passages).ifPresent(passages -> {
            Verbatim.mark(words, passages.getFirst().article().language());
            if (marking && passages.stream().anyMatch(Passage::invented)) {
                line.add(new InventedMark());
            }
        });
        return line;
    }

    /// The key of what was asked: first steps ask for less than their type does.
    private String kind(int place, Attempt attempt) {
        return state.round()
                .step(state.round().questions().get(place - 1))
                .map(step -> "summary.asked." + Wording.lower(step))
                .orElseGet(() -> "type." + Wording.lower(attempt.type()));
    }
}
