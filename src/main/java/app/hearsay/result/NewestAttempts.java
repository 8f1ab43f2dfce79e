package app.hearsay.result;

import app.hearsay.learner.Learner;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What a learner's figures rest on: all attempts, or of very many the newest. However many there are, it reads a few
/// thousand rows and keeps at most [#MOST].
///
/// See decision 0058.
@Component
class NewestAttempts {

    /// How many a learner's figures rest on: two hundred rounds of practice.
    static final int MOST = 2_000;

    private static final int OCCASIONS = 200;
    private static final int FEW = MOST / 2;

    private final JdbcAttempts attempts;
    private final List<RecentOccasions> sources;

    NewestAttempts(JdbcAttempts attempts, List<RecentOccasions> sources) {
        this.attempts = attempts;
        this.sources = List.copyOf(sources);
    }

    /// Oldest first.
    ///
    /// @param except occasions to leave out
    List<Attempt> of(Learner.Id learner, Set<? extends Occasion> except) {
        var known = attempts.count(learner, MOST + 1) > MOST ? latest(learner, except) : attempts.ofLearner(learner);
        return except.isEmpty()
                ? known
                : known.stream()
                        .filter(attempt -> !except.contains(attempt.occasion()))
                        .toList();
    }

    private List<Attempt> latest(Learner.Id learner, Set<? extends Occasion> except) {
        var occasions = sources.stream()
                .flatMap(source -> source.newest(learner, OCCASIONS + except.size()).stream()
                        .filter(occasion -> !except.contains(occasion))
                        .limit(OCCASIONS))
                .distinct()
                .toList();
        var latest = attempts.newestOf(learner, occasions, MOST);
        return latest.size() < FEW ? filledUp(latest, attempts.some(learner, MOST)) : latest;
    }

    /// Of somebody who answered in rooms that nobody knows any more: a sample of all times rather than next to nothing.
    private static List<Attempt> filledUp(List<Attempt> latest, List<Attempt> others) {
        var all = Stream.concat(latest.stream(), others.stream())
                .distinct()
                .sorted(Comparator.comparing(Attempt::at))
                .toList();
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }
}
