package app.hearsay.question;

import java.util.List;
import java.util.random.RandomGenerator;

/// The order in which a question shows its options or items in one round: the same for the same round and
/// question, all orders equally likely, except that statuses keep theirs and that items never stand in a right
/// order from the start.
///
/// @param options empty for a question whose units are marked in the passage
public record Presentation(List<Option> options) {

    public Presentation {
        options = List.copyOf(options);
    }

    public static Presentation of(Question question, long roundSeed) {
        var random =
                SeededChance.random(roundSeed, SeededChance.hash(question.id().value()));
        return new Presentation(
                switch (question.task()) {
                    case Task.Choice task ->
                        task.fixedOrder() ? task.options() : SeededChance.shuffled(task.options(), random);
                    case Task.Marking _ -> List.of();
                    case Task.Ordering task -> unsolved(task, random);
                });
    }

    private static List<Option> unsolved(Task.Ordering task, RandomGenerator random) {
        List<Option> shown;
        do {
            shown = SeededChance.shuffled(task.items(), random);
        } while (isSolved(task, shown));
        return shown;
    }

    private static boolean isSolved(Task.Ordering task, List<Option> shown) {
        var keys = shown.stream().map(Option::key).toList();
        return PartialCredit.pairsInOrder(keys, task.ranks()) == 1;
    }
}
