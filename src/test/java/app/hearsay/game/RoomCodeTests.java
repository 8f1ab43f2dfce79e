package app.hearsay.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RoomCodeTests {

    private static final RoomCode CODE = new RoomCode("4KH7TM");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4KH7TM",
                "4kh7tm",
                "4KH 7TM",
                " 4kh-7tm ",
                "4KH–7TM",
                "4.k.h.7.t.m",
                "4KH\u00A07TM",
                "4KH\u202F7TM",
                "4KH_7TM\n",
                "4KH1TM"
            })
    void isReadHoweverItIsTyped(String typed) {
        assertThat(RoomCode.parse(typed)).contains(CODE);
    }

    @ParameterizedTest
    @CsvSource({"ZZZZZZ,222222", "ssssss,555555", "GgGgGg,666666", "111111,777777", "BBBbbb,888888"})
    void readsTheLookAlikesOfOneCharacterOnly(String typed, String meant) {
        assertThat(RoomCode.parse(typed)).contains(new RoomCode(meant));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                " ",
                "4KH7T",
                "4KH7TMM",
                "4KH7T!",
                "4KH7T0",
                "4KH7TO",
                "4KH7TQ",
                "4KH7TI",
                "4KH7TL",
                "4KH7TJ",
                "4KH7TU",
                "4KH7TV",
                "4KH7T9",
                "4KH7TA",
                "4KH7TE",
                "４ＫＨ７ＴＭ",
                "4КН7ТМ",
                "4KH7T\uD83D"
            })
    void isNotReadFromAnythingElse(String typed) {
        assertThat(RoomCode.parse(typed)).isEmpty();
    }

    @Test
    void isNotReadFromALongText() {
        assertThat(RoomCode.parse("-".repeat(1_000_000) + CODE.value())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4kh7tm", "4KH 7TM", "4KH7TO", "4KH7T"})
    void hasOneFormOnly(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RoomCode(value));
    }

    @Test
    void isShownInTwoGroups() {
        assertThat(CODE.spaced()).isEqualTo("4KH 7TM");
        assertThat(CODE).hasToString("4KH7TM");
    }

    @RepeatedTest(100)
    void isReadBackFromItsGroups() {
        var code = RoomCode.random(new SecureRandom());

        assertThat(RoomCode.parse(code.spaced())).contains(code);
        assertThat(RoomCode.parse(code.spaced().toLowerCase(Locale.ROOT))).contains(code);
    }

    @Test
    void drawsEveryCharacterOfTheAlphabetAndNoOther() {
        var random = new Random(1);
        var drawn = new HashSet<Character>();
        for (int i = 0; i < 1000; i++) {
            RoomCode.random(random).value().chars().forEach(c -> drawn.add((char) c));
        }
        assertThat(drawn).hasSize(20).doesNotContain('0', 'O', 'Q', '1', 'I', 'L', 'J', 'A', 'E', 'U', 'V', '9');
    }
}
