package app.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListTests {

    /// The same letters do something in one language and nothing in the other.
    @ParameterizedTest
    @CsvSource({
        "JOINING, die, de",
        "JOINING, an, en",
        "NEGATION, nie, de",
        "NEGATION, not, en",
        "NEGATION, didn’t, en",
        "NEITHER, noch, de",
        "BARE_NEGATION, gar nicht, de",
        "BARE_NEGATION, was not, en",
        "UNWEIGHED, gilt, de",
        "UNWEIGHED, due to, en",
        "SEEMINGLY_OPEN, may, en",
        "EXCEPTION, bis auf, de",
        "EXCEPTION, apart from, en",
        "SOLLEN, soll, de",
        "WUERDE, würde, de",
        "WUERDE, would, en",
        "WOULD, would have, en",
        "MIND, hopes, en",
        "HEARSAY, soll, de",
        "HEARSAY, is said to, en",
        "PLAN, is due to, en",
        "DEMAND, must, en",
        "PASSES_ON, soll, de"
    })
    void knowsAWordInItsLanguageOnly(WordList list, String words, Locale language) {
        assertThat(list.is(language, words)).isTrue();
        assertThat(list.isIn(language, "x " + words + " y")).isTrue();
        var other = language.equals(Locale.GERMAN) ? Locale.ENGLISH : Locale.GERMAN;
        boolean anyWord = list == WordList.PLAN || list == WordList.PASSES_ON;
        assertThat(anyWord || !list.is(other, words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "BARE_NEGATION, not true",
        "BARE_NEGATION, denied",
        "SEEMINGLY_OPEN, May",
        "DEMAND, is to",
        "PLAN, must",
        "PASSES_ON, must",
        "PASSES_ON, is to",
        "MIND, said",
        "MIND, is convinced",
        "NEGATION, knot"
    })
    void leavesOutWhatDoesSomethingElse(WordList list, String words) {
        assertThat(list.is(Locale.ENGLISH, words)).isFalse();
    }

    @Test
    void holdsNoListWithoutAUse() throws IOException {
        var uses = Arrays.stream(WordList.values())
                .map(list -> list.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var listed = new TreeSet<>(lists("de"));
        listed.addAll(lists("en"));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(uses);
    }

    private static Set<String> lists(String language) throws IOException {
        var file = Objects.requireNonNull(
                WordListTests.class.getResourceAsStream("words_%s.properties".formatted(language)));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var lists = new Properties();
            lists.load(reader);
            return lists.stringPropertyNames();
        }
    }
}
