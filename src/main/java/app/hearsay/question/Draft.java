package app.hearsay.question;

import app.hearsay.question.RoundComposer.Candidate;
import app.hearsay.statement.Status;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// A round in the making; used by one thread.
final class Draft {

    private final Mix mix;
    private final Preference preference;
    private final RandomGenerator random;
    private final List<Candidate> chosen = new ArrayList<>();
    private final Map<QuestionType, Integer> types = new EnumMap<>(QuestionType.class);
    private final BitSet traces = new BitSet();
    private int inMix;

    Draft(Mix mix, Preference preference, RandomGenerator random) {
        this.mix = mix;
        this.preference = preference;
        this.random = random;
    }

    /// Chooses a question for each status of the mix, the scarcest status first, then any for the places still empty.
    void fill(List<Candidate> pool) {
        var supply = pool.stream().collect(Collectors.groupingBy(Candidate::status, Collectors.counting()));
        var statuses = new ArrayList<>(mix.statuses());
        statuses.sort(Comparator.comparingLong((Status status) -> supply.getOrDefault(status, 0L))
                .thenComparing(Comparator.naturalOrder()));
        for (var status : statuses) {
            inMix += add(pool, candidate -> candidate.status() == status && mayHaveMore(candidate)) ? 1 : 0;
        }
        while (!isFull() && add(pool, this::mayHaveMore)) {}
        while (!isFull() && add(pool, candidate -> candidate.question().type() != QuestionType.DEBATE)) {}
    }

    boolean isPerfect() {
        return inMix == mix.length();
    }

    boolean isBetterThan(Draft other) {
        return chosen.size() != other.chosen.size() ? chosen.size() > other.chosen.size() : inMix > other.inMix;
    }

    List<Question> questions() {
        return chosen.stream().map(Candidate::question).toList();
    }

    private boolean isFull() {
        return chosen.size() == mix.length();
    }

    private boolean mayHaveMore(Candidate candidate) {
        var type = candidate.question().type();
        return count(type) < mix.most(type);
    }

    private int count(QuestionType type) {
        return types.getOrDefault(type, 0);
    }

    private boolean add(List<Candidate> pool, Predicate<Candidate> wanted) {
        var possible = pool.stream()
                .filter(wanted)
                .filter(candidate -> !candidate.traces().intersects(traces))
                .toList();
        var next = pick(preference.among(possible));
        next.ifPresent(candidate -> {
            chosen.add(candidate);
            types.merge(candidate.question().type(), 1, Integer::sum);
            traces.or(candidate.traces());
        });
        return next.isPresent();
    }

    /// First a type, the rarer in this round the likelier, then an answer, then a question: so neither the type with
    /// the most questions nor its most frequent answer takes over.
    private Optional<Candidate> pick(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        var byType = candidates.stream()
                .collect(Collectors.groupingBy(
                        candidate -> candidate.question().type(), TreeMap::new, Collectors.toList()));
        var type = weighted(byType.keySet().stream()
                .collect(Collectors.toMap(
                        key -> key, key -> Weights.of(key) / (1 + 2.0 * count(key)), (a, _) -> a, TreeMap::new)));
        var byAnswer = new ArrayList<>(byType.getOrDefault(type, List.of()).stream()
                .collect(Collectors.groupingBy(
                        candidate -> Weights.answer(candidate.question()), TreeMap::new, Collectors.toList()))
                .values());
        var group = byAnswer.get(random.nextInt(byAnswer.size()));
        return Optional.of(group.get(random.nextInt(group.size())));
    }

    private QuestionType weighted(TreeMap<QuestionType, Double> weights) {
        double at = random.nextDouble()
                * weights.values().stream().mapToDouble(Double::doubleValue).sum();
        for (var entry : weights.entrySet()) {
            at -= entry.getValue();
            if (at < 0) {
                return entry.getKey();
            }
        }
        return weights.lastKey();
    }
}
