package app.hearsay.question;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The order in which a question shows its options or items in one round: the same for the same round and
/// question, all orders equally likely, except that statuses keep theirs, that "nothing" stands last and that
/// items never stand in a right order from the start.
///
/// See decision 0001.
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
                    case Task.Selection task -> othersFirst(task, random);
                    case Task.Sorting task -> SeededChance.shuffled(task.items(), random);
                });
    }

    /// The answer to the question that was shown so.
    ///
    /// @param places on the screen, counted from 0: of one option, of several, of the marked units, of all
    ///     items in the order in which they were put or, for each item that is sorted, of its band
    /// @return empty if there is no such place, or too few or many of them
    public Optional<Answer> answer(Question question, List<Integer> places) {
        return switch (question.task()) {
            case Task.Choice _ ->
                areDistinctBelow(options.size(), places) && places.size() == 1
                        ? Optional.of(
                                new Answer.Choice(options.get(places.getFirst()).key()))
                        : Optional.empty();
            case Task.Marking marking ->
                areDistinctBelow(marking.units().size(), places) && !places.isEmpty()
                        ? Optional.of(new Answer.Marking(new TreeSet<>(places)))
                        : Optional.empty();
            case Task.Ordering _ ->
                areDistinctBelow(options.size(), places) && places.size() == options.size()
                        ? Optional.of(new Answer.Ordering(places.stream()
                                .map(place -> options.get(place).key())
                                .toList()))
                        : Optional.empty();
            case Task.Selection selection -> selected(selection, places);
            case Task.Sorting sorting -> sorted(sorting, places);
        };
    }

    private Optional<Answer> selected(Task.Selection task, List<Integer> places) {
        if (!areDistinctBelow(options.size(), places) || places.isEmpty()) {
            return Optional.empty();
        }
        var keys = places.stream().map(place -> options.get(place).key()).collect(Collectors.toSet());
        return task.contradicts(keys) ? Optional.empty() : Optional.of(new Answer.Selection(keys));
    }

    private Optional<Answer> sorted(Task.Sorting task, List<Integer> places) {
        int bands = task.bands().size();
        if (places.size() != options.size() || places.stream().anyMatch(place -> place < 0 || place >= bands)) {
            return Optional.empty();
        }
        return Optional.of(new Answer.Sorting(IntStream.range(0, places.size())
                .boxed()
                .collect(Collectors.toMap(
                        item -> options.get(item).key(),
                        item -> task.bands().get(places.get(item)).key()))));
    }

    /// What goes alone stands last, where "nothing" is looked for.
    private static List<Option> othersFirst(Task.Selection task, RandomGenerator random) {
        var shuffled = SeededChance.shuffled(task.options(), random);
        return Stream.concat(
                        shuffled.stream().filter(option -> !task.alone().contains(option.key())),
                        task.options().stream().filter(option -> task.alone().contains(option.key())))
                .toList();
    }

    private static boolean areDistinctBelow(int count, List<Integer> places) {
        return new HashSet<>(places).size() == places.size()
                && places.stream().allMatch(place -> place >= 0 && place < count);
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
