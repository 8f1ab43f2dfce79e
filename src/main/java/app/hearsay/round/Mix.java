package app.hearsay.round;

import app.hearsay.question.QuestionType;
import app.hearsay.statement.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How a round is mixed: which statuses it asks about and how often each type may occur.
///
/// See decisions 0001 and 0112.
///
/// @param length how many questions, at least one
/// @param measures whether it asks for each status alike, so that it tells what a class takes for what
record Mix(int length, boolean measures) {

    /// A shorter round would hardly ask anything else.
    private static final int SHORTEST_THAT_MEASURES = 10;

    /// So many questions have room for another four that measure.
    private static final int LENGTH_PER_FOUR = 10;

    /// In percent. Where shares do not divide the length, the earlier status gets the odd question.
    private static final Map<Status, Integer> SHARES = new EnumMap<>(Map.of(
            Status.OWN_ASSERTION, 30,
            Status.CLAIM, 30,
            Status.SPECULATION, 20,
            Status.DENIAL, 20));

    private static final int SHARE_OF_STATUS_QUESTIONS = 30;
    private static final int SHARE_OF_OTHER_TYPES = 20;

    /// The statuses to ask about, one for each question.
    List<Status> statuses() {
        var statuses = new ArrayList<Status>();
        SHARES.forEach((status, share) -> statuses.addAll(Collections.nCopies(share * length / 100, status)));
        var byRest = SHARES.keySet().stream()
                .sorted((one, other) -> Integer.compare(rest(other), rest(one)))
                .toList();
        for (int i = 0; statuses.size() < length; i++) {
            statuses.add(byRest.get(i % byRest.size()));
        }
        return statuses;
    }

    /// The statuses of the questions that ask for one and that the round has to hold.
    List<Status> measured() {
        return measures && length >= SHORTEST_THAT_MEASURES
                ? Collections.nCopies(Math.max(1, length / LENGTH_PER_FOUR), Status.values()).stream()
                        .flatMap(Arrays::stream)
                        .toList()
                : List.of();
    }

    /// How many questions of a type a round holds at most.
    int most(QuestionType type) {
        return switch (type) {
            case DEBATE -> 1;
            case STATUS -> Math.max(measured().size(), atLeastOne(SHARE_OF_STATUS_QUESTIONS));
            case CUE, SOURCE, CHAIN, DENIED, CERTAINTY, OWN_VOICE, HEADLINE, PAIR, TURNED ->
                atLeastOne(SHARE_OF_OTHER_TYPES);
        };
    }

    private int atLeastOne(int share) {
        return Math.max(1, Math.ceilDiv(share * length, 100));
    }

    private int rest(Status status) {
        return SHARES.getOrDefault(status, 0) * length % 100;
    }
}
