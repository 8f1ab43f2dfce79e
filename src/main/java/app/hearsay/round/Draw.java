package app.hearsay.round;

import app.hearsay.question.QuestionType;
import app.hearsay.round.RoundComposer.Candidate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;

/// Draws one of several questions; used by one thread.
record Draw(RandomGenerator random) {

    /// First a type, then an answer, then a question: so neither the type with the most questions nor its most
    /// frequent answer takes over. A type is the likelier the more questions it has, yet by their square root
    /// only, and the rarer it is in this round so far.
    ///
    /// @param count how many of a type the round holds
    Optional<Candidate> from(List<Candidate> candidates, ToIntFunction<QuestionType> count) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        var type = weighted(
                grouped(candidates, Candidate::type, new EnumMap<>(QuestionType.class)),
                (key, ofType) -> Weights.of(key, ofType.getFirst().status())
                        * Math.sqrt(ofType.size())
                        / (1 + 2.0 * count.applyAsInt(key)));
        var group = weighted(
                grouped(type, Candidate::answer, new TreeMap<>()),
                (answer, ofAnswer) -> Weights.ofAnswer(answer) * Math.sqrt(ofAnswer.size()));
        return Optional.of(group.get(random.nextInt(group.size())));
    }

    /// By a plain loop: a round takes up to forty drafts of a draw a question, some among thousands of candidates.
    private static <K> Map<K, List<Candidate>> grouped(
            List<Candidate> candidates, Function<Candidate, K> key, Map<K, List<Candidate>> groups) {
        for (var candidate : candidates) {
            groups.computeIfAbsent(key.apply(candidate), _ -> new ArrayList<>()).add(candidate);
        }
        return groups;
    }

    /// @param groups at least one, in an order that depends on nothing else
    private <K> List<Candidate> weighted(
            Map<K, List<Candidate>> groups, ToDoubleBiFunction<K, List<Candidate>> weight) {
        double sum = 0;
        for (var entry : groups.entrySet()) {
            sum += weight.applyAsDouble(entry.getKey(), entry.getValue());
        }
        double at = random.nextDouble() * sum;
        var group = List.<Candidate>of();
        for (var entry : groups.entrySet()) {
            group = entry.getValue();
            at -= weight.applyAsDouble(entry.getKey(), group);
            if (at < 0) {
                break;
            }
        }
        return group;
    }
}
