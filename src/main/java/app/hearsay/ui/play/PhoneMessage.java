package app.hearsay.ui.play;

import app.hearsay.game.ExtraTime;
import app.hearsay.game.Room;
import app.hearsay.result.Confidence;
import app.hearsay.ui.question.Places;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the script of a phone says. It is not to be trusted: what cannot be read is no message.
sealed interface PhoneMessage {

    /// The player hands in.
    ///
    /// @param places on the screen, in the order in which the room shows options
    record Handed(Room.Ballot ballot, List<Integer> places, Optional<Confidence> confidence) implements PhoneMessage {}

    /// The player wants more time, or the class's again.
    record Wished(ExtraTime extraTime) implements PhoneMessage {}

    /// Empty if it is no message.
    static Optional<PhoneMessage> of(byte[] sent) {
        try {
            return of(JsonMapper.shared().readTree(sent));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<PhoneMessage> of(JsonNode data) {
        var value = text(data, "value");
        return switch (text(data, "kind")) {
            case "answer" ->
                PlayMarks.ballot(text(data, "ballot"))
                        .map(ballot -> new Handed(
                                ballot, Places.sent(data.path("places")), named(Confidence.values(), value)));
            case "allow" -> named(ExtraTime.values(), value).map(Wished::new);
            default -> Optional.empty();
        };
    }

    private static String text(JsonNode data, String part) {
        return data.path(part).asString("");
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
