package app.hearsay.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/// Files that are no YAML, or YAML made to break its reader: one problem each, in plain words, and soon.
class BrokenYamlTests {

    private static final Duration SOON = Duration.ofSeconds(10);

    static final List<Arguments> FILES = List.of(
            file("", "1: the file does not begin with keys such as “article: …”"),
            file("# nothing", "1: the file does not begin with keys such as “article: …”"),
            file("hello", "1: the file does not begin with keys such as “article: …”"),
            file("- a\n- b", "1: the file does not begin with keys such as “article: …”"),
            file("a".repeat(1_000_001), "1: the file is longer than 1,000,000 characters"),
            file(
                    "article: x\ntitle: Gespr\uFFFDche",
                    "2: a damaged character in column 13 (U+FFFD): restore it and save the file as UTF-8"),
            file("article: x\nseed: \u0001", "2: a control character (U+0001): remove it"),
            file("😀: 1\n😀: \u0002", "2: a control character (U+0002): remove it"),
            file("article: x\n\tseed: y", "2: a tab at the beginning of the line: indent with spaces"),
            file("actors:\n  a: 1\n\t b: 2", "3: a tab at the beginning of the line: indent with spaces"),
            file(
                    "article: a: b",
                    "1: a line indented too far, or a colon and a blank inside a value: put it between quotation marks (\"…\")"),
            file(
                    "article: x\nseed: \"y\nlanguage: de",
                    "2: a quotation mark (\" or ') is opened and not closed, or stands inside the value"),
            file(
                    "actors:\n    a: 1\n  b: 2",
                    "3: the line is not indented like the lines above, or something follows a closing quotation mark"),
            file(
                    "article: x\nseed\nlanguage: de",
                    "3: a key without a colon, or a line that is not indented like the lines above"),
            file(
                    "title: {de: a, en: b\nlanguage: de",
                    "2: a bracket { or [ is not closed, or a comma is missing in it"),
            file(
                    "article: @x",
                    "1: a value begins with a character that YAML keeps for itself: put it between quotation marks"),
            file(
                    "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]",
                    "1: an anchor (&) is not allowed: put the value between quotation marks"),
            file(
                    "article: x\nseed: *x",
                    "2: an alias (*) is not allowed: write the value out, or put it between quotation marks"),
            file("article: !!java.net.URL [x]", "1: a tag (!) is not allowed: put the value between quotation marks"),
            file("article: x\n---\narticle: y", "2: a second document (---) in the file: one file holds one article"),
            file("[".repeat(1_000_000), "1: lists and braces stand too deep in each other"),
            file("{a: ".repeat(250_000), "1: lists and braces stand too deep in each other"),
            file(stairs(1000), "9: lists and braces stand too deep in each other"));

    @ParameterizedTest
    @FieldSource("FILES")
    void saysWhatIsWrong(String yaml, String expected) {
        assertTimeoutPreemptively(SOON, () -> assertThat(Talks.problems(yaml)).containsExactly(expected));
    }

    @Test
    void stopsCountingProblemsOfRubbish() {
        var yaml = IntStream.range(0, 80_000).mapToObj(i -> "k" + i + ": 1").collect(Collectors.joining("\n"));
        assertTimeoutPreemptively(SOON, () -> assertThat(Talks.problems(yaml)).hasSize(500));
    }

    @Test
    void readsNoEndlessList() {
        var yaml = Talks.YAML.replace("statements:\n", "statements:\n" + "  - {id: s99}\n".repeat(50_000));
        assertTimeoutPreemptively(
                SOON, () -> assertThat(Talks.problems(yaml)).contains("12: “statements” has more than 1000 entries"));
    }

    @Test
    void acceptsByteOrderMarkAndLineEndsOfWindows() {
        var saved = "\uFEFF" + Talks.YAML.replace("\n", "\r\n");
        assertThat(Talks.read(saved).statements())
                .isEqualTo(Talks.read(Talks.YAML).statements());
    }

    private static String stairs(int steps) {
        return IntStream.range(0, steps).mapToObj(i -> " ".repeat(i) + "a:").collect(Collectors.joining("\n"));
    }

    private static Arguments file(String yaml, String expected) {
        return Arguments.of(yaml, expected);
    }
}
