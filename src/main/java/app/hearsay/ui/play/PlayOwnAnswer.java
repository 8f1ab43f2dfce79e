package app.hearsay.ui.play;

import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.ui.part.Verbatim;
import app.hearsay.ui.part.Words;
import app.hearsay.ui.question.AnswerWords;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
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

    /// What was put in order is heard as numbered; marked words are in the language of their text.
    private HtmlContainer words(Question question, Answer answer) {
        HtmlContainer list = answer instanceof Answer.Ordering ? new OrderedList() : new UnorderedList();
        new AnswerWords(Optional.of(question), getLocale())
                .of(answer)
                .map(ListItem::new)
                .forEach(list::add);
        boolean marked = answer instanceof Answer.Marking;
        Verbatim.mark(list, marked ? question.passages().getFirst().article().language() : getLocale());
        return list;
    }
}
