package app.hearsay.round;

import app.hearsay.question.Question;
import app.hearsay.question.SeededChance;
import app.hearsay.round.RoundComposer.Candidate;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Composes short rounds of one rule: some of its cases, and some of what it must be told apart from, in any order, so
/// that nobody can answer all alike. No two questions share a trace (see [Giveaways]). The same round for the same
/// seed and history. Immutable and thread-safe.
final class RuleRounds {

    static final int LENGTH = 5;
    private static final int OF_THE_RULE = 3;

    private final List<Candidate> pool;
    private final Map<Rule, List<Candidate>> byRule;

    /// @param questions in any order; it does not matter for the rounds
    RuleRounds(List<Question> questions) {
        this.pool = RoundComposer.candidates(questions.stream()
                .filter(question -> question.rule().isPresent())
                .toList());
        this.byRule = pool.stream()
                .collect(Collectors.groupingBy(
                        candidate -> candidate.question().rule().orElseThrow()));
    }

    /// Whether some question shows that rule.
    boolean knows(Rule rule) {
        return byRule.containsKey(rule);
    }

    /// @return in the order in which they are asked; fewer than [#LENGTH] only if the library has no more that keep
    ///     their answers to themselves
    List<Question> compose(Rule rule, long seed, History history) {
        var random = SeededChance.random(seed, 0);
        var draft = new Draft(new Preference(history, pool), random);
        var cases = of(List.of(rule));
        draft.fill(cases, OF_THE_RULE, _ -> true);
        var statuses = draft.statuses();
        Predicate<Candidate> another = candidate -> statuses.size() > 1 || !statuses.contains(candidate.status());
        draft.fill(of(Contrasts.of(rule)), LENGTH, another);
        draft.fill(pool, LENGTH, another);
        draft.fill(pool, LENGTH, _ -> true);
        return SeededChance.shuffled(draft.questions(), random);
    }

    private List<Candidate> of(List<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> byRule.getOrDefault(rule, List.of()).stream())
                .toList();
    }

    /// A round in the making; used by one thread.
    private record Draft(Preference preference, RandomGenerator random, List<Candidate> chosen, GivenAway given) {

        Draft(Preference preference, RandomGenerator random) {
            this(preference, random, new ArrayList<>(), new GivenAway());
        }

        void fill(List<Candidate> candidates, int most, Predicate<Candidate> wanted) {
            var left = candidates;
            while (chosen.size() < most) {
                left = left.stream().filter(given::allows).filter(wanted).toList();
                if (left.isEmpty()) {
                    return;
                }
                var possible = preference.among(left);
                var next = possible.get(random.nextInt(possible.size()));
                chosen.add(next);
                given.add(next);
            }
        }

        Set<Status> statuses() {
            return chosen.stream().map(Candidate::status).collect(Collectors.toSet());
        }

        List<Question> questions() {
            return chosen.stream().map(Candidate::question).toList();
        }
    }
}
