package app.hearsay.question;

import app.hearsay.article.Span;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a learner does with a question, and its solution.
///
/// Longer than other classes: these five are all there are, and each is little more than what it may hold. See decision
/// 0001.
public sealed interface Task extends Serializable {

    /// The best answer there is; others may be right, too.
    Answer rightAnswer();

    /// Choose one option.
    ///
    /// @param options in their canonical order
    /// @param right the key of the best option
    /// @param alsoRight keys that count as right, too
    /// @param fixedOrder whether the options keep their order, as the four statuses do
    record Choice(List<Option> options, String right, Set<String> alsoRight, boolean fixedOrder) implements Task {

        /// @throws IllegalArgumentException if a key occurs twice, or a right key is no option's
        public Choice {
            options = List.copyOf(options);
            alsoRight = Set.copyOf(alsoRight);
            var keys = distinctKeys(options);
            if (!keys.contains(right) || !keys.containsAll(alsoRight) || alsoRight.contains(right)) {
                throw new IllegalArgumentException(
                        "the right keys %s, %s do not fit the options %s".formatted(right, alsoRight, keys));
            }
        }

        @Override
        public Answer rightAnswer() {
            return new Answer.Choice(right);
        }

        /// Whether the option of that key counts as right.
        public boolean accepts(String key) {
            return key.equals(right) || alsoRight.contains(key);
        }
    }

    /// Mark units of the passage: words or sentences, by their index in `units`. What is to be found are phrases: one
    /// is found as a whole as soon as any of its units is marked.
    ///
    /// @param units spans of the article in the order of the text
    /// @param phrases the indices of each phrase to find; disjoint, at least one, none empty
    /// @param tolerated indices whose marking neither helps nor harms
    record Marking(Unit unit, List<Span> units, List<SortedSet<Integer>> phrases, SortedSet<Integer> tolerated)
            implements Task {

        /// @throws IllegalArgumentException if there is no phrase, one is empty or shares a unit with another or with
        ///     the tolerated ones, or an index is out of range
        public Marking {
            units = List.copyOf(units);
            phrases = phrases.stream()
                    .<SortedSet<Integer>>map(TreeSet::new)
                    .sorted(Comparator.comparing(phrase -> phrase.isEmpty() ? -1 : phrase.getFirst()))
                    .toList();
            tolerated = new TreeSet<>(tolerated);
            var all = new TreeSet<>(tolerated);
            boolean disjoint = true;
            for (var phrase : phrases) {
                disjoint &= !phrase.isEmpty() && phrase.stream().allMatch(all::add);
            }
            if (phrases.isEmpty() || !disjoint || !inRange(all, units.size())) {
                throw new IllegalArgumentException(
                        "the phrases %s and %s do not fit %d units".formatted(phrases, tolerated, units.size()));
            }
        }

        /// Each unit to mark is a phrase by itself.
        public Marking(Unit unit, List<Span> units, SortedSet<Integer> solution, SortedSet<Integer> tolerated) {
            this(unit, units, alone(solution), tolerated);
        }

        private static List<SortedSet<Integer>> alone(SortedSet<Integer> solution) {
            return solution.stream()
                    .<SortedSet<Integer>>map(index -> new TreeSet<>(List.of(index)))
                    .toList();
        }

        /// The indices of all phrases.
        public SortedSet<Integer> solution() {
            return phrases.stream().flatMap(SortedSet::stream).collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public Answer rightAnswer() {
            return new Answer.Marking(solution());
        }

        private static boolean inRange(SortedSet<Integer> indices, int size) {
            return indices.isEmpty() || (indices.first() >= 0 && indices.last() < size);
        }
    }

    /// What is marked.
    enum Unit {
        /// Single words.
        WORD,
        /// Whole sentences.
        SENTENCE
    }

    /// Put items in order.
    ///
    /// @param items in a right order
    /// @param ranks for the key of each item its place, counted from 0; items of equal rank may stand either way
    record Ordering(List<Option> items, Map<String, Integer> ranks) implements Task {

        /// @throws IllegalArgumentException if a key occurs twice or has no rank, or all ranks are equal
        public Ordering {
            items = List.copyOf(items);
            ranks = Map.copyOf(ranks);
            if (!distinctKeys(items).equals(ranks.keySet())
                    || Set.copyOf(ranks.values()).size() < 2) {
                throw new IllegalArgumentException("the ranks %s do not order the items".formatted(ranks));
            }
        }

        @Override
        public Answer rightAnswer() {
            return new Answer.Ordering(items.stream().map(Option::key).toList());
        }
    }

    /// Choose every option that fits, at least one.
    ///
    /// @param options in their canonical order
    /// @param accepted the sets of keys that are all right, the best first
    /// @param alone keys that go with no other, such as that of "nothing"
    record Selection(List<Option> options, List<Set<String>> accepted, Set<String> alone) implements Task {

        /// @throws IllegalArgumentException if a key occurs twice, or an accepted set is empty, names no option
        ///     or joins what goes alone
        public Selection {
            options = List.copyOf(options);
            accepted = accepted.stream().map(Set::copyOf).toList();
            alone = Set.copyOf(alone);
            var keys = distinctKeys(options);
            var excluding = alone;
            if (accepted.isEmpty()
                    || !keys.containsAll(alone)
                    || accepted.stream()
                            .anyMatch(set -> set.isEmpty() || !keys.containsAll(set) || contradicts(set, excluding))) {
                throw new IllegalArgumentException("%s are no answers of %s".formatted(accepted, keys));
            }
        }

        @Override
        public Answer rightAnswer() {
            return new Answer.Selection(best());
        }

        /// The keys that fit best.
        public Set<String> best() {
            return accepted.getFirst();
        }

        /// Whether an option of that key belongs to any accepted answer.
        public boolean accepts(String key) {
            return accepted.stream().anyMatch(set -> set.contains(key));
        }

        /// Whether the keys join what goes alone with something else.
        public boolean contradicts(Set<String> keys) {
            return contradicts(keys, alone);
        }

        private static boolean contradicts(Set<String> keys, Set<String> alone) {
            return keys.size() > 1 && keys.stream().anyMatch(alone::contains);
        }
    }

    /// Sort items into named bands; a band may stay empty or take several.
    ///
    /// @param items in the order of their bands
    /// @param bands in their order, at least two
    /// @param solution for the key of each item the key of its band
    record Sorting(List<Option> items, List<Option> bands, Map<String, String> solution) implements Task {

        /// @throws IllegalArgumentException if a key occurs twice, an item has no band, or all have the same
        public Sorting {
            items = List.copyOf(items);
            bands = List.copyOf(bands);
            solution = Map.copyOf(solution);
            if (!distinctKeys(items).equals(solution.keySet())
                    || !distinctKeys(bands).containsAll(solution.values())
                    || Set.copyOf(solution.values()).size() < 2) {
                throw new IllegalArgumentException("the bands %s do not sort the items".formatted(solution));
            }
        }

        @Override
        public Answer rightAnswer() {
            return new Answer.Sorting(solution);
        }

        /// The band of an item.
        public Option band(Option item) {
            return Option.named(solution.getOrDefault(item.key(), ""), bands).orElseThrow();
        }
    }

    private static Set<String> distinctKeys(List<Option> options) {
        var keys = options.stream().map(Option::key).collect(Collectors.toSet());
        if (keys.size() < options.size()) {
            throw new IllegalArgumentException("two options share a key: " + options);
        }
        return keys;
    }
}
