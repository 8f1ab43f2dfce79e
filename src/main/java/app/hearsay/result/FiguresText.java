package app.hearsay.result;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// [Figures] as a line of text, so that a row holds them: what is tallied, with how many answers, their points, the
/// squares of those and the time of the newest in milliseconds since 1970.
final class FiguresText {

    private static final int FIELDS = 5;

    private FiguresText() {}

    /// At most 8,000 ASCII characters.
    static String of(Figures figures) {
        return figures.kept().entrySet().stream()
                .map(each -> each.getKey().code() + ":" + text(each.getValue()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /// Reads what [#of(Figures)] wrote.
    ///
    /// @return empty for anything else
    static Optional<Figures> parse(String text) {
        var tallies = new HashMap<Tally.Key, Tally>();
        for (var entry : text.split(" ", -1)) {
            var fields = List.of(entry.split(":", -1));
            var key = Tally.Key.parse(fields.getFirst());
            if (key.isEmpty() || fields.size() != FIELDS) {
                return Optional.empty();
            }
            try {
                tallies.put(key.get(), tally(fields));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        return Optional.of(Figures.ofKept(tallies));
    }

    private static String text(Tally tally) {
        return tally.answers() + ":" + tally.points() + ":" + tally.squares() + ":"
                + tally.latest().toEpochMilli();
    }

    private static Tally tally(List<String> fields) {
        return new Tally(
                Integer.parseInt(fields.get(1)),
                Double.parseDouble(fields.get(2)),
                Double.parseDouble(fields.get(3)),
                Instant.ofEpochMilli(Long.parseLong(fields.get(4))));
    }
}
