package app.hearsay.game;

import app.hearsay.question.Question;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// What is settled when a room opens, and stays; only its two keys can be changed, and further rounds be added.
///
/// @param code that players type
/// @param recovery the secret of the link that makes another browser a host
/// @param questions of all rounds, in the order in which they are asked, at least one, none twice
/// @param seed of the order of options, the same for everybody
public record Plan(
        Room.Id room,
        RoomCode code,
        String recovery,
        RoomRules rules,
        List<Question.Id> questions,
        RoomRounds rounds,
        long seed,
        Instant openedAt) {

    /// The most questions that a round asks.
    public static final int MOST_QUESTIONS = 50;

    /// The most questions of all rounds together.
    public static final int MOST_IN_ALL = 100;

    /// Where a question stands in its round.
    ///
    /// @param number counted from 1
    /// @param of how many questions the round has
    public record Place(int number, int of) {

        /// Whether a round begins with it.
        public boolean isFirst() {
            return number == 1;
        }
    }

    /// @throws IllegalArgumentException if there are no questions, too many, or one twice
    public Plan {
        questions = List.copyOf(questions);
        if (questions.isEmpty()
                || questions.size() > MOST_IN_ALL
                || questions.stream().distinct().count() < questions.size()) {
            throw new IllegalArgumentException(
                    "a room asks 1 to %d different questions, not %s".formatted(MOST_IN_ALL, questions));
        }
    }

    public Plan coded(RoomCode other) {
        return new Plan(room, other, recovery, rules, questions, rounds, seed, openedAt);
    }

    public Plan recoveredBy(String other) {
        return new Plan(room, code, other, rules, questions, rounds, seed, openedAt);
    }

    /// With another round after the one that is over.
    ///
    /// @param asked how many of the questions were asked; the others make way
    /// @param fresh the questions of the new round
    /// @param anew whether the standing begins from nothing
    Plan and(int asked, List<Question.Id> fresh, boolean anew) {
        var all = Stream.concat(questions.stream().limit(asked), fresh.stream()).toList();
        return new Plan(room, code, recovery, rules, all, rounds.and(asked, anew), seed, openedAt);
    }

    /// @param question counted from 0
    public Place place(int question) {
        int begin = rounds.begin(question);
        return new Place(question - begin + 1, rounds.end(question, questions.size()) - begin);
    }

    /// Hides the secret.
    @Override
    public String toString() {
        return "Plan[%s, %s]".formatted(room, code);
    }
}
