package app.hearsay.question.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the sentences that are turned round, from `turned.txt` beside this class, which says how it is
/// written.
final class TurnedTable {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

    private TurnedTable() {}

    /// In the order of the file.
    ///
    /// @throws IllegalArgumentException naming the block that is not written as it should be
    static List<TurnedSentence> read() {
        try (var file = Objects.requireNonNull(TurnedTable.class.getResourceAsStream("turned.txt"))) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read turned.txt of the class path", e);
        }
    }

    static List<TurnedSentence> parse(String table) {
        return BLANK_LINE
                .splitAsStream(table)
                .map(TurnedTable::lines)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> new TurnedBlock(lines).sentence())
                .toList();
    }

    private static List<String> lines(String block) {
        return Stream.of(block.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
