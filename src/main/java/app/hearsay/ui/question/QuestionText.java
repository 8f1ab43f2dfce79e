package app.hearsay.ui.question;

import app.hearsay.question.Question;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The passages of a question as they are read before the answer: where each is from, what it is about marked, and what
/// it does not need folded away. Nothing in it tells the solution.
public final class QuestionText extends Div {

    /// All passages, to be read only.
    public QuestionText(Question question) {
        this(question, text(question, 0));
    }

    /// @param first what stands for the first passage
    QuestionText(Question question, Component first) {
        addClassName("reading");
        for (int i = 0; i < question.passages().size(); i++) {
            add(PassageTitle.of(question, i, getLocale()), i == 0 ? first : text(question, i));
        }
    }

    /// Where the passages are from, each article once.
    public static List<PassageTitle> origins(Question question, Locale reader) {
        return IntStream.range(0, question.passages().size())
                .filter(place -> PassageTitle.isFirstOfItsArticle(question, place))
                .mapToObj(place -> PassageTitle.of(question, place, reader))
                .toList();
    }

    private static PassageText text(Question question, int place) {
        var passage = question.passages().get(place);
        var marker = new Marker(question, place);
        return new PassageText(passage, passage.marked(), marker::strip);
    }
}
