package app.hearsay.ui.play;

import app.hearsay.game.Room;
import app.hearsay.game.Tally;
import app.hearsay.game.Vote;
import app.hearsay.question.Answer;
import app.hearsay.question.Option;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.ui.part.Words;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/// What the class answered, on a player's phone, with the player's own answer among it.
final class PlayVotes extends Div {

    private final Optional<Answer> own;

    private PlayVotes(Optional<Answer> own) {
        this.own = own;
        addClassName("class-result");
        add(new H2(getTranslation("play.class.options")));
    }

    /// Before the solution: nothing tells what is right.
    ///
    /// @param number counted from 0
    /// @param own the player's answer that counts
    static PlayVotes alone(Room room, int number, Question question, Optional<Answer> own) {
        var votes = new PlayVotes(own);
        votes.add(new Paragraph(new Words(question.prompt(), votes.getLocale())));
        var last = last(room, number);
        votes.add(new Paragraph(votes.getTranslation("play.class.answers", last.answers())));
        votes.addOptions(room, question, last);
        return votes;
    }

    /// With how many were right.
    static PlayVotes withResult(Room room, int number, Question question, Optional<Answer> own) {
        var votes = new PlayVotes(own);
        var first = Tally.of(room.ballot(number, Vote.FIRST).values());
        votes.add(new Paragraph(
                question.type().isScored()
                        ? votes.getTranslation("play.class.right", first.right(), first.answers())
                        : votes.getTranslation("play.class.answers", first.answers())));
        var last = last(room, number);
        if (room.votedTwice(number)) {
            votes.add(new Paragraph(votes.getTranslation("play.class.second", last.right(), last.answers())));
        }
        votes.addOptions(room, question, last);
        return votes;
    }

    private static Tally last(Room room, int number) {
        return Tally.of(room.ballot(number, room.votedTwice(number) ? Vote.SECOND : Vote.FIRST)
                .values());
    }

    private void addOptions(Room room, Question question, Tally tally) {
        if (question.task() instanceof Task.Choice) {
            add(options(Presentation.of(question, room.plan().seed()).options(), tally));
        }
    }

    private UnorderedList options(List<Option> options, Tally tally) {
        var list = new UnorderedList();
        for (var option : options) {
            int count = tally.chosen().getOrDefault(option.key(), 0);
            var share = new Span(String.valueOf(count));
            share.addClassName("count");
            var line = new ListItem(share, words(option));
            line.getElement().setAttribute("data-share", String.valueOf(count / Math.max(1.0, tally.answers())));
            list.add(line);
        }
        return list;
    }

    /// The remark goes on in the line of the words, where there is room for it.
    private Span words(Option option) {
        var words = new Span(Words.of(option, getLocale()));
        if (own.filter(new Answer.Choice(option.key())::equals).isPresent()) {
            words.add(new Text(" "), new Span(getTranslation("play.class.yours")));
        }
        return words;
    }
}
