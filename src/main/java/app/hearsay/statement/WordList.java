package app.hearsay.statement;

import app.hearsay.article.KnownLanguage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/// Words that do something when somebody reports, a list for each language: `words_de.properties` and
/// `words_en.properties` beside this class, where each list has the name of its constant in small letters. The same
/// word can do something in one language and nothing in the other ("so", "will", "war").
///
/// See decision 0086.
public enum WordList {
    /// They only join others: articles, prepositions.
    JOINING,
    /// What a verb that can be split leaves at the end, and looks like a word of [#JOINING].
    PARTICLE,
    /// Whoever marks a cue marks them along with it: "dass", "is".
    BESIDE,
    /// "Nicht", "kein", "niemand": nobody needs to object.
    NEGATION,
    /// "Weder … noch": they negate together.
    NEITHER,
    /// A negation and nothing else, be it with one more word.
    BARE_NEGATION,
    /// Sentences about anything share them, so that they do not tell what a sentence is about.
    EVERYDAY,
    /// Readers do not agree how sure they sound: plans, threats, hopes.
    UNWEIGHED,
    /// They look as if something were left open, also where nothing is.
    SEEMINGLY_OPEN,
    /// What an exception without a verb begins with.
    EXCEPTION,
    /// One form for hearsay and for plans.
    SOLLEN,
    /// One form for what depends on a condition and for words that are passed on.
    WUERDE,
    /// "Would", alone or with what belongs to it.
    WOULD,
    /// Verbs of the mind which an annotation calls verbs of saying: they leave open what they are about.
    MIND,
    /// A modal verb that tells of hearsay beside words of [#PAST].
    HEARSAY,
    /// What speaks of something past, so that no plan can be meant.
    PAST,
    /// A modal verb by which somebody tells of themselves beside words of [#PAST].
    OF_THEMSELVES,
    /// A modal verb that names a plan where nothing is left open.
    PLAN,
    /// A modal verb that names a wish.
    WISH,
    /// A modal verb that demands something where nothing is left open.
    DEMAND,
    /// A modal verb by which a claim shows that somebody's words are passed on.
    PASSES_ON,
    /// Verbs that tell a view, not words.
    VIEW,
    /// What somebody says goes on with it, and is set against what was said before.
    INSTEAD,
    /// Verbs of saying that answer, or hold out against somebody.
    COUNTER,
    /// A sentence that begins with one of them cannot be understood without the one before.
    POINTING_BACK,
    /// "Open": it says by itself what other words only let one conclude.
    OPEN,
    /// Words that show that somebody else is heard: the first of them readers are told to look for.
    SAYING,
    /// More words that show that somebody else is heard nearby.
    OTHERS;

    private static final String NOTHING = "(?!)";

    private final Map<KnownLanguage, Pattern> words = new EnumMap<>(KnownLanguage.class);

    static {
        for (var language : KnownLanguage.values()) {
            var lists = read("words_%s.properties".formatted(language.locale().getLanguage()));
            for (var list : values()) {
                var words = lists.getProperty(list.name().toLowerCase(Locale.ROOT), NOTHING);
                list.words.put(
                        language,
                        Pattern.compile(
                                "(?<!\\p{L})(?:" + words + ")(?!\\p{L})",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
            }
        }
    }

    /// Whether these words as a whole, in whatever case, stand in the list of a language.
    public boolean is(Locale language, String words) {
        return pattern(language).matcher(words).matches();
    }

    /// Whether a text holds words of the list of a language.
    public boolean isIn(Locale language, String text) {
        return pattern(language).matcher(text).find();
    }

    /// Whether a text begins with words of the list of a language.
    public boolean begins(Locale language, String text) {
        return pattern(language).matcher(text).lookingAt();
    }

    private Pattern pattern(Locale language) {
        return Objects.requireNonNull(words.get(KnownLanguage.of(language)));
    }

    private static Properties read(String file) {
        try (var stream = Objects.requireNonNull(WordList.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var lists = new Properties();
            lists.load(reader);
            return lists;
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }
}
