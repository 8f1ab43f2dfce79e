package app.hearsay.ui.progress;

import app.hearsay.practice.PersonalData;
import app.hearsay.room.LedRoom;
import app.hearsay.room.PlayedRoom;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/// Everything that any module stores about one learner, as the file to take along tells it.
///
/// @param practice stands on the first level of the file; its answers hold those given in rooms, too
/// @param rooms where the learner played, newest first
/// @param ledRooms that the learner may lead, newest first
record OwnData(@JsonUnwrapped PersonalData practice, List<PlayedRoom> rooms, List<LedRoom> ledRooms) {

    OwnData {
        rooms = List.copyOf(rooms);
        ledRooms = List.copyOf(ledRooms);
    }
}
