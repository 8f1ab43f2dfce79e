package app.hearsay.ui.play;

import app.hearsay.game.Player;
import app.hearsay.game.Room;
import app.hearsay.game.Step;
import app.hearsay.game.Vote;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/// What one phone knows beside what all phones show: attributes of the screen's outermost element.
///
/// @param player whose it is
record PlayPhone(Room room, Player player) {

    private static final Pattern BALLOT = Pattern.compile("(\\d{1,3})-(FIRST|SECOND)");

    /// Puts all of it on the screen.
    void mark(Element screen, Instant now) {
        set(screen, "data-ballot", ballot());
        set(screen, "data-answered", answered() ? ballot() : "");
        set(screen, "data-left", millisLeft(now));
        set(screen, "data-allowance", extraTime());
    }

    /// What phones call a ballot.
    static String name(Room.Ballot ballot) {
        return ballot.question() + "-" + ballot.vote();
    }

    /// Names the question and vote that take answers, to be sent back with an answer; empty if there are none.
    private String ballot() {
        return asked().map(asking -> name(new Room.Ballot(asking.question(), asking.vote())))
                .orElse("");
    }

    /// The ballot that a phone names.
    static Optional<Room.Ballot> ballot(String sent) {
        return Optional.of(BALLOT.matcher(sent))
                .filter(matcher -> matcher.matches())
                .map(matcher -> new Room.Ballot(Integer.parseInt(matcher.group(1)), Vote.valueOf(matcher.group(2))));
    }

    /// Whether the player's answer to it is in.
    private boolean answered() {
        return asked().flatMap(asking -> room.given(player.id(), asking.question(), asking.vote()))
                .isPresent();
    }

    /// How long the player's clock still runs; empty if there is none.
    private String millisLeft(Instant now) {
        return room.deadline(player)
                .map(deadline -> String.valueOf(
                        Math.max(0, Duration.between(now, deadline).toMillis())))
                .orElse("");
    }

    /// How much time the player has, if there is a clock.
    private String extraTime() {
        return room.plan().rules().limit().isPresent() ? player.extraTime().name() : "";
    }

    private static void set(Element screen, String attribute, String value) {
        if (value.isEmpty()) {
            screen.removeAttribute(attribute);
        } else {
            screen.setAttribute(attribute, value);
        }
    }

    private Optional<Step.Asking> asked() {
        return room.step() instanceof Step.Asking asking && !player.removed() ? Optional.of(asking) : Optional.empty();
    }
}
