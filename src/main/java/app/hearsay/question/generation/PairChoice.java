package app.hearsay.question.generation;

import app.hearsay.question.SeededChance;
import app.hearsay.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Picks a few pairs from two articles, or from one, so that both answers occur alike and every form has its
/// turn. The same pairs in whatever order statements are listed.
final class PairChoice {

    private static final int PAIRS_PER_KEY = 4;
    private static final int MOST_OF_A_FORM = 4;
    private static final int USES = 4;
    private static final int UNTOLD_FIRST = 3;

    private final Set<Set<Statement.Id>> taken = new HashSet<>();
    private final Map<Statement.Id, Integer> uses = new HashMap<>();
    private final Map<SharedForm, Integer> forms = new EnumMap<>(SharedForm.class);
    private final List<Pair> chosen = new ArrayList<>();

    private PairChoice() {}

    /// @param other may be the same article
    static List<Pair> between(FormIndex one, FormIndex other) {
        var choice = new PairChoice();
        var pairs = Stream.of(SharedForm.values())
                .filter(form -> one == other || form.isCompared(one, other))
                .flatMap(form -> pairs(one, other, form))
                .filter(Pair::isContrast)
                .filter(Pair::canLookAlike)
                .map(pair -> Map.entry(SeededChance.hash(pair.id().value()), pair))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        for (int turn = 0; turn < PAIRS_PER_KEY; turn++) {
            for (var key : Pair.Key.values()) {
                choice.takeOne(pairs.stream().filter(pair -> pair.key() == key).toList());
            }
        }
        return choice.chosen;
    }

    private static Stream<Pair> pairs(FormIndex one, FormIndex other, SharedForm form) {
        return one.members(form).stream()
                .flatMap(first -> other.members(form).stream()
                        .filter(second -> one != other || isBefore(first, second))
                        .map(second -> new Pair(first, second, form)));
    }

    private static boolean isBefore(Pair.Member first, Pair.Member second) {
        return first.statement().span().compareTo(second.statement().span()) < 0;
    }

    /// Of the pairs still possible, takes one whose form was taken least.
    private void takeOne(List<Pair> pairs) {
        pairs.stream()
                .filter(pair -> !taken.contains(pair.members()))
                .filter(pair -> forms.getOrDefault(pair.form(), 0) < MOST_OF_A_FORM)
                .filter(pair -> pair.members().stream().allMatch(id -> uses.getOrDefault(id, 0) < USES))
                .filter(pair -> !pair.isToldBySpeaker() || mayTell())
                .min(Comparator.comparingInt(pair -> forms.getOrDefault(pair.form(), 0)))
                .ifPresent(this::take);
    }

    /// One pair about "not" in four, and only after the other three.
    private boolean mayTell() {
        boolean told = chosen.stream().anyMatch(Pair::isToldBySpeaker);
        return !told && forms.getOrDefault(SharedForm.NEGATION, 0) >= UNTOLD_FIRST;
    }

    private void take(Pair pair) {
        chosen.add(pair);
        taken.add(pair.members());
        forms.merge(pair.form(), 1, Integer::sum);
        pair.members().forEach(id -> uses.merge(id, 1, Integer::sum));
    }
}
