package app.hearsay.ui.play;

import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.ui.part.Verbatim;
import app.hearsay.ui.part.Words;
import app.hearsay.ui.question.AnswerWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;

/// The question and the player's own answer, to have at hand while the class waits or talks about it. Nothing in it
/// tells what is right.
final class PlayOwnAnswer extends Div {

    PlayOwnAnswer(Question question, Optional<Answer> own) {
        addClassName("own-answer");
        add(new H2(new Words(question.prompt(), getLocale())));
        own.ifPresent(answer -> add(new Paragraph(getTranslation("play.own")), words(question, answer)));
    }

    private UnorderedList words(Question question, Answer answer) {
        var list = new UnorderedList();
        new AnswerWords(Optional.of(question), getLocale())
                .of(answer)
                .map(ListItem::new)
                .forEach(list::add);
        Verbatim.mark(list, getLocale());
        return list;
    }
}
