package app.hearsay.question;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What somebody has marked, held against what was to be found.
///
/// @param places of the marked units, counted from 0
public record Findings(Task.Marking task, Set<Integer> places) {

    /// Neighbouring words that are marked amiss count as one up to this number.
    private static final int WORDS_AMISS = 2;

    public Findings {
        places = Set.copyOf(places);
    }

    /// The phrases that are found.
    public List<SortedSet<Integer>> found() {
        return task.phrases().stream()
                .filter(phrase -> phrase.stream().anyMatch(places::contains))
                .toList();
    }

    /// How much is marked amiss: single sentences, or words, of which two neighbours count as one.
    public int amiss() {
        var amiss = new TreeSet<>(places);
        amiss.removeAll(task.solution());
        amiss.removeAll(task.tolerated());
        if (task.unit() == Task.Unit.SENTENCE) {
            return amiss.size();
        }
        int count = 0;
        int run = 0;
        int last = -1;
        for (int index : amiss) {
            run = index == last + 1 ? run + 1 : 1;
            count += run % WORDS_AMISS == 1 ? 1 : 0;
            last = index;
        }
        return count;
    }

    /// Whether only words beside the phrases are marked, which neither help nor harm.
    boolean areNear() {
        return task.unit() == Task.Unit.WORD
                && found().isEmpty()
                && places.stream().anyMatch(task.tolerated()::contains);
    }
}
