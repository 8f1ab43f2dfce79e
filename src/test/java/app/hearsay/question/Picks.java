package app.hearsay.question;

import app.hearsay.statement.Statement;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Questions picked from many by their types: about one article as far as it has them, so that a new one does not
/// change what is looked at.
public final class Picks {

    private static final String FAMILIAR = "derby-unter-nassem-dach";

    private Picks() {}

    /// The first of these types, in their order, none twice.
    public static List<Question> first(List<Question> all, QuestionType... types) {
        var taken = new HashSet<Question.Id>();
        return Stream.of(types)
                .map(type -> find(all, type, question -> taken.add(question.id())))
                .toList();
    }

    /// Some of these types, in their order, no two about the same statement.
    public static List<Question> ofDifferentStatements(List<Question> all, List<QuestionType> types) {
        var picked = new Question[types.size()];
        var taken = new HashSet<Statement>();
        // Where there is little choice first, so that nobody takes it away.
        IntStream.range(0, picked.length)
                .boxed()
                .sorted(Comparator.comparingLong(place -> all.stream()
                        .filter(question -> question.type() == types.get(place))
                        .count()))
                .forEach(place -> {
                    picked[place] = find(
                            all,
                            types.get(place),
                            question -> question.about().stream().noneMatch(taken::contains));
                    taken.addAll(picked[place].about());
                });
        return List.of(picked);
    }

    private static Question find(List<Question> all, QuestionType type, Predicate<Question> free) {
        return all.stream()
                .filter(question -> question.type() == type)
                .sorted(Comparator.comparing(question -> !isFamiliar(question)))
                .filter(free)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no question of type " + type + " is left"));
    }

    private static boolean isFamiliar(Question question) {
        return question.asked().id().article().value().equals(FAMILIAR);
    }
}
