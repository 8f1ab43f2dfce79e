package app.hearsay.question;

import app.hearsay.article.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a learner does with a question, and its solution.
public sealed interface Task {

    /// Choose one option.
    ///
    /// @param options in their canonical order
    /// @param right the key of the best option
    /// @param alsoRight keys that count as right, too
    /// @param fixedOrder whether the options keep their order, as the four statuses do
    record Choice(List<Option> options, String right, Set<String> alsoRight, boolean fixedOrder) implements Task {

        public Choice {
            options = List.copyOf(options);
            alsoRight = Set.copyOf(alsoRight);
        }
    }

    /// Mark units of the passage: words or sentences, by their index in `units`.
    ///
    /// @param units spans of the article in the order of the text
    /// @param solution the indices to mark; never empty
    /// @param tolerated indices whose marking neither helps nor harms
    record Marking(Unit unit, List<Span> units, SortedSet<Integer> solution, SortedSet<Integer> tolerated)
            implements Task {

        public Marking {
            units = List.copyOf(units);
            solution = new TreeSet<>(solution);
            tolerated = new TreeSet<>(tolerated);
        }
    }

    /// What is marked.
    enum Unit {
        /// Single words.
        WORD,
        /// Whole sentences or statements.
        SENTENCE
    }

    /// Put items in order.
    ///
    /// @param items in a right order
    /// @param ranks for the key of each item its place, counted from 0; items of equal rank may stand either way
    record Ordering(List<Option> items, Map<String, Integer> ranks) implements Task {

        public Ordering {
            items = List.copyOf(items);
            ranks = Map.copyOf(ranks);
        }
    }
}
