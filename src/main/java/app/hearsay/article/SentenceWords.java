package app.hearsay.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The words of a language by which it is decided whether a full stop ends a sentence:
/// `sentence-words_de.txt` and `sentence-words_en.txt` beside this class. German for German, English for
/// every other language. Immutable.
///
/// See decision 0084.
final class SentenceWords {

    /// What a word tells of a full stop beside it; the name of each in a file is its own in lower case.
    enum Kind {
        /// Begins a sentence where it has a capital letter, and is hardly ever a name: "Der", "Im", "The".
        OPENS,
        /// An abbreviation that something always follows: "Dr", "z.B".
        LEADS,
        /// A word that is an abbreviation only before a number: "Art" and "Art. 5", "No" and "No. 5".
        COUNTS,
        /// An abbreviation that can be a sentence's last word: "Mio", "e.V", "Inc".
        MAY_END,
        /// An abbreviation that ends a list: "usw", "etc".
        ENDS,
        /// Looks like an abbreviation and is none: "km".
        WORDS,
        /// A noun that a letter names: "Plan B".
        LABELS,
        /// What an ordinal number counts, even behind a noun: "Jahrhundert", "Mai".
        AFTER_ORDINAL,
        /// A noun that an ordinal number follows: "Montag", "Anfang".
        BEFORE_ORDINAL
    }

    private static final String SUFFIX = "-";

    private static final SentenceWords GERMAN = read("sentence-words_de.txt", true);
    private static final SentenceWords ENGLISH = read("sentence-words_en.txt", false);

    private final boolean german;
    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> suffixes = new EnumMap<>(Kind.class);

    private SentenceWords(List<String> lines, boolean german) {
        this.german = german;
        for (var kind : Kind.values()) {
            words.put(kind, new HashSet<>());
            suffixes.put(kind, new HashSet<>());
        }
        var kind = Kind.OPENS;
        for (var line : lines) {
            if (line.startsWith("[")) {
                kind = Kind.valueOf(
                        line.substring(1, line.length() - 1).replace(' ', '_').toUpperCase(Locale.ROOT));
            } else if (!line.startsWith("#")) {
                for (var word : Blanks.split(line)) {
                    add(kind, word);
                }
            }
        }
    }

    static SentenceWords of(Locale language) {
        return switch (KnownLanguage.of(language)) {
            case GERMAN -> GERMAN;
            case ENGLISH -> ENGLISH;
        };
    }

    private void add(Kind kind, String word) {
        if (word.startsWith(SUFFIX)) {
            set(suffixes, kind).add(word.substring(SUFFIX.length()));
        } else {
            set(words, kind).add(word);
        }
    }

    /// Whether numbers before a full stop are ordinal ones and “ closes.
    boolean german() {
        return german;
    }

    /// Whether the next word begins a sentence: not if it is an initial, as in "J. A. Meyer".
    boolean opens(Surroundings at) {
        var next = at.nextWord();
        boolean isInitial = next.length() == 1 && at.next().startsWith(next + ".");
        return has(Kind.OPENS, next) && !isInitial;
    }

    /// The words of a kind, without those of which the file has the end only.
    Set<String> all(Kind kind) {
        return Set.copyOf(set(words, kind));
    }

    /// Whether a word is of that kind as it is written.
    boolean has(Kind kind, String word) {
        return set(words, kind).contains(word) || endsLikeOne(kind, word);
    }

    /// Whether a word of more than one letter is of that kind when it begins with a small letter.
    boolean hasUncapitalised(Kind kind, String word) {
        return word.length() > 1 && has(kind, word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
    }

    private boolean endsLikeOne(Kind kind, String word) {
        var ends = set(suffixes, kind);
        return !ends.isEmpty() && ends.stream().anyMatch(word.toLowerCase(Locale.ROOT)::endsWith);
    }

    private static Set<String> set(Map<Kind, Set<String>> sets, Kind kind) {
        return Objects.requireNonNull(sets.get(kind));
    }

    private static SentenceWords read(String file, boolean german) {
        try (var stream = Objects.requireNonNull(SentenceWords.class.getResourceAsStream(file), file);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new SentenceWords(reader.lines().toList(), german);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }
}
