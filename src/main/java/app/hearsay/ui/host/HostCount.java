package app.hearsay.ui.host;

import app.hearsay.game.Room;
import app.hearsay.game.Step;
import app.hearsay.game.Vote;
import com.vaadin.flow.component.html.Paragraph;

/// How many are there, or have answered, for the bar and for a remote control.
final class HostCount extends Paragraph {

    HostCount() {
        addClassName("bar-count");
        getElement().setAttribute("data-count", "");
    }

    void update(Room room) {
        setText(
                switch (room.step()) {
                    case Step.Lobby _,
                            Step.Reading _,
                            Step.Revealed _,
                            Step.Standing _,
                            Step.Ended _,
                            Step.Discussing _ -> getTranslation("host.lobby.count", room.size());
                    case Step.Asking asking -> answers(room, asking.question(), asking.vote());
                    case Step.Paused paused ->
                        answers(
                                room,
                                paused.asking().question(),
                                paused.asking().vote());
                    case Step.Tallied tallied -> answers(room, tallied.question(), tallied.vote());
                    case Step.Closed closed -> answers(room, closed.question(), closed.vote());
                });
    }

    private String answers(Room room, int question, Vote vote) {
        return getTranslation("host.question.count", room.ballot(question, vote).size(), room.size());
    }
}
