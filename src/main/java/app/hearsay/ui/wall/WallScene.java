package app.hearsay.ui.wall;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.Presence;
import app.hearsay.game.Room;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.ui.part.Address;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/// A room, and what its host's screen needs besides.
///
/// @param presence whose phones are there
/// @param address where others reach the app, without a slash at its end
public record WallScene(Room room, Presence presence, Catalog catalog, Clock clock, URI address) {

    /// Everybody is there, as far as is known.
    public WallScene(Room room, Catalog catalog, Clock clock, URI address) {
        this(room, Presence.ofAll(room), catalog, clock, address);
    }

    /// Empty if the app no longer knows the question.
    public Optional<Question> question(int number) {
        return catalog.question(room.plan().questions().get(number));
    }

    /// The order in which everybody in the room sees the options.
    public Presentation presentation(Question question) {
        return Presentation.of(question, room.plan().seed());
    }

    /// Where a phone gets in at once.
    String joinLink() {
        return Address.join(room.plan().code()).at(address);
    }

    /// What the class types: without the scheme.
    String shortLink() {
        return address.toString().replaceFirst("^https?://", "") + "/join";
    }

    public WallScene at(Room other, Presence known) {
        return new WallScene(other, known, catalog, clock, address);
    }
}
