package app.hearsay.question.generation;

import app.hearsay.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sentences of a language that are turned round, from a file beside this class; `turned.txt` says how they are
/// written.
enum TurnedTable {
    /// Invented for German.
    GERMAN("turned.txt", Locale.GERMAN, "satz-"),
    /// Invented for English: other sentences.
    ENGLISH("turned_en.txt", Locale.ENGLISH, "sentence-");

    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

    private final String file;
    private final Locale language;
    private final String prefix;

    /// @param prefix what the ids of its sentences begin with
    TurnedTable(String file, Locale language, String prefix) {
        this.file = file;
        this.language = language;
        this.prefix = prefix;
    }

    String file() {
        return file;
    }

    Locale language() {
        return language;
    }

    /// The id of the sentence that has that key in the file.
    Article.Id id(String key) {
        return new Article.Id(prefix + key);
    }

    /// In the order of the file.
    ///
    /// @throws IllegalArgumentException naming the block that is not written as it should be
    List<TurnedSentence> read() {
        try (var stream = Objects.requireNonNull(TurnedTable.class.getResourceAsStream(file))) {
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read %s of the class path".formatted(file), e);
        }
    }

    List<TurnedSentence> parse(String table) {
        return BLANK_LINE
                .splitAsStream(table)
                .map(TurnedTable::lines)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> new TurnedBlock(this, lines).sentence())
                .toList();
    }

    private static List<String> lines(String block) {
        return Stream.of(block.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
