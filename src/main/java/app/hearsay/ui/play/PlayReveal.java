package app.hearsay.ui.play;

import app.hearsay.game.Room;
import app.hearsay.game.Tally;
import app.hearsay.game.Vote;
import app.hearsay.question.Option;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.result.Attempt;
import app.hearsay.ui.part.Words;
import app.hearsay.ui.question.FeedbackPanel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/// The solution on a player's phone: their own result first, then why, then what the class answered, so that
/// nobody needs the projector.
final class PlayReveal extends Div {

    /// @param number counted from 0
    /// @param given the player's answer that counts
    PlayReveal(Room room, int number, Question question, Optional<Attempt> given) {
        addClassName("play-step");
        var presentation = Presentation.of(question, room.plan().seed());
        var place = room.plan().place(number);
        var turn = new H1(getTranslation("play.revealed", place.number(), place.of()));
        turn.addClassName("turn");
        turn.getElement().setAttribute("tabindex", "-1");
        add(
                turn,
                FeedbackPanel.ofClass(question, presentation, given, place.isFirst()),
                ofClass(room, number, question, presentation));
    }

    private Div ofClass(Room room, int number, Question question, Presentation presentation) {
        var first = Tally.of(room.ballot(number, Vote.FIRST).values());
        var result = new Div(new H2(getTranslation("play.class.options")));
        result.addClassName("class-result");
        result.add(new Paragraph(
                question.type().isScored()
                        ? getTranslation("play.class.right", first.right(), first.answers())
                        : getTranslation("play.class.answers", first.answers())));
        var last = first;
        if (room.votedTwice(number)) {
            last = Tally.of(room.ballot(number, Vote.SECOND).values());
            result.add(new Paragraph(getTranslation("play.class.second", last.right(), last.answers())));
        }
        if (question.task() instanceof Task.Choice) {
            result.add(options(presentation.options(), last));
        }
        return result;
    }

    private UnorderedList options(List<Option> options, Tally tally) {
        var list = new UnorderedList();
        for (var option : options) {
            int count = tally.chosen().getOrDefault(option.key(), 0);
            var share = new Span(String.valueOf(count));
            share.addClassName("count");
            var line = new ListItem(share, Words.of(option, getLocale()));
            line.getElement().setAttribute("data-share", String.valueOf(count / Math.max(1.0, tally.answers())));
            list.add(line);
        }
        return list;
    }
}
