package app.hearsay.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a learner answered; its form belongs to the form of the question's [Task].
public sealed interface Answer {

    /// The key of one option.
    record Choice(String option) implements Answer {}

    /// Indices of marked units; may be empty.
    record Marking(SortedSet<Integer> units) implements Answer {

        public Marking {
            units = new TreeSet<>(units);
        }
    }

    /// The keys of all items, first to last.
    record Ordering(List<String> items) implements Answer {

        public Ordering {
            items = List.copyOf(items);
        }
    }

    /// The keys of all options that were chosen together.
    record Selection(Set<String> options) implements Answer {

        public Selection {
            options = Set.copyOf(options);
        }
    }

    /// For the key of each item that of the band it was put into.
    record Sorting(Map<String, String> bands) implements Answer {

        public Sorting {
            bands = Map.copyOf(bands);
        }
    }
}
