package app.hearsay.ui.play;

import app.hearsay.game.Room;
import app.hearsay.ui.Guest;
import app.hearsay.ui.PageObject;

/// The page on which somebody comes into a room and gets a name.
public final class JoinPage extends PageObject {

    private JoinPage(Guest guest) {
        super(guest);
    }

    public static JoinPage open(Guest guest, Room room) {
        return new JoinPage(guest.open("/join/" + room.plan().code()));
    }

    /// Presses the one big button of the form.
    public void goIn() {
        guest.press(find(".join-form .primary"));
    }

    /// Goes in and waits for the first stage of the game.
    public PlayPage play() {
        goIn();
        var play = new PlayPage(guest);
        play.awaitStage();
        return play;
    }
}
