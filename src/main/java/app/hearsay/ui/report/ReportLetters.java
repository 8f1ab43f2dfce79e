package app.hearsay.ui.report;

import app.hearsay.question.Option;
import app.hearsay.ui.part.Words;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;

/// The items of a question, each with the letter that stands for it below.
final class ReportLetters extends OrderedList {

    ReportLetters(List<Option> items) {
        addClassName("report-letters");
        IntStream.range(0, items.size()).forEach(place -> {
            var letter = new Span(of(place));
            letter.addClassName("key");
            add(new ListItem(letter, Words.of(items.get(place), getLocale())));
        });
    }

    static String of(int place) {
        return Character.toString('A' + place);
    }
}
