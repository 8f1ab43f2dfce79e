package app.hearsay.ui.play;

import app.hearsay.game.RoomCode;
import app.hearsay.room.Classroom;
import app.hearsay.ui.Guest;
import app.hearsay.ui.PageObject;

/// The page on which somebody comes into a room and gets a name.
public final class JoinPage extends PageObject {

    JoinPage(Guest guest) {
        super(guest);
    }

    public static JoinPage open(Guest guest) {
        return new JoinPage(guest.open("/join"));
    }

    public static JoinPage open(Guest guest, Classroom room) {
        return open(guest, room.code());
    }

    /// With the code as a screen shows it.
    public static JoinPage open(Guest guest, String shown) {
        return new JoinPage(guest.open("/join/" + shown.replace(" ", "")));
    }

    public static JoinPage open(Guest guest, RoomCode code) {
        return new JoinPage(guest.open("/join/" + code));
    }

    public void awaitForm() {
        find(".join-form .primary").waitFor();
    }

    public void enterCode(String code) {
        find("#room-code").fill(code);
    }

    /// Presses the one big button of the form.
    public void goIn() {
        guest.press(find(".join-form .primary"));
    }

    /// Presses the big button when these words stand on it.
    public void press(String words) {
        guest.press(find(".join-form .primary").getByText(words));
    }

    /// Waits until the form says so.
    public void welcomes(String words) {
        sees(".join-form", words);
    }

    /// Waits until the form says why nobody comes in.
    public void complains(String words) {
        sees(".complaint", words);
    }

    /// Goes in and waits for the first stage of the game.
    public PlayPage play() {
        goIn();
        var play = new PlayPage(guest);
        play.awaitStage();
        return play;
    }
}
