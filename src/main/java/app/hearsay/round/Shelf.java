package app.hearsay.round;

import app.hearsay.round.RoundComposer.Candidate;
import app.hearsay.statement.Status;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Questions that stand together, and how many statements of each status they ask about.
record Shelf(List<Candidate> candidates, Map<Status, Integer> statements) {

    static Shelf of(List<Candidate> candidates) {
        var seen = new HashSet<>();
        var statements = new EnumMap<Status, Integer>(Status.class);
        candidates.stream()
                .filter(candidate -> seen.add(candidate.question().asked().id()))
                .forEach(candidate -> statements.merge(candidate.status(), 1, Integer::sum));
        return new Shelf(candidates, statements);
    }

    int statements(Status status) {
        return statements.getOrDefault(status, 0);
    }
}
