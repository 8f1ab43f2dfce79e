package app.hearsay.round;

import app.hearsay.round.RoundComposer.Candidate;
import app.hearsay.statement.Status;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Questions that stand together, all and by the status of what they ask about, and how many statements of each status
/// these are. Lists keep the order of the pool.
record Shelf(List<Candidate> candidates, Map<Status, List<Candidate>> byStatus, Map<Status, Integer> statements) {

    static Shelf of(List<Candidate> candidates) {
        var seen = new HashSet<>();
        var statements = new EnumMap<Status, Integer>(Status.class);
        candidates.stream()
                .filter(candidate -> seen.add(candidate.question().asked().id()))
                .forEach(candidate -> statements.merge(candidate.status(), 1, Integer::sum));
        var byStatus = candidates.stream()
                .collect(Collectors.groupingBy(
                        Candidate::status, () -> new EnumMap<>(Status.class), Collectors.toUnmodifiableList()));
        return new Shelf(candidates, byStatus, statements);
    }

    List<Candidate> of(Status status) {
        return byStatus.getOrDefault(status, List.of());
    }

    int statements(Status status) {
        return statements.getOrDefault(status, 0);
    }
}
