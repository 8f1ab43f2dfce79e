package app.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that nobody writes, a megabyte each: they must neither hang nor overflow the stack, and keep what [Article]
/// promises of its spans.
class PathologicalArticleTests {

    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "\n",
                "a\n",
                " ",
                "\u00A0",
                ".",
                "…",
                "? ",
                "1. ",
                "a. ",
                "a-",
                "1.",
                "Bürger:innen",
                "a(",
                "e(n)",
                "(",
                ".”",
                "„“\"",
                "“. ",
                "Ab. Cd ",
                "ab? cd ",
                ".          ",
                "z. B. ",
                "v. ",
                "v.a. ",
                "A.A.",
                "12. 12. 2012. ",
                "Platz 1. Der ",
                "sie.Die",
                "sie.Die ",
                "sie.„Die“",
                "(!) A",
                "(r.) A",
                "1.             ",
                "\u00AD",
                "😀",
                "😀. A ",
                "\uD83D",
                "\u0308",
                "\u2028",
                "\0"
            })
    void dividesAMegabyteInTime(String unit) {
        var text = unit.repeat(MEGABYTE / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var article = new Article(new Article.Id("a"), Locale.GERMAN, text);
            assertInside(article.paragraphs(), List.of(new Span(0, text.length())));
            assertInside(article.sentences(), article.paragraphs());
            assertInside(article.words(), article.sentences());
            article.find(unit + unit);
        });
    }

    /// Both lists are in order, and every part lies in one of the wholes.
    private static void assertInside(List<Span> parts, List<Span> wholes) {
        int whole = 0;
        int end = 0;
        for (var part : parts) {
            while (wholes.get(whole).end() <= part.start()) {
                whole++;
            }
            if (part.start() < end || !wholes.get(whole).contains(part)) {
                assertThat(part)
                        .as("follows %d and lies in %s", end, wholes.get(whole))
                        .isNull();
            }
            end = part.end();
        }
    }
}
