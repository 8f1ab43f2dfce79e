package app.hearsay.annotation.check;

import app.hearsay.annotation.check.Place.OfStatement.Field;
import app.hearsay.statement.Argument;
import app.hearsay.statement.Judgement;
import app.hearsay.statement.Status;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks that the reasons of a debate speak for labels of the statement, evenly, and judge nobody.
record DebateCheck(Flaws.OfStatement flaws) {

    private static final int OF_EITHER = 2;
    private static final int MOST_UNFIT = 2;

    /// @param status of the statement
    void check(List<Argument> debate, Status status, Collection<Status> alternatives) {
        if (debate.isEmpty()) {
            return;
        }
        debate.stream()
                .map(Argument::label)
                .distinct()
                .filter(label -> label != status && !alternatives.contains(label))
                .forEach(label -> flaws.add(Field.DEBATE, Flaw.Kind.DEBATE_LABEL, label.name()));
        if (!isEven(debate, status)) {
            flaws.add(Field.DEBATE, Flaw.Kind.DEBATE_UNEVEN);
        }
        debate.stream()
                .flatMap(argument -> Stream.concat(
                        Judgement.GERMAN.in(argument.text().de()).stream(),
                        Judgement.ENGLISH.in(argument.text().en()).stream()))
                .forEach(word -> flaws.add(Field.DEBATE, Flaw.Kind.JUDGEMENT, word));
    }

    private static boolean isEven(List<Argument> debate, Status status) {
        var fitting = debate.stream()
                .filter(Argument::fits)
                .collect(Collectors.groupingBy(Argument::label, Collectors.counting()));
        long unfit = debate.stream().filter(argument -> !argument.fits()).count();
        boolean ofTwo = debate.stream().map(Argument::label).distinct().count() == 2 && fitting.containsKey(status);
        return ofTwo
                && fitting.size() == 2
                && fitting.values().stream().allMatch(count -> count == OF_EITHER)
                && unfit >= 1
                && unfit <= MOST_UNFIT;
    }
}
