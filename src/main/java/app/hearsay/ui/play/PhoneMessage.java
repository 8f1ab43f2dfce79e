package app.hearsay.ui.play;

import app.hearsay.game.ExtraTime;
import app.hearsay.game.Room;
import app.hearsay.result.Confidence;
import app.hearsay.ui.question.Places;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What a phone says by the event `hearsay-room` of `play.js`. It is not to be trusted: what cannot be read is no
/// message.
sealed interface PhoneMessage {

    /// What the browser sends of the event.
    List<String> PARTS = Stream.of("kind", "ballot", "places", "value")
            .map(PhoneMessage::path)
            .toList();

    /// The player hands in.
    ///
    /// @param places on the screen, in the order in which the room shows options
    record Handed(Room.Ballot ballot, List<Integer> places, Optional<Confidence> confidence) implements PhoneMessage {}

    /// The player wants more time, or the class's again.
    record Wished(ExtraTime extraTime) implements PhoneMessage {}

    /// The line was down: what was pushed meanwhile may be lost.
    record Looked() implements PhoneMessage {}

    /// Empty if the data hold no message.
    static Optional<PhoneMessage> of(JsonNode data) {
        var value = text(data, "value");
        return switch (text(data, "kind")) {
            case "answer" ->
                PlayPhone.ballot(text(data, "ballot"))
                        .map(ballot -> new Handed(
                                ballot, Places.sent(data.path(path("places"))), named(Confidence.values(), value)));
            case "allow" -> named(ExtraTime.values(), value).map(Wished::new);
            case "look" -> Optional.of(new Looked());
            default -> Optional.empty();
        };
    }

    private static String text(JsonNode data, String part) {
        return data.path(path(part)).asString("");
    }

    private static String path(String part) {
        return "event.detail." + part;
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
