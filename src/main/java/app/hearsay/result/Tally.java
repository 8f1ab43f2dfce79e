package app.hearsay.result;

import app.hearsay.statement.Status;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// How many answers there were, and what they were worth together.
///
/// @param answers not negative
/// @param points the sum of their points, each from 0 to 1
/// @param squares the sum of the squares of their points
/// @param latest when the newest of them was given
record Tally(int answers, double points, double squares, Instant latest) {

    /// What is tallied of a learner's answers.
    sealed interface Key {

        /// Every answer.
        record All() implements Key {

            @Override
            public String code() {
                return "ALL";
            }
        }

        /// Every answer whose grade counts.
        record Scored() implements Key {

            @Override
            public String code() {
                return "SCORED";
            }
        }

        /// Statements of a status that were taken for that status.
        record Named(Status expected, Status counted) implements Key {

            @Override
            public String code() {
                return "NAMED/" + expected + "/" + counted;
            }
        }

        /// Scored answers with what was said of them.
        record Said(Confidence confidence) implements Key {

            @Override
            public String code() {
                return "SAID/" + confidence;
            }
        }

        /// One stretch of the learning curve.
        ///
        /// @param number from 0 on, the oldest first
        record Stretch(int number) implements Key {

            @Override
            public String code() {
                return "STRETCH/" + number;
            }
        }

        /// A short form; the same for the same thing. At most 40 letters, digits and slashes.
        String code();

        /// Reads what [#code()] wrote.
        ///
        /// @return empty for anything else
        static Optional<Key> parse(String code) {
            var words = List.of(code.split("/", -1));
            return switch (words.getFirst() + words.size()) {
                case "ALL1" -> Optional.of(new All());
                case "SCORED1" -> Optional.of(new Scored());
                case "NAMED3" ->
                    Status.named(words.get(1))
                            .flatMap(expected ->
                                    Status.named(words.get(2)).map(counted -> new Named(expected, counted)));
                case "SAID2" ->
                    Arrays.stream(Confidence.values())
                            .filter(confidence -> confidence.name().equals(words.get(1)))
                            .findFirst()
                            .map(Said::new);
                case "STRETCH2" ->
                    number(words.get(1)).stream()
                            .mapToObj(Stretch::new)
                            .map(Key.class::cast)
                            .findFirst();
                default -> Optional.empty();
            };
        }

        /// Under which of them, stretches aside, an answer counts.
        static Stream<Key> of(Attempt attempt) {
            var named = Naming.in(List.of(attempt)).map(naming -> new Named(naming.expected(), naming.counted()));
            var scored = attempt.isScored()
                    ? Stream.concat(
                            Stream.of(new Scored()),
                            attempt.confidence().stream().map(Said::new))
                    : Stream.<Key>empty();
            return Stream.<Stream<? extends Key>>of(Stream.of(new All()), scored, named)
                    .flatMap(each -> each);
        }

        private static OptionalInt number(String digits) {
            return digits.matches("[0-9]{1,6}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
        }
    }

    static Tally of(Attempt attempt) {
        double points = attempt.grade().points();
        return new Tally(1, points, points * points, attempt.at());
    }

    Tally plus(Tally other) {
        return new Tally(
                answers + other.answers,
                points + other.points,
                squares + other.squares,
                latest.isAfter(other.latest) ? latest : other.latest);
    }

    /// Without some that it counts.
    Tally minus(Tally some) {
        return answers == some.answers
                ? new Tally(0, 0, 0, latest)
                : new Tally(answers - some.answers, points - some.points, squares - some.squares, latest);
    }
}
