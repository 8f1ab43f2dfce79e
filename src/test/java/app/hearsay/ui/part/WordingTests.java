package app.hearsay.ui.part;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How every text of the screens, the questions and the rules is worded, whoever writes it.
class WordingTests {

    private static final List<String> BUNDLES = List.of(
            "vaadin-i18n/translations",
            "app/hearsay/question/texts",
            "app/hearsay/question/cards",
            "app/hearsay/question/lesson");

    /// They never count one thing: clocks of 30 seconds and more, the words of an article, the twelve questions of
    /// a check, a whole round, answers that fill the page or are enough to measure, classes that hide everybody.
    private static final Set<String> ALWAYS_MANY = Set.of(
            "host.clock.seconds",
            "host.clock.say",
            "article.size",
            "check.text",
            "round.filled-up",
            "report.doubt.numbers",
            "progress.newest-only",
            "report.checks.reading");

    private static final String ONE_AS_MANY_IN_GERMAN =
            "(?<![\\d.,])1 (?:von 1 )?(?:in der Klasse )?(?:haben|sind|waren|lagen|warten|spielen|Punkten?|Antworten"
                    + "|Fragen|Minuten|Sekunden|Personen|Geräten?|Tagen|Regeln|Stimmen|Wörter|Sätze|Räume)\\b";
    private static final String ONE_AS_MANY_IN_ENGLISH =
            "(?<![\\d.,])1 (?:of 1 )?(?:in the class )?(?:have|are|were|points|answers|questions|minutes|seconds|people"
                    + "|players|devices|days|rules|votes|words|sentences|rooms)\\b";

    private final Map<String, String> german = texts("_de");
    private final Map<String, String> english = texts("");

    @Test
    void oneIsNotSpokenOfAsMany() {
        assertThat(having(written(german, Locale.GERMAN), ONE_AS_MANY_IN_GERMAN))
                .isEmpty();
        assertThat(having(written(english, Locale.ENGLISH), ONE_AS_MANY_IN_ENGLISH))
                .isEmpty();
    }

    /// Keyboards and screen readers choose, too.
    @Test
    void nobodyIsToldToTap() {
        assertThat(having(german, "(?i)\\b(an)?(tippe|tippst|tippt|tippen)\\b")).isEmpty();
        assertThat(having(english, "(?i)\\btap(s|ped|ping)?\\b")).isEmpty();
    }

    /// Not "Bitte einen neuen zeigen", whoever is spoken to.
    @Test
    void aRequestIsASentence() {
        assertThat(having(german, "(?:^|[.!?] )Bitte [^.!?]*\\p{L}en[.:]")).isEmpty();
    }

    @Test
    void noStarOrColonStandsInsideAWord() {
        assertThat(having(german, "\\p{L}[*:_]\\p{Ll}")).isEmpty();
    }

    @Test
    void aThingHasOneWord() {
        assertThat(
                        having(
                                german,
                                "(?i)\\b(wand|leinwand|auswertung|aufl[öo]sung|auflösen|brille|besucher|verbraucher|fremde stimmen)\\b"))
                .isEmpty();
        assertThat(
                        having(
                                english,
                                "(?i)\\b(wall|projector|glasses|outlet|whoever leads|lead(s)? (the|this|a) room|leads it|the line is|fields?)\\b"))
                .isEmpty();
    }

    /// The later one would win, and the other be read by nobody.
    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void noTextIsGivenTwice(String language) {
        assertThat(BUNDLES).allSatisfy(bundle -> {
            var keys = Files.readAllLines(file(bundle, language)).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
        });
    }

    private static Path file(String bundle, String language) {
        return Path.of("src/main/resources", bundle + language + ".properties");
    }

    private static List<String> having(Map<String, String> texts, String unwanted) {
        var pattern = Pattern.compile(unwanted, Pattern.UNICODE_CHARACTER_CLASS);
        return texts.entrySet().stream()
                .filter(text -> pattern.matcher(text.getValue()).find())
                .map(text -> text.getKey() + " = " + text.getValue())
                .toList();
    }

    /// As it reads where everything is one.
    private static Map<String, String> written(Map<String, String> texts, Locale locale) {
        var ones = new Object[10];
        Arrays.fill(ones, 1);
        return texts.keySet().stream()
                .filter(key -> !ALWAYS_MANY.contains(key))
                .collect(toMap(identity(), key -> new MessageFormat(texts.get(key), locale).format(ones)));
    }

    private static Map<String, String> texts(String language) {
        var texts = new TreeMap<String, String>();
        BUNDLES.stream()
                .map(bundle -> file(bundle, language))
                .flatMap(WordingTests::read)
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue()));
        return texts;
    }

    private static Stream<Map.Entry<String, String>> read(Path file) {
        try {
            var bundle = new Properties();
            bundle.load(new StringReader(Files.readString(file)));
            return bundle.stringPropertyNames().stream().map(key -> Map.entry(key, bundle.getProperty(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
