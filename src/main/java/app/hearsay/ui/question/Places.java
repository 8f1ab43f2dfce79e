package app.hearsay.ui.question;

import app.hearsay.question.Answer;
import app.hearsay.question.Presentation;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Reads the places on a screen that a browser sends, counted from 0, and turns them into the answer that they stand
/// for.
public final class Places {

    private static final int MOST = 1000;

    private Places() {}

    /// The places that a browser sent; empty if it sent anything but whole numbers, or far too many.
    public static List<Integer> sent(JsonNode json) {
        boolean sound = json.isArray()
                && json.size() <= MOST
                && StreamSupport.stream(json.spliterator(), false)
                        .allMatch(place -> place.isIntegralNumber() && place.canConvertToInt());
        return sound
                ? StreamSupport.stream(json.spliterator(), false)
                        .map(JsonNode::asInt)
                        .toList()
                : List.of();
    }

    /// The answer to a question that was shown so; empty if there is no such place, or too few or many of them.
    public static Optional<Answer> answer(Question question, Presentation presentation, List<Integer> places) {
        return switch (question.task()) {
            case Task.Choice _ ->
                areDistinctBelow(presentation.options().size(), places) && places.size() == 1
                        ? Optional.of(new Answer.Choice(
                                presentation.options().get(places.getFirst()).key()))
                        : Optional.empty();
            case Task.Marking marking ->
                areDistinctBelow(marking.units().size(), places) && !places.isEmpty()
                        ? Optional.of(new Answer.Marking(new TreeSet<>(places)))
                        : Optional.empty();
            case Task.Ordering _ ->
                areDistinctBelow(presentation.options().size(), places)
                                && places.size() == presentation.options().size()
                        ? Optional.of(new Answer.Ordering(places.stream()
                                .map(place -> presentation.options().get(place).key())
                                .toList()))
                        : Optional.empty();
        };
    }

    private static boolean areDistinctBelow(int count, List<Integer> places) {
        return new HashSet<>(places).size() == places.size()
                && places.stream().allMatch(place -> place >= 0 && place < count);
    }
}
