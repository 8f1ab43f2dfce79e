package app.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTests {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void changesNothingOfAPlainText() {
        var text = "\n Ärger\u00A0– „Öl“\r\n\t‚Gut‘ 😀 €\u2028 ﬁ ² ½ Ⅳ\n";
        assertThat(TextFile.read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(new TextFile.Readable(text));
        assertThat(TextFile.read(new byte[0])).isEqualTo(new TextFile.Readable(""));
    }

    @Test
    void countsLinesAndColumnsInCharacters() {
        assertThat(TextFile.of("eins\nz😀wei \u2066drei"))
                .isEqualTo(new TextFile.Unreadable(List.of(new TextFile.Fault(
                        2, "a character that cannot be seen in column 7 (U+2066 LEFT-TO-RIGHT ISOLATE): remove it"))));
    }

    @Test
    void namesMarksPiledOnOneLetter() {
        assertThat(TextFile.of("a" + "\u0308".repeat(30))).isInstanceOf(TextFile.Readable.class);
        assertThat(TextFile.of("a\nbc" + "\u0308".repeat(31)))
                .isEqualTo(new TextFile.Unreadable(
                        List.of(new TextFile.Fault(2, "more than 30 marks on one letter in column 3: remove them"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0308",
                "\u0301\u0323",
                "\u00AD",
                "\u200E",
                "م\u200E",
                "\u200Eم",
                "😀\u200D",
                "\uFFFD",
                "\uD83D"
            })
    void readsAMegabyteInTime(String unit) {
        var text = unit.repeat(MEGABYTE / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(TextFile.of(text)).isNotNull();
            assertThat(TextFile.read(text.getBytes(StandardCharsets.UTF_8))).isNotNull();
            assertThat(TextFile.read(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .isNotNull();
        });
    }
}
