package app.hearsay.ui.play;

import app.hearsay.game.Room;
import app.hearsay.learner.Learner;
import app.hearsay.room.Rooms;
import app.hearsay.ui.part.LiveLine;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.communication.PushMode;

/// The line on which a phone hears of its room, as long as it is on a screen.
final class PhoneLine {

    private final Rooms rooms;
    private final Learner.Id learner;
    private Runnable unfollow = () -> {};

    PhoneLine(Rooms rooms, Learner.Id learner) {
        this.rooms = rooms;
        this.learner = learner;
    }

    /// From now on it hears of this room, and of no other.
    ///
    /// @param news run in the window whenever something has happened
    void open(UI window, Room.Id room, Runnable news) {
        unfollow.run();
        LiveLine.open(window);
        unfollow = rooms.follow(room, learner, _ -> window.access(news::run));
    }

    void close(UI window) {
        unfollow.run();
        window.getPushConfiguration().setPushMode(PushMode.DISABLED);
    }
}
