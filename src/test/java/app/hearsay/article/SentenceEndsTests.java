package app.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Hard texts, divided by hand in `sentence-ends.txt`.
class SentenceEndsTests {

    /// A text and where its sentences end, but for the last one.
    private record Hard(Locale language, String text, List<Integer> ends) {

        private static final char END = '|';

        /// The blanks beside a mark are those of the text, and one of them.
        static Hard of(Locale language, String line) {
            var text = new StringBuilder();
            var ends = new ArrayList<Integer>();
            for (int i = 0; i < line.length(); i++) {
                if (line.charAt(i) != END) {
                    text.append(line.charAt(i));
                } else if (line.charAt(i - 1) == ' ') {
                    text.setLength(text.length() - 1);
                    ends.add(text.length());
                } else {
                    ends.add(text.length());
                }
            }
            return new Hard(language, text.toString(), ends);
        }

        List<String> faults() {
            var found = new Article(new Article.Id("a"), language, text)
                    .sentences().stream().map(Span::end).toList();
            found = found.subList(0, found.size() - 1);
            var faults = new ArrayList<String>();
            faults.addAll(faults("wrong", found, ends));
            faults.addAll(faults("missed", ends, found));
            return faults;
        }

        private List<String> faults(String kind, List<Integer> some, List<Integer> others) {
            return some.stream()
                    .filter(Predicate.not(others::contains))
                    .map(end -> kind + ": " + text.substring(0, end) + END + text.substring(end))
                    .toList();
        }
    }

    /// The two that are missed read otherwise with another noun behind them: "11,4 Sek. Vorsprung", "den Dr.
    /// Huber".
    @Test
    void dividesHardTexts() {
        var texts = texts();

        assertThat(texts).hasSizeGreaterThan(350);
        assertThat(texts.stream().mapToInt(text -> text.ends().size()).sum()).isGreaterThan(200);
        assertThat(texts.stream().flatMap(text -> text.faults().stream()))
                .containsExactly(
                        "missed: Sie gewann mit 11,4 Sek.| Zweite wurde Ida Rehm.",
                        "missed: Er hat den Dr.| Sie auch.");
    }

    private static List<Hard> texts() {
        var texts = new ArrayList<Hard>();
        var language = Locale.ROOT;
        for (var line : lines()) {
            if (line.startsWith("[")) {
                language = Locale.of(line.substring(1, line.length() - 1));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                texts.add(Hard.of(language, line));
            }
        }
        return texts;
    }

    private static List<String> lines() {
        try (var stream = Objects.requireNonNull(SentenceEndsTests.class.getResourceAsStream("sentence-ends.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
