package app.hearsay.ui.question;

import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.ui.part.InventedMark;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/// Says which article a passage is from, once whether that was made up, and of several passages which one it is.
public final class PassageTitle extends Paragraph {

    private PassageTitle() {
        addClassName("meta");
    }

    public static PassageTitle of(Question question, int place, Locale reader) {
        var passage = question.passages().get(place);
        var line = new PassageTitle();
        line.add(line.getTranslation(key(question, place + 1), passage.title().in(reader)));
        if (passage.invented() && isFirstOfItsArticle(question, place)) {
            line.add(" ");
            line.add(new InventedMark());
        }
        return line;
    }

    /// What is from the same article as another passage is marked with that.
    static boolean isFirstOfItsArticle(Question question, int place) {
        return question.passages().subList(0, place).stream()
                .noneMatch(before -> before.article()
                        .id()
                        .equals(question.passages().get(place).article().id()));
    }

    private static String key(Question question, int number) {
        if (question.type() == QuestionType.TURNED) {
            return "passage.turned";
        }
        if (question.type() == QuestionType.HEADLINE) {
            return "passage.headline-" + number;
        }
        long articles = question.passages().stream()
                .map(passage -> passage.article().id())
                .distinct()
                .count();
        if (articles == 1) {
            return number == 1 ? "passage.from" : "passage.further";
        }
        return "passage.from-" + number;
    }
}
