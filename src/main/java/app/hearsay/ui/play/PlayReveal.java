package app.hearsay.ui.play;

import app.hearsay.game.Room;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.result.Attempt;
import app.hearsay.ui.question.FeedbackPanel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
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
                PlayVotes.withResult(room, number, question, given.map(Attempt::answer)));
    }
}
