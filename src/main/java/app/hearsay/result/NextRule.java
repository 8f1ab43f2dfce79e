package app.hearsay.result;

import app.hearsay.question.Question;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Status;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The confusion to work on next: statements of status `expected` that were taken for `chosen`.
///
/// The heaviest confusion among the last 60 attempts to name a status, where an attempt weighs half as much as
/// the one twenty later (a rule of ours: half of what was learnt in two rounds is what a next round should look
/// at). Of two that weigh the same, the one that happened last.
public record NextRule(Status expected, Status chosen) {

    private static final int WINDOW = 60;
    private static final double HALF_LIFE = 20;

    /// @throws IllegalArgumentException if the two are the same
    public NextRule {
        if (expected == chosen) {
            throw new IllegalArgumentException("no confusion: " + expected);
        }
    }

    /// The rule that tells the two apart wherever they were confused.
    public Rule rule() {
        return switch (expected) {
            case CLAIM ->
                switch (chosen) {
                    case DENIAL -> Rule.NEGATION;
                    case SPECULATION -> Rule.SOLL;
                    case OWN_ASSERTION, CLAIM -> Rule.SOURCE_AROUND;
                };
            case DENIAL ->
                switch (chosen) {
                    case CLAIM -> Rule.SIGN_OF_ANSWER;
                    case SPECULATION, OWN_ASSERTION, DENIAL -> Rule.REJECTION;
                };
            case SPECULATION ->
                switch (chosen) {
                    case CLAIM -> Rule.OWNED_GUESS;
                    case DENIAL -> Rule.OPEN_QUESTION;
                    case OWN_ASSERTION, SPECULATION -> Rule.DOUBT;
                };
            case OWN_ASSERTION ->
                switch (chosen) {
                    case DENIAL -> Rule.NEGATION;
                    case CLAIM, SPECULATION, OWN_ASSERTION -> Rule.OWN_VOICE;
                };
        };
    }

    /// The rule of the sentence in which it happened last: its words were there. If the sentence is gone, [#rule()].
    ///
    /// @param attempts oldest first
    public Rule rule(List<Attempt> attempts, RuleShown shown) {
        return lastIn(attempts).flatMap(shown::by).orElseGet(this::rule);
    }

    private Optional<Question.Id> lastIn(List<Attempt> attempts) {
        return attempts.reversed().stream()
                .filter(attempt -> Naming.in(List.of(attempt))
                        .anyMatch(naming ->
                                naming.isConfusion() && naming.expected() == expected && naming.chosen() == chosen))
                .map(Attempt::question)
                .findFirst();
    }

    /// @param attempts oldest first
    /// @return empty if nothing was confused lately
    public static Optional<NextRule> of(Collection<Attempt> attempts) {
        var newestFirst =
                Naming.in(attempts).toList().reversed().stream().limit(WINDOW).toList();
        var weights = new LinkedHashMap<NextRule, Double>();
        for (int age = 0; age < newestFirst.size(); age++) {
            var naming = newestFirst.get(age);
            if (naming.isConfusion()) {
                weights.merge(
                        new NextRule(naming.expected(), naming.chosen()), Math.pow(0.5, age / HALF_LIFE), Double::sum);
            }
        }
        NextRule heaviest = null;
        double most = 0;
        for (var entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                heaviest = entry.getKey();
                most = entry.getValue();
            }
        }
        return Optional.ofNullable(heaviest);
    }
}
