package app.hearsay.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Bilingual;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Words that no explanation and no reason of a debate uses. What these tests find is a fault; what they do
/// not find may be one.
final class ExplanationWordsTests {

    /// German words of an office or of the stage.
    private static final Pattern STILTED =
            words("verwahr\\w*|gewähr(?:s\\w+|en)|bürg(?:en?|t)|freilich|mithin|wirklichkeitsform|beweggr\\w+|warte"
                    + "|fehlgriff\\w*|haltbar|zuschlagen|etikett\\w*|im buche|aus eigener \\w+|hörensagen geht"
                    + "|ankreuz\\w+|trägt auch");

    /// Men who stand for everybody.
    private static final Pattern GENERIC_MASCULINE =
            words("keiner(?! (?:der|Quelle)(?!\\p{L}))|(?:kein|ein|jeder) (?:neuer |anderer )?sprecher|besitzer|urheber"
                    + "|absender|gewährsmann|jeder(?! \\w+)");

    /// Whether something could be looked up or seen is no step of the decision.
    private static final Pattern CHECKABLE = words(
            "nachseh\\w*|nachprüf\\w*|nachzähl\\w*|nachschlag\\w*|vor augen|beobacht\\w*|tatsache\\w*|öffentlich");

    private static final Pattern ENGLISH_BESIDE_THE_HOUSE =
            words("outlet\\w*|cross-heads?|vouch\\w*|on tiptoe|opposite number|assured|indirect speech|tick|owner"
                    + "|facts?|observes?|for itself whether");

    private static final Pattern LABEL_WITHOUT_ARTICLE =
            words("(?:take|choose|say|tick|be|at|justifies|is|fits|right) reported claim");

    /// A word about words, standing among the others as if it were one of them.
    private static final Pattern UNMARKED = unmarked("ist|war|waren|hat|habe|hatte|hätte|sei|seien|wird|werde|würde"
            + "|würden|soll|sollen|sollte|könnte|sagte|laut|kein|verneint|gingen|wäre|falls|wenn");

    private static List<Bilingual> texts = List.of();

    @BeforeAll
    static void readContent() {
        texts = Shipped.explanationsAndReasons();
    }

    @Test
    void speakGermanThatIsSpoken() {
        assertThat(with(STILTED, Bilingual::de)).isEmpty();
    }

    @Test
    void meanEverybody() {
        assertThat(with(GENERIC_MASCULINE, Bilingual::de)).isEmpty();
    }

    @Test
    void leanOnNothingThatCouldBeChecked() {
        assertThat(with(CHECKABLE, Bilingual::de)).isEmpty();
    }

    @Test
    void speakEnglishOfANewsroom() {
        assertThat(with(ENGLISH_BESIDE_THE_HOUSE, Bilingual::en)).isEmpty();
        assertThat(with(LABEL_WITHOUT_ARTICLE, Bilingual::en)).isEmpty();
    }

    @Test
    void markTheWordsThatTheySpeakOf() {
        assertThat(with(UNMARKED, Bilingual::de)).isEmpty();
    }

    @Test
    void writeTypographicMarks() {
        assertThat(texts).allSatisfy(text -> assertThat(text.de() + text.en()).doesNotContain("'", "\""));
    }

    private static Pattern words(String words) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + words + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static Pattern unmarked(String verbs) {
        return Pattern.compile(String.join(
                "|",
                "[Ee]in (?:Wort|Verb) wie [a-zäöüß]+",
                "\\bstatt [a-zäöüß]+t\\b",
                "\\b(?:[Ee]in|[Kk]ein|[Oo]hne|als in|[Aa]us) (?:%s)\\b".formatted(verbs),
                "\\b(?:schlichte|bloße|kleine|einfache|unausgesprochene)[nsm]? (?i:%s)\\b".formatted(verbs),
                "\\b(?:das|mit) (?:kein|laut|gingen) [a-zäöüß]+"));
    }

    /// Texts in which something is found outside of quotation marks of any kind.
    private static List<String> with(Pattern pattern, Function<Bilingual, String> language) {
        return texts.stream()
                .map(language)
                .filter(text -> pattern.matcher(text.replaceAll("„[^“]*“|“[^”]*”|‚[^‘]*‘|‘[^’]*’", "_"))
                        .find())
                .toList();
    }
}
