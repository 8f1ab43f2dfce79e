package app.hearsay.ui.lesson;

import app.hearsay.question.Lesson.Telling;
import app.hearsay.ui.picture.LitWords;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Optional;

/// The sentence with its signals lit.
final class ToldSentence extends Div {

    ToldSentence(Telling telling, Locale language) {
        addClassName("told-sentence");
        new LitWords(telling.sentence(), telling.status(), Optional.empty(), telling.signals()).fill(this, language);
    }
}
