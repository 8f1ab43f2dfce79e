package app.hearsay.result;

import app.hearsay.learner.Learner;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What learners' answers come to, checks aside: kept beside the attempts and in their transaction, so that nobody has
/// to read them all. Of somebody who answered before it was kept it is computed from all, once more with their next
/// answer.
///
/// See decision 0131.
@Service
public class LearnerFigures {

    private final JdbcFigures figures;
    private final JdbcAttempts attempts;

    LearnerFigures(JdbcFigures figures, JdbcAttempts attempts) {
        this.figures = figures;
        this.attempts = attempts;
    }

    /// Of all answers.
    @Transactional(readOnly = true)
    public Figures of(Learner.Id learner) {
        var kept = figures.of(List.of(learner)).get(learner);
        if (kept != null) {
            return kept;
        }
        return attempts.count(learner, 1) == 0 ? Figures.none() : computed(learner);
    }

    /// All that is kept, in short; empty if nothing is.
    @Transactional(readOnly = true)
    public Optional<String> text(Learner.Id learner) {
        return Optional.ofNullable(figures.of(List.of(learner)).get(learner)).map(FiguresText::of);
    }

    /// As if nothing had been answered on some occasions.
    ///
    /// @param figures of the learner
    @Transactional(readOnly = true)
    public Figures without(Set<? extends Occasion> occasions, Learner.Id learner, Figures figures) {
        return occasions.isEmpty()
                ? figures
                : figures.without(attempts.newestOf(learner, occasions, AttemptLog.MOST, JdbcAttemptRow.WHOLE));
    }

    /// The same as [#of(Learner.Id)], computed from the attempts.
    @Transactional(readOnly = true)
    public Figures computed(Learner.Id learner) {
        return Figures.of(() -> StreamSupport.stream(attempts.everyOf(learner).spliterator(), false)
                .filter(LearnerFigures::counts)
                .iterator());
    }

    /// Takes in attempts that were just written, in their transaction.
    ///
    /// @param written in the order in which they came
    @Transactional(propagation = Propagation.MANDATORY)
    void count(Collection<Attempt> written) {
        var counting = written.stream()
                .filter(LearnerFigures::counts)
                .collect(Collectors.groupingBy(Attempt::learner, LinkedHashMap::new, Collectors.toList()));
        if (counting.isEmpty()) {
            return;
        }
        var kept = figures.of(counting.keySet());
        var changed = new HashMap<Learner.Id, Figures>();
        counting.forEach((learner, newest) -> {
            var known = kept.get(learner);
            changed.put(
                    learner,
                    known == null && attempts.count(learner, newest.size() + 1) > newest.size()
                            ? computed(learner)
                            : (known == null ? Figures.none() : known).with(newest));
        });
        figures.save(changed);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void forget(Learner.Id learner) {
        figures.deleteOf(learner);
    }

    private static boolean counts(Attempt attempt) {
        return switch (attempt.occasion()) {
            case Occasion.PracticeRound _, Occasion.FirstVote _, Occasion.SecondVote _ -> true;
            case Occasion.Check _ -> false;
        };
    }
}
