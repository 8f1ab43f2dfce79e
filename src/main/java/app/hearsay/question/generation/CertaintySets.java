package app.hearsay.question.generation;

import app.hearsay.question.generation.CertaintyQuestions.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// All sets of sentences of which a question could be made, ranked by how good a question that would be: first those
/// of most bands, then those whose bands are the most even, then those that are the hardest to guess. There are
/// thousands in an article, so each is weighed once, by numbers alone.
final class CertaintySets {

    private static final Comparator<Rank> BEST_FIRST = Comparator.comparingInt(Rank::bands)
            .reversed()
            .thenComparingInt(Rank::unevenness)
            .thenComparingInt(Rank::guessable);

    /// What sets are compared by.
    ///
    /// @param bands that a set holds sentences of
    /// @param unevenness the sum of the squares of how many sentences of each there are
    /// @param guessable how many sentences are sorted rightly by calling all of them settled, or by their
    ///     length
    private record Rank(int bands, int unevenness, int guessable) {

        private static Rank of(List<Item> set) {
            var counts = new int[CertaintyBand.values().length];
            set.forEach(item -> counts[item.band().ordinal()]++);
            int bands = 0;
            int unevenness = 0;
            for (int count : counts) {
                bands += count > 0 ? 1 : 0;
                unevenness += count * count;
            }
            int guessable = counts[CertaintyBand.SETTLED.ordinal()]
                    + inBand(longest(set), CertaintyBand.SETTLED)
                    + inBand(shortest(set), CertaintyBand.OPEN);
            return new Rank(bands, unevenness, guessable);
        }

        private static int inBand(Item item, CertaintyBand band) {
            return item.band() == band ? 1 : 0;
        }

        /// The last of several.
        private static Item longest(List<Item> set) {
            return Collections.max(set.reversed(), Comparator.comparingInt(Item::length));
        }

        /// The first of several.
        private static Item shortest(List<Item> set) {
            return Collections.min(set, Comparator.comparingInt(Item::length));
        }
    }

    private final SortedMap<Rank, List<List<Item>>> sets = new TreeMap<>(BEST_FIRST);

    private CertaintySets() {}

    /// Every set of that size whose sentences are of more than one band: those of equal rank together, the best first.
    static Collection<List<List<Item>>> of(List<Item> items, int size) {
        var found = new CertaintySets();
        found.extend(List.of(), items, size);
        return found.sets.values();
    }

    private void extend(List<Item> set, List<Item> following, int size) {
        if (set.size() == size) {
            add(set);
            return;
        }
        for (int i = 0; i < following.size(); i++) {
            var longer = new ArrayList<>(set);
            longer.add(following.get(i));
            extend(longer, following.subList(i + 1, following.size()), size);
        }
    }

    private void add(List<Item> set) {
        var rank = Rank.of(set);
        if (rank.bands() > 1) {
            sets.computeIfAbsent(rank, _ -> new ArrayList<>()).add(set);
        }
    }
}
