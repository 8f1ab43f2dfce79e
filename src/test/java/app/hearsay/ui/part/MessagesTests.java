package app.hearsay.ui.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern WHOLE_KEY =
            Pattern.compile("(?:getTranslation|translate)\\(\\s*\"([a-z0-9.-]+[a-z0-9])\"");

    private final Properties english = bundle("translations.properties");
    private final Properties german = bundle("translations_de.properties");
    private final Messages messages = new Messages();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        english.stringPropertyNames()
                .forEach(key -> assertThat(placeholders(german.getProperty(key)))
                        .as(key)
                        .isEqualTo(placeholders(english.getProperty(key))));
    }

    @Test
    void noTextIsBlankOrSwallowsItsApostrophes() {
        for (var bundle : new Properties[] {english, german}) {
            bundle.forEach((key, text) ->
                    assertThat(text.toString()).as(key.toString()).isNotBlank().doesNotContain("'"));
        }
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/app/hearsay/ui"))) {
            var used = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> WHOLE_KEY.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(english.stringPropertyNames()).containsAll(used);
        }
    }

    /// What differs for English texts has its twin, which speaks of German words.
    @Test
    void everyTextAboutEnglishWordsHasATwin() {
        var own = english.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".english"))
                .toList();
        assertThat(own).isNotEmpty().allSatisfy(key -> {
            assertThat(english.stringPropertyNames()).contains(key.replace(".english", ""));
            for (var bundle : new Properties[] {english, german}) {
                assertThat(bundle.getProperty(key))
                        .doesNotContainPattern("[„“](?:laut|sagte|soll|sei|würde|könnte|wohl|nicht|dementiert)[“”]");
            }
        });
    }

    @Test
    void speaksGermanToGermanLocalesAndEnglishToAllOthers() {
        assertThat(messages.getTranslation("app.name", Locale.forLanguageTag("de-AT")))
                .isEqualTo("Hörensagen");
        assertThat(messages.getTranslation("app.name", Locale.FRENCH)).isEqualTo("Hearsay");
    }

    @Test
    void writesNumbersAsTheLanguageDoes() {
        assertThat(messages.getTranslation("feedback.points", Locale.GERMAN, 1234))
                .isEqualTo("1.234 Punkte");
        assertThat(messages.getTranslation("feedback.points", Locale.ENGLISH, 1))
                .isEqualTo("1 point");
    }

    @Test
    void namesTheKeyThatIsMissing() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> messages.getTranslation("no.such.key", Locale.GERMAN))
                .withMessageContaining("no.such.key");
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String name) {
        var file = Objects.requireNonNull(MessagesTests.class.getResourceAsStream("/vaadin-i18n/" + name));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var bundle = new Properties();
            bundle.load(reader);
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
