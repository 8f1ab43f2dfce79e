package app.hearsay.ui.wall;

import app.hearsay.game.Room;
import app.hearsay.game.Tally;
import app.hearsay.game.Vote;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A vote that was held.
///
/// @param key of its name
record Held(String key, Tally tally) {

    /// The votes on a question, in turn: one or two.
    static List<Held> votes(Room room, int question) {
        var votes = new ArrayList<Held>();
        votes.add(of(room, question, Vote.FIRST, "host.vote.first"));
        if (room.votedTwice(question)) {
            votes.add(of(room, question, Vote.SECOND, "host.vote.second"));
        }
        return votes;
    }

    private static Held of(Room room, int question, Vote vote, String key) {
        return new Held(key, Tally.of(room.ballot(question, vote).values()));
    }

    /// Tells that numbers of two votes stand in turn, where there were two.
    static Optional<Paragraph> legend(List<Held> votes, Component speaker) {
        if (votes.size() < 2) {
            return Optional.empty();
        }
        var legend = new Paragraph(
                votes.stream().map(vote -> speaker.getTranslation(vote.key())).collect(Collectors.joining(" → ")));
        legend.addClassName("votes-legend");
        return Optional.of(legend);
    }

    /// Numbers of several votes in their order, such as `3 → 9`.
    static String inTurn(List<Integer> counts) {
        return counts.stream().map(String::valueOf).collect(Collectors.joining(" → "));
    }
}
