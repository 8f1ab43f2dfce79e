package app.hearsay.round;

import app.hearsay.question.Question;
import app.hearsay.question.SeededChance;
import app.hearsay.round.RoundComposer.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lets what was missed in first steps come again before the round ends, on another sentence: the last two questions
/// give way to it. The same for the same seed and answers. Immutable and thread-safe.
///
/// See decision 0078.
final class SecondTries {

    private static final int MOST = 2;

    private final List<Candidate> pool;
    private final Map<Question.Id, Candidate> byId;

    SecondTries(List<Candidate> pool) {
        this.pool = pool;
        this.byId = pool.stream()
                .collect(Collectors.toMap(candidate -> candidate.question().id(), Function.identity()));
    }

    /// @param round as it was composed
    /// @param answered in the order of the answers; they stay
    /// @param missed those of them that were not answered rightly
    List<Placed> adapt(long seed, List<Placed> round, List<Question.Id> answered, Set<Question.Id> missed) {
        if (round.size() < Composer.LENGTH) {
            return round;
        }
        var first = round.subList(0, round.size() - MOST);
        var fixed = first.stream().map(Placed::question).collect(Collectors.toSet());
        var kept = answered.stream().filter(id -> !fixed.contains(id)).map(this::placed);
        var again = tries(seed, round, first, missed).stream();
        var last = Stream.of(kept, again, round.stream().skip(first.size()))
                .flatMap(Function.identity())
                .distinct()
                .limit(MOST);
        return Stream.concat(first.stream(), last).toList();
    }

    private List<Placed> tries(long seed, List<Placed> round, List<Placed> first, Set<Question.Id> missed) {
        var given = new GivenAway();
        round.forEach(place -> candidate(place).ifPresent(given::add));
        var tries = new ArrayList<Placed>();
        first.stream()
                .filter(place -> missed.contains(place.question()))
                .limit(MOST)
                .forEach(place -> candidate(place)
                        .flatMap(candidate -> alike(candidate, place.step(), given, seed + tries.size()))
                        .ifPresent(next -> {
                            given.add(next);
                            tries.add(new Placed(next.question().id(), place.step()));
                        }));
        return tries;
    }

    /// Asks for the same step and has the same answer.
    private Optional<Candidate> alike(Candidate missed, TreeStep step, GivenAway given, long seed) {
        var possible = pool.stream()
                .filter(candidate -> step.asks(candidate.question()))
                .filter(candidate -> candidate.status() == missed.status())
                .filter(given::allows)
                .toList();
        return possible.isEmpty()
                ? Optional.empty()
                : Optional.of(possible.get(SeededChance.random(seed, MOST).nextInt(possible.size())));
    }

    private Optional<Candidate> candidate(Placed place) {
        return Optional.ofNullable(byId.get(place.question()));
    }

    /// A question that the library no longer holds counts as one of the last step.
    private Placed placed(Question.Id id) {
        var step = Optional.ofNullable(byId.get(id))
                .map(Candidate::question)
                .flatMap(question -> Arrays.stream(TreeStep.values())
                        .filter(each -> each.asks(question))
                        .findFirst())
                .orElse(TreeStep.DOUBT);
        return new Placed(id, step);
    }
}
