package app.hearsay.nickname;

import app.hearsay.nickname.Nickname.Check.Fits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names for players who do not think of one themselves: "Flinker Fuchs", "Kluge Eule", "Quick Fox".
///
/// German for German locales, English for all others. Combinations that make no nickname, being too long, are
/// left out. Thread-safe.
public final class SuggestedNames {

    private static final Theme GERMAN = Theme.read("suggested-names_de.txt");
    private static final Theme ENGLISH = Theme.read("suggested-names_en.txt");

    /// The combinations that were looked at, of both languages; numbered ones are not kept, of which there is no end.
    private static final Map<String, Optional<Suggestion>> KNOWN = new ConcurrentHashMap<>();

    private record Suggestion(Nickname name, String skeleton) {

        static Optional<Suggestion> of(String combination) {
            return Nickname.check(combination) instanceof Fits(var fitting)
                    ? Optional.of(new Suggestion(fitting, fitting.skeleton()))
                    : Optional.empty();
        }
    }

    private SuggestedNames() {}

    /// A name that nobody has; numbered ("Kluge Eule 2") as soon as all names of the theme are taken.
    ///
    /// @param takenSkeletons the skeletons of all names in the room
    public static Nickname suggest(Locale locale, Set<String> takenSkeletons, RandomGenerator random) {
        var names = theme(locale).names();
        int start = random.nextInt(names.size());
        for (int round = 1; round < Integer.MAX_VALUE; round++) {
            for (int i = 0; i < names.size(); i++) {
                var suggestion = suggestion(names.get((start + i) % names.size()), round)
                        .filter(each -> !takenSkeletons.contains(each.skeleton()));
                if (suggestion.isPresent()) {
                    return suggestion.get().name();
                }
            }
        }
        throw new IllegalStateException("more players than numbers");
    }

    private static Optional<Suggestion> suggestion(String name, int round) {
        return round == 1 ? KNOWN.computeIfAbsent(name, Suggestion::of) : Suggestion.of(name + " " + round);
    }

    /// The name of a player who is a number only: "Nr. 7", "No. 7". Made for every number, also for those that
    /// a player could not type as a name.
    ///
    /// @throws IllegalArgumentException if the number is below 1
    public static Nickname numbered(Locale locale, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("no number for a player: " + number);
        }
        return new Nickname(theme(locale).numberSign() + " " + number);
    }

    /// All combinations of the theme, without numbers, also those that are too long.
    static List<String> all(Locale locale) {
        return theme(locale).names();
    }

    private static Theme theme(Locale locale) {
        return locale.getLanguage().equals("de") ? GERMAN : ENGLISH;
    }

    /// What names in one language are made of.
    ///
    /// @param names every noun with every adjective
    private record Theme(String numberSign, List<String> names) {

        private static final Pattern LINE =
                Pattern.compile("(?<kind>number|adjective|der|die|das|the) (?<text>[\\p{L}.]+)");

        /// What an adjective ends in before a noun that stands without its article.
        private static final Map<String, String> ENDINGS = Map.of("der", "er", "die", "e", "das", "es", "the", "");

        /// @param kind "number", "adjective" or, for a noun, its article
        private record Word(String kind, String text) {}

        static Theme read(String file) {
            try (var stream = Objects.requireNonNull(SuggestedNames.class.getResourceAsStream(file), file)) {
                return of(parse(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }

        private static List<Word> parse(String file, String text) {
            var words = new ArrayList<Word>();
            var problems = new ArrayList<String>();
            int number = 0;
            for (var line : text.lines().toList()) {
                number++;
                var word = LINE.matcher(line);
                if (word.matches()) {
                    words.add(new Word(word.group("kind"), word.group("text")));
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    problems.add(file + ":" + number + ": neither a word nor a comment: " + line);
                }
            }
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException(String.join("\n", problems));
            }
            return words;
        }

        private static Theme of(List<Word> words) {
            var names = words.stream()
                    .filter(noun -> ENDINGS.containsKey(noun.kind()))
                    .flatMap(noun -> ofKind("adjective", words)
                            .map(word -> capitalized(word) + ENDINGS.get(noun.kind()) + " " + noun.text()))
                    .toList();
            return new Theme(ofKind("number", words).findFirst().orElseThrow(), names);
        }

        private static Stream<String> ofKind(String kind, List<Word> words) {
            return words.stream().filter(word -> word.kind().equals(kind)).map(Word::text);
        }

        private static String capitalized(String word) {
            return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        }
    }
}
