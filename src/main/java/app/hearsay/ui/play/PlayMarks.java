package app.hearsay.ui.play;

import app.hearsay.game.Player;
import app.hearsay.game.Room;
import app.hearsay.game.Step;
import app.hearsay.game.Vote;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What one phone knows beside what all phones show: attributes of the screen's outermost element. What is not so is
/// empty.
///
/// @param ballot the question and vote that take answers, to be sent back with an answer
/// @param answered the same, if the player's answer to it is in
/// @param left for how many milliseconds the player's clock still runs
/// @param allowance how much time the player has, if there is a clock
record PlayMarks(String ballot, String answered, String left, String allowance) {

    private static final Pattern BALLOT = Pattern.compile("(\\d{1,3})-(FIRST|SECOND)");

    /// A tenth of a second: phones that are told in the same one are told the same.
    private static final long TENTH_MILLIS = 100;

    static PlayMarks of(Room room, Player player, Instant now) {
        var ballot = asked(room, player);
        return new PlayMarks(
                ballot.map(PlayMarks::name).orElse(""),
                ballot.filter(asked -> room.given(player.id(), asked.question(), asked.vote())
                                .isPresent())
                        .map(PlayMarks::name)
                        .orElse(""),
                room.deadline(player).map(deadline -> millis(now, deadline)).orElse(""),
                room.plan().rules().limit().isPresent() ? player.extraTime().name() : "");
    }

    /// By the names of the attributes, less what is before each of them.
    Map<String, String> all() {
        return Map.of("ballot", ballot, "answered", answered, "left", left, "allowance", allowance);
    }

    void put(Element screen) {
        all().forEach((name, value) -> {
            if (value.isEmpty()) {
                screen.removeAttribute("data-" + name);
            } else {
                screen.setAttribute("data-" + name, value);
            }
        });
    }

    /// What phones call a ballot.
    static String name(Room.Ballot ballot) {
        return ballot.question() + "-" + ballot.vote();
    }

    /// The ballot that a phone names.
    static Optional<Room.Ballot> ballot(String sent) {
        return Optional.of(BALLOT.matcher(sent))
                .filter(matcher -> matcher.matches())
                .map(matcher -> new Room.Ballot(Integer.parseInt(matcher.group(1)), Vote.valueOf(matcher.group(2))));
    }

    private static Optional<Room.Ballot> asked(Room room, Player player) {
        return room.step() instanceof Step.Asking asking && !player.removed()
                ? Optional.of(new Room.Ballot(asking.question(), asking.vote()))
                : Optional.empty();
    }

    private static String millis(Instant now, Instant deadline) {
        long millis = Math.max(0, Duration.between(now, deadline).toMillis());
        return String.valueOf(millis / TENTH_MILLIS * TENTH_MILLIS);
    }
}
