package app.hearsay.ui.play;

import app.hearsay.game.Room;
import app.hearsay.learner.Learner;

/// Whose phone it is, and in which room.
record PhoneSeat(Room.Id room, Learner.Id player) {}
