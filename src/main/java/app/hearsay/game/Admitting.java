package app.hearsay.game;

import app.hearsay.game.HostAction.Admit;
import app.hearsay.game.HostAction.AdmitAll;
import app.hearsay.game.HostAction.AtDoor;
import app.hearsay.game.HostAction.ByHand;
import app.hearsay.game.HostAction.Readmit;
import app.hearsay.game.HostAction.RemoveAll;
import app.hearsay.game.HostAction.TurnAway;
import app.hearsay.game.Ruling.Granted;
import app.hearsay.game.Ruling.Refused;
import app.hearsay.learner.Learner;
import java.time.Instant;

/// The transitions by which a host decides who comes in, and who stays. Pure and total.
///
/// See decision 0051.
final class Admitting {

    private Admitting() {}

    /// @param most the most players who may be in a room
    static Ruling<HostRefusal> apply(Room room, AtDoor action, int most, Instant now) {
        return switch (action) {
            case ByHand(var byHand) -> new Granted<>(room.with(room.door().byHand(byHand)));
            case Admit(var id) -> admit(room, id, most, now);
            case AdmitAll _ ->
                room.ended() ? new Refused<>(HostRefusal.ENDED) : new Granted<>(admitAll(room, most, now));
            case TurnAway _ -> new Granted<>(room.with(room.door().deserted().byHand(true)));
            case Readmit(var id) -> readmit(room, id, most);
            case RemoveAll _ -> room.ended() ? new Refused<>(HostRefusal.ENDED) : new Granted<>(emptied(room));
        };
    }

    private static Ruling<HostRefusal> admit(Room room, Learner.Id id, int most, Instant now) {
        var newcomer = room.door().newcomer(id);
        if (newcomer.isEmpty()) {
            return new Refused<>(HostRefusal.NOT_A_PLAYER);
        }
        if (room.ended()) {
            return new Refused<>(HostRefusal.ENDED);
        }
        return room.size() >= most
                ? new Refused<>(HostRefusal.FULL)
                : new Granted<>(Joining.seated(room, newcomer.get(), now));
    }

    private static Room admitAll(Room room, int most, Instant now) {
        var after = room;
        int places = most - room.size();
        for (var newcomer : room.door()
                .queue()
                .subList(0, Math.clamp(places, 0, room.door().waiting().size()))) {
            after = Joining.seated(after, newcomer, now);
        }
        return after;
    }

    private static Ruling<HostRefusal> readmit(Room room, Learner.Id id, int most) {
        var player = room.player(id).filter(Player::removed);
        if (player.isEmpty()) {
            return new Refused<>(HostRefusal.NOT_A_PLAYER);
        }
        return room.size() >= most
                ? new Refused<>(HostRefusal.FULL)
                : new Granted<>(room.with(player.get().back()));
    }

    private static Room emptied(Room room) {
        return room.with(room.playing().map(Player::sentOut).toList());
    }
}
