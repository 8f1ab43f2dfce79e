package app.hearsay.result;

import app.hearsay.learner.Learner;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The newest attempts of a learner. However many there are, it reads no more of them than are asked for.
///
/// See decision 0058.
@Component
class NewestAttempts {

    /// How many what comes next rests on: two hundred rounds of practice.
    static final int MOST = 2_000;

    private static final int OF_A_ROUND = 10;

    private final JdbcAttempts attempts;
    private final List<RecentOccasions> sources;

    NewestAttempts(JdbcAttempts attempts, List<RecentOccasions> sources) {
        this.attempts = attempts;
        this.sources = List.copyOf(sources);
    }

    /// Oldest first.
    ///
    /// @param except occasions to leave out
    /// @param most how many at most, a multiple of ten
    /// @param form what to read of each
    <T> List<T> of(Learner.Id learner, Set<? extends Occasion> except, int most, JdbcAttemptRow.Form<T> form) {
        var known = attempts.count(learner, most + 1) > most
                ? latest(learner, except, most, form)
                : attempts.ofLearner(learner, form);
        return except.isEmpty()
                ? known
                : known.stream()
                        .filter(attempt -> !except.contains(form.occasion().apply(attempt)))
                        .toList();
    }

    private <T> List<T> latest(
            Learner.Id learner, Set<? extends Occasion> except, int most, JdbcAttemptRow.Form<T> form) {
        int rounds = most / OF_A_ROUND;
        var occasions = sources.stream()
                .flatMap(source -> source.newest(learner, rounds + except.size()).stream()
                        .filter(occasion -> !except.contains(occasion))
                        .limit(rounds))
                .distinct()
                .toList();
        var latest = attempts.newestOf(learner, occasions, most, form);
        return latest.size() < most / 2 ? filledUp(latest, attempts.some(learner, most, form), most, form) : latest;
    }

    /// Of somebody who answered in rooms that nobody knows any more: a sample of all times rather than next to nothing.
    private static <T> List<T> filledUp(List<T> latest, List<T> others, int most, JdbcAttemptRow.Form<T> form) {
        var all = Stream.concat(latest.stream(), others.stream())
                .distinct()
                .sorted(Comparator.comparing(form.at()))
                .toList();
        return all.subList(Math.max(0, all.size() - most), all.size());
    }
}
