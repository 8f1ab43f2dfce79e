package app.hearsay.game;

import java.util.ArrayList;
import java.util.List;

/// The rounds that one class plays in a room, one after the other.
///
/// @param later the first question of each round after the first, ascending
/// @param countedFrom the first question that counts for the standing: 0, or the first of a later round
public record RoomRounds(List<Integer> later, int countedFrom) {

    /// A room's only round so far.
    public static final RoomRounds ONE = new RoomRounds(List.of(), 0);

    /// @throws IllegalArgumentException if the rounds are out of order or the standing counts from amid one
    public RoomRounds {
        later = List.copyOf(later);
        int before = 0;
        for (int first : later) {
            if (first <= before) {
                throw new IllegalArgumentException("no rounds, one after the other: " + later);
            }
            before = first;
        }
        if (countedFrom != 0 && !later.contains(countedFrom)) {
            throw new IllegalArgumentException("no round begins with %d: %s".formatted(countedFrom, later));
        }
    }

    /// With one round more; where nothing was asked in the last one, with another in its place.
    ///
    /// @param first its first question
    /// @param anew whether the standing begins from nothing with it
    RoomRounds and(int first, boolean anew) {
        var more = new ArrayList<>(later);
        if (first > begin(first)) {
            more.add(first);
        }
        return new RoomRounds(more, anew ? first : countedFrom);
    }

    /// How many there are.
    public int count() {
        return later.size() + 1;
    }

    /// Which of them a question belongs to, counted from 1.
    public int of(int question) {
        return 1 + (int) later.stream().filter(first -> first <= question).count();
    }

    /// The first question of the round that a question belongs to.
    int begin(int question) {
        return later.stream().filter(first -> first <= question).reduce(0, Math::max);
    }

    /// The first question after the round that a question belongs to.
    ///
    /// @param all how many questions there are
    int end(int question, int all) {
        return later.stream().filter(first -> first > question).findFirst().orElse(all);
    }
}
