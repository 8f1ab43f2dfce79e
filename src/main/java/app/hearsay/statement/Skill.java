package app.hearsay.statement;

import java.util.Optional;

/// What a learner can be good or bad at, whatever the sentence: a rule, or telling two statuses apart.
public sealed interface Skill {

    /// To apply a rule.
    record Applying(Rule rule) implements Skill {

        @Override
        public String code() {
            return rule.name();
        }
    }

    /// Not to take statements of status `expected` for `chosen`.
    record TellingApart(Status expected, Status chosen) implements Skill {

        /// @throws IllegalArgumentException if the two are the same
        public TellingApart {
            if (expected == chosen) {
                throw new IllegalArgumentException("nothing to tell apart: " + expected);
            }
        }

        @Override
        public String code() {
            return expected + SEPARATOR + chosen;
        }
    }

    /// Stands between the statuses of a code, and in no name.
    String SEPARATOR = ">";

    /// A short form for rows; the same for the same skill. At most 40 ASCII characters.
    String code();

    /// Reads what [#code()] wrote.
    ///
    /// @return empty for anything else
    static Optional<Skill> parse(String code) {
        var parts = code.split(SEPARATOR, -1);
        if (parts.length == 2) {
            return Status.named(parts[0])
                    .flatMap(expected -> Status.named(parts[1])
                            .filter(chosen -> chosen != expected)
                            .map(chosen -> new TellingApart(expected, chosen)));
        }
        return Rule.named(code).map(Applying::new);
    }
}
