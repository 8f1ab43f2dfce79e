package app.hearsay.game;

import app.hearsay.game.Step.Asking;
import app.hearsay.result.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// How fast a round goes: what has passed since its first question was opened and, at the pace of this class so
/// far, what is left.
///
/// @param left empty before [#FEWEST] questions are over: less would be a guess
public record Pace(Duration gone, Optional<Duration> left) {

    /// From how many questions on their pace says something.
    public static final int FEWEST = 2;

    /// Of the question that is on; somewhere in it.
    private static final double HALF = 0.5;

    /// @return empty as long as no question of the round has taken answers, or if none is on
    public static Optional<Pace> of(Room room, Instant now) {
        var on = room.step().questionOn();
        if (on.isEmpty()) {
            return Optional.empty();
        }
        int begin = room.plan().rounds().begin(on.getAsInt());
        int end = room.plan().rounds().end(on.getAsInt(), room.outcomes().size());
        return IntStream.range(begin, end)
                .mapToObj(question -> opened(room, question))
                .flatMap(Optional::stream)
                .findFirst()
                .map(since -> of(room, begin, end, Duration.between(since, now)));
    }

    private static Pace of(Room room, int begin, int end, Duration gone) {
        int over = (int) IntStream.range(begin, end)
                .filter(question -> room.outcomes().get(question) != QuestionOutcome.AHEAD)
                .count();
        if (over < FEWEST) {
            return new Pace(gone, Optional.empty());
        }
        double begun = isUnderWay(room) ? HALF : 0;
        double share = (end - begin - over - begun) / (over + begun);
        return new Pace(gone, Optional.of(Duration.ofMillis(Math.round(gone.toMillis() * share))));
    }

    private static boolean isUnderWay(Room room) {
        return room.step().questionOn().stream()
                .anyMatch(question -> room.outcomes().get(question) == QuestionOutcome.AHEAD);
    }

    private static Optional<Instant> opened(Room room, int question) {
        return room.ballots().getOrDefault(new Room.Ballot(question, Vote.FIRST), Map.of()).values().stream()
                .map(Pace::opened)
                .min(Instant::compareTo)
                .or(() -> room.step() instanceof Asking(var asked, var vote, var openedAt)
                                && asked == question
                                && vote == Vote.FIRST
                        ? Optional.of(openedAt)
                        : Optional.empty());
    }

    private static Instant opened(Attempt answer) {
        return answer.at().minus(answer.took());
    }
}
