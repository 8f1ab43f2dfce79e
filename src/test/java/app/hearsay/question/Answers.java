package app.hearsay.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Answers to any question.
public final class Answers {

    private Answers() {}

    public static Answer right(Question question) {
        return question.task().rightAnswer();
    }

    /// One that earns nothing; the reversed order may be right in part.
    public static Answer wrong(Question question) {
        return wrongs(question).getFirst();
    }

    /// Ways to be wrong: every option that is not accepted, the marks that no solution has, the reversed order.
    public static List<Answer> wrongs(Question question) {
        return switch (question.task()) {
            case Task.Choice task ->
                task.options().stream()
                        .filter(option -> !task.accepts(option.key()))
                        .<Answer>map(option -> new Answer.Choice(option.key()))
                        .toList();
            case Task.Marking task -> {
                var rest = new TreeSet<>(
                        IntStream.range(0, task.units().size()).boxed().toList());
                rest.removeAll(task.solution());
                rest.removeAll(task.tolerated());
                yield rest.stream()
                        .<Answer>map(unit -> new Answer.Marking(new TreeSet<>(List.of(unit))))
                        .toList();
            }
            case Task.Ordering task ->
                List.of(new Answer.Ordering(
                        task.items().stream().map(Option::key).toList().reversed()));
            case Task.Selection task ->
                task.options().stream()
                        .filter(option -> !task.accepts(option.key()))
                        .<Answer>map(option -> new Answer.Selection(Set.of(option.key())))
                        .toList();
            case Task.Sorting task -> List.of(mirrored(task));
        };
    }

    /// One of the question's form, right or not.
    public static Answer any(Question question, Random random) {
        return switch (question.task()) {
            case Task.Choice task -> {
                var options = task.options();
                yield new Answer.Choice(
                        options.get(random.nextInt(options.size())).key());
            }
            case Task.Marking task ->
                new Answer.Marking(
                        new TreeSet<>(List.of(random.nextInt(task.units().size()))));
            case Task.Ordering task -> {
                var keys =
                        new ArrayList<>(task.items().stream().map(Option::key).toList());
                Collections.shuffle(keys, random);
                yield new Answer.Ordering(keys);
            }
            case Task.Selection task ->
                new Answer.Selection(Set.of(task.options()
                        .get(random.nextInt(task.options().size()))
                        .key()));
            case Task.Sorting task -> {
                var bands = new HashMap<>(task.solution());
                bands.replaceAll((_, _) ->
                        task.bands().get(random.nextInt(task.bands().size())).key());
                yield new Answer.Sorting(bands);
            }
        };
    }

    /// The first band for the last and the other way round, so that no two items are in the right order.
    private static Answer mirrored(Task.Sorting task) {
        var keys = task.bands().stream().map(Option::key).toList();
        var bands = new HashMap<>(task.solution());
        bands.replaceAll((_, band) -> keys.reversed().get(keys.indexOf(band)));
        return new Answer.Sorting(bands);
    }

    /// One item of the bands behind the first in the wrong one of these.
    private static Answer nearlyRight(Task.Sorting task) {
        var keys = task.bands().stream().map(Option::key).toList();
        var bands = new HashMap<>(task.solution());
        var moved = bands.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(keys.getFirst()))
                .min(Map.Entry.comparingByKey())
                .orElseThrow();
        moved.setValue(moved.getValue().equals(keys.get(1)) ? keys.getLast() : keys.get(1));
        return new Answer.Sorting(bands);
    }

    /// Every item one band further.
    private static Answer shifted(Task.Sorting task) {
        var keys = task.bands().stream().map(Option::key).toList();
        var bands = new HashMap<>(task.solution());
        bands.replaceAll((_, band) -> keys.get((keys.indexOf(band) + 1) % keys.size()));
        return new Answer.Sorting(bands);
    }

    /// Right, wrong and half-right ones: every option, several markings, several orders.
    public static List<Answer> various(Question question) {
        return switch (question.task()) {
            case Task.Choice task ->
                task.options().stream()
                        .<Answer>map(option -> new Answer.Choice(option.key()))
                        .toList();
            case Task.Marking task -> {
                var first = new TreeSet<>(List.of(task.solution().first()));
                var all = new TreeSet<>(
                        IntStream.range(0, task.units().size()).boxed().toList());
                yield List.of(
                        new Answer.Marking(task.solution()),
                        new Answer.Marking(first),
                        new Answer.Marking(all),
                        new Answer.Marking(task.tolerated()),
                        new Answer.Marking(new TreeSet<>()));
            }
            case Task.Ordering task -> {
                var keys = task.items().stream().map(Option::key).toList();
                var rotated = new ArrayList<>(keys.subList(1, keys.size()));
                rotated.add(keys.getFirst());
                yield List.of(
                        new Answer.Ordering(keys), new Answer.Ordering(keys.reversed()), new Answer.Ordering(rotated));
            }
            case Task.Selection task ->
                Stream.concat(task.accepted().stream(), task.options().stream().map(option -> Set.of(option.key())))
                        .<Answer>map(Answer.Selection::new)
                        .toList();
            case Task.Sorting task -> {
                var all = new HashMap<>(task.solution());
                all.replaceAll((_, _) -> task.bands().getFirst().key());
                yield List.of(
                        new Answer.Sorting(task.solution()),
                        shifted(task),
                        mirrored(task),
                        new Answer.Sorting(all),
                        nearlyRight(task));
            }
        };
    }
}
