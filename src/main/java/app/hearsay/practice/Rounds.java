package app.hearsay.practice;

import app.hearsay.catalog.Catalog;
import app.hearsay.learner.Learner;
import app.hearsay.learner.LearnerDeleted;
import app.hearsay.learner.Learners;
import app.hearsay.question.Question;
import app.hearsay.result.Attempt;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.Occasion;
import app.hearsay.round.Composer;
import app.hearsay.round.Placed;
import app.hearsay.round.Programme;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The rounds of all learners: those that are saved, and the one that comes next.
///
/// See decisions 0004 and 0007.
@Service
@Transactional(readOnly = true)
class Rounds {

    /// How many rounds are looked at: somebody may leave a few unfinished.
    static final int LATELY = 20;

    private static final int PART = 200;

    private final JdbcRounds rounds;
    private final AttemptLog log;
    private final Repetition repetition;
    private final Learners learners;
    private final Catalog catalog;
    private final Composer composer;
    private final Clock clock;

    Rounds(
            JdbcRounds rounds,
            AttemptLog log,
            Repetition repetition,
            Learners learners,
            Catalog catalog,
            Composer composer,
            Clock clock) {
        this.rounds = rounds;
        this.log = log;
        this.repetition = repetition;
        this.learners = learners;
        this.catalog = catalog;
        this.composer = composer;
        this.clock = clock;
    }

    /// The newest saved round.
    Optional<NumberedRound> newest(Learner.Id learner) {
        return rounds.newestFirst(learner, 1).stream().findFirst();
    }

    /// How many rounds are saved.
    int count(Learner.Id learner) {
        return newest(learner).map(NumberedRound::number).orElse(0);
    }

    /// The round finished last, if it is among the newest [#LATELY].
    Optional<RoundState> lastFinished(Learner.Id learner) {
        var lately = rounds.newestFirst(learner, LATELY).stream()
                .map(NumberedRound::round)
                .toList();
        var answers = log.of(learner, lately.stream().map(Round::occasion).toList()).stream()
                .collect(Collectors.groupingBy(Attempt::occasion));
        return lately.stream()
                .map(round -> state(round, answers.getOrDefault(round.occasion(), List.of())))
                .filter(RoundState::finished)
                .findFirst();
    }

    /// Saved rounds with their numbers, oldest first, read in parts.
    Iterable<NumberedRound> every(Learner.Id learner) {
        return () -> Stream.iterate(
                        rounds.after(learner, 0, PART),
                        part -> !part.isEmpty(),
                        part -> rounds.after(learner, part.getLast().number(), PART))
                .flatMap(List::stream)
                .iterator();
    }

    /// The saved round of that id, whoever's it is.
    Optional<Round> find(Round.Id id) {
        return rounds.find(id);
    }

    /// The round after the saved ones: the same until an answer is given, something else is due or the content changes.
    /// What another tab has answered in it meanwhile does not change it.
    ///
    /// @param saved how many rounds the learner has
    Round upcoming(Learner.Id learner, int saved, Programme.Personal programme) {
        var due = repetition.due(learner, programme);
        var key = RoundKey.of(learner, saved + 1, programme, due);
        var later = laterThan(learner, saved);
        later.add(new Occasion.PracticeRound(key.id().value()));
        var history = Repetition.history(log.outcomes(learner, later), due);
        var composed = composer.compose(programme, key.seed(), history);
        var asked = composed.isEmpty() ? composer.compose(Programme.ANYTHING, key.seed(), history) : composed;
        var steps = asked.stream().flatMap(each -> each.step().stream()).toList();
        var questions = asked.stream().map(Composer.Asked::question).toList();
        return new Round(
                key.id(),
                learner,
                programme,
                key.seed(),
                (saved == 0 && due.isEmpty() && steps.isEmpty()
                                ? composer.gently(programme, key.seed(), questions)
                                : questions)
                        .stream().map(Question::id).toList(),
                steps,
                clock.instant());
    }

    /// What was begun meanwhile does not change what a tab shows.
    private Set<Occasion> laterThan(Learner.Id learner, int saved) {
        return rounds.after(learner, saved, LATELY).stream()
                .<Occasion>map(later -> later.round().occasion())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// A round as it was drawn for that learner, with what stands of it by now; empty if it is another's.
    Optional<RoundState> asDrawn(Learner.Id learner, Round drawn) {
        return Optional.of(rounds.find(drawn.id()).orElse(drawn))
                .filter(round -> round.learner().equals(learner))
                .map(this::state);
    }

    /// Whether a round is saved.
    boolean isSaved(Round.Id id) {
        return rounds.find(id).isPresent();
    }

    /// Saves the upcoming round, unless another tab has.
    ///
    /// @return whether the learner exists, without whom there is no round
    @Transactional
    boolean save(Round round) {
        if (!learners.hold(round.learner())) {
            return false;
        }
        if (rounds.find(round.id()).isEmpty()) {
            rounds.insertIfMissing(round, count(round.learner()) + 1);
        }
        return true;
    }

    /// The round with its answers. A question that content no longer holds is left out, unless it was answered.
    RoundState state(Round round) {
        return state(round, log.of(round.learner(), round.occasion()));
    }

    private RoundState state(Round round, List<Attempt> attempts) {
        var answered = new HashMap<Question.Id, Attempt>();
        attempts.forEach(attempt -> answered.put(attempt.question(), attempt));
        var adapted = adapted(round, attempts);
        var questions = adapted.questions().stream()
                .filter(id -> answered.containsKey(id) || catalog.question(id).isPresent())
                .toList();
        var steps = questions.stream().flatMap(id -> adapted.step(id).stream()).toList();
        return new RoundState(adapted.with(questions, steps), answered);
    }

    /// A round that leads through the tree follows the answers.
    private Round adapted(Round round, List<Attempt> attempts) {
        if (round.steps().isEmpty()) {
            return round;
        }
        var composed = round.questions().stream()
                .flatMap(id -> round.step(id).map(step -> new Placed(id, step)).stream())
                .toList();
        var answered = attempts.stream().map(Attempt::question).toList();
        var missed = attempts.stream()
                .filter(attempt -> !attempt.isRight())
                .map(Attempt::question)
                .collect(Collectors.toSet());
        var placed = composer.adapt(round.programme(), round.seed(), composed, answered, missed);
        return round.with(
                placed.stream().map(Placed::question).toList(),
                placed.stream().map(Placed::step).toList());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(LearnerDeleted event) {
        learners.hold(event.learner());
        rounds.deleteOf(event.learner());
    }
}
