package app.hearsay.nickname;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.hearsay.nickname.Nickname.Check.Fits;
import app.hearsay.nickname.Nickname.Check.Refused;
import app.hearsay.nickname.Nickname.Reason;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NicknameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lena",
                "Jörg-Peter",
                "O'Neill",
                "Max 2",
                "007",
                "Z",
                "李小龙",
                "Оксана",
                "محمد",
                "Nguyễn Thị Hồng",
                "สมชาย ผู้ใหญ่",
                "सुमन",
                "Max 🦊",
                "🦊 Max 🐻",
                "Nr. 7",
                "Σίσυφος",
                "ABCDEFGHIJKLMNOPQRST"
            })
    void fitsAsItIs(String typed) {
        assertThat(Nickname.check(typed)).isEqualTo(new Fits(new Nickname(typed)));
    }

    static Stream<Arguments> namesBroughtIntoForm() {
        return Stream.of(
                Arguments.of("blanks at the ends", "  Lena ", "Lena"),
                Arguments.of("blanks in a row", "Lena \t\n\u00A0\u3000 M", "Lena M"),
                Arguments.of("a character and its mark", "Jo\u0308rg", "Jörg"),
                Arguments.of("a mark set off by a joiner", "Jo\u200D\u0308rg", "Jörg"),
                Arguments.of("full width", "Ｌｅｎａ", "Lena"),
                Arguments.of("mathematical letters", "𝕷𝖊𝖓𝖆", "Lena"),
                Arguments.of("zero width", "L\u200Be\u2060n\uFEFFa\u00AD", "Lena"),
                Arguments.of("right to left override", "\u202EaneL\u202C", "aneL"),
                Arguments.of("isolates", "\u2067Lena\u2069", "Lena"),
                Arguments.of("control characters", "Le\u0000n\u001Ba\u0007", "Lena"),
                Arguments.of("half characters", "L\uD83Dena\uDE00", "Lena"),
                Arguments.of("halves with nothing between", "Lena\uD83D\u200B\uDE00", "Lena"),
                Arguments.of("private use and nonexistent", "L\uE000e\uFFFFna\u0378", "Lena"),
                Arguments.of("fillers", "Lena\u3164\uFFA0\u115F\u2800", "Lena"),
                Arguments.of("tags", "Lena\uDB40\uDC67\uDB40\uDC7F", "Lena"),
                Arguments.of("joined emoji", "Lena 👩\u200D🚀", "Lena 👩🚀"),
                Arguments.of("variation selectors", "Lena ❤\uFE0F", "Lena ❤"),
                Arguments.of("key caps", "Lena 1\uFE0F\u20E3", "Lena 1"),
                Arguments.of("a mark on nothing", "\u0301Lena \u0301\u0302 M", "Lena M"),
                Arguments.of("markup", "<b>Lena</b>", "<b>Lena</b>"),
                Arguments.of("zalgo", zalgo("Lena", 9), zalgo("Lena", 2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("namesBroughtIntoForm")
    void isBroughtIntoForm(String what, String typed, String shown) {
        assertThat(Nickname.check(typed)).as(what).isEqualTo(new Fits(new Nickname(shown)));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\t\n", "\u00A0\u2003\u3000", "\u2028"})
    void isRefusedIfNothingIsTyped(String typed) {
        assertThat(Nickname.check(typed)).isEqualTo(new Refused(Reason.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🦊",
                "🇩🇪",
                "❤️❤️❤️",
                "...",
                "-_-",
                "\u200B",
                "\u202E\u202D",
                "\u3164\u3164",
                "\uD83D",
                "\uDE00\uD83D",
                "\u0301\u0302\u0303",
                "\uE000",
                "\uFFFD",
                "ˈˈ",
                "\uFDFD"
            })
    void isRefusedIfNothingCanBeRead(String typed) {
        assertThat(Nickname.check(typed)).isEqualTo(new Refused(Reason.UNREADABLE));
    }

    @Test
    void isRefusedIfTooLong() {
        assertThat(Nickname.check("ABCDEFGHIJKLMNOPQRSTU")).isEqualTo(new Refused(Reason.TOO_LONG));
        assertThat(Nickname.check("\uFDFA".repeat(2))).isEqualTo(new Refused(Reason.TOO_LONG));
        assertThat(Nickname.check("a".repeat(10_000))).isEqualTo(new Refused(Reason.TOO_LONG));
        assertThat(Nickname.check("\u200B".repeat(10_000) + "Lena")).isEqualTo(new Refused(Reason.TOO_LONG));
    }

    @Test
    void countsCodePointsAndNotTheirMarks() {
        assertThat(Nickname.check("𐐷".repeat(20))).isInstanceOf(Fits.class);
        assertThat(Nickname.check("𐐷".repeat(21))).isEqualTo(new Refused(Reason.TOO_LONG));
        assertThat(Nickname.check("q\u0301\u0323".repeat(20))).isInstanceOf(Fits.class);
    }

    @Test
    void isAtMost120UnitsLongHoweverManyMarksAreTyped() {
        for (var piled :
                List.of(zalgo("abcdefghijklmnopqrst", 30), "𐐷\uD834\uDD67\uD834\uDD68\uD834\uDD69".repeat(20))) {
            assertThat(Nickname.check(piled))
                    .isInstanceOfSatisfying(
                            Fits.class, fits -> assertThat(fits.name().shown()).hasSizeLessThanOrEqualTo(120));
        }
    }

    @Test
    void isRefusedIfUnsuitable() {
        assertThat(Nickname.check("Arschloch 3")).isEqualTo(new Refused(Reason.UNSUITABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " Lena", "Lena  M", "Jo\u0308rg", "L\u200Bena", "...", "ABCDEFGHIJKLMNOPQRSTU"})
    void hasOneFormOnly(String shown) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Nickname(shown));
    }

    @ParameterizedTest
    @CsvSource({
        "Lena, LENA",
        "Lena, l e n a",
        "Lena, L.e-n_a!",
        "Lena, Léna",
        "Lena, Lеnа",
        "Lena, ᴸᵉⁿᵃ",
        "Lena, ʟᴇɴᴀ",
        "admin, аdmin",
        "admin, ΑDΜΙΝ",
        "Ina, lna",
        "Ina, 1na",
        "Ina, |na",
        "Ina, İNA",
        "Ina, ına",
        "Olga, 0lga",
        "Olga, Οlga",
        "Jörg, Jorg",
        "Groß, GROSS",
        "Søren, Soren",
        "Łukasz, Lukasz",
        "Ærin, Aerin",
        "Arne, Ame",
        "Hugox, 🅷🆄🅶🅾x",
        "Sabine, Ѕаbіnе",
        "Оксана, ОКСАНА",
        "Оксана, Okcaha",
        "Σίσυφος, ΣΙΣΥΦΟΣ",
        "Max 12, Max ١٢"
    })
    void hasTheSkeletonOfItsLookAlikes(String name, String alike) {
        assertThat(skeleton(alike)).isEqualTo(skeleton(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Lena, Lene",
        "Max, Max 2",
        "Max 🦊, Max 🐻",
        "Max, Max 🦊",
        "Nr. 1, Nr. 11",
        "सुमन, समन",
        "かな, がな",
        "Mueller, Müller",
        "Jan, Ján1"
    })
    void hasAnotherSkeletonThanOthers(String name, String other) {
        assertThat(skeleton(name)).isNotEqualTo(skeleton(other));
    }

    @Test
    void hasTheSameSkeletonInEveryLocaleOfTheMachine() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(skeleton("IRINA")).isEqualTo(skeleton("irina"));
        } finally {
            Locale.setDefault(before);
        }
    }

    /// 5,000 names of odd characters: what fits is in normal form, which is stable, and has a skeleton.
    @Test
    void standsWhateverIsTyped() {
        var random = new Random(7);
        var odd =
                "aA1 \u200B\u0301\u0323\u20DD\u202E\uD83D\uDE00\u3164\u1100\u1160\u11A8\uAC00\u0344\u0F71\u0F73\u1E9B\u00B4\uFDFA\u0345ǅß🦊🇩"
                        + "\u09C7\u09BE\u064B\u0651\u3099か\uFF9E\u05D0\u05B8\u2126";
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 5_000; i++) {
                var typed = new StringBuilder();
                for (int length = random.nextInt(30); length >= 0; length--) {
                    typed.append(
                            random.nextInt(4) == 0
                                    ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
                                    : Character.toString(odd.charAt(random.nextInt(odd.length()))));
                }
                if (Nickname.check(typed.toString()) instanceof Fits(var name)) {
                    assertThat(Nickname.check(name.shown())).isEqualTo(new Fits(name));
                    assertThat(Normalizer.isNormalized(name.shown(), Normalizer.Form.NFKC))
                            .isTrue();
                    assertThat(name.skeleton()).isNotEmpty();
                }
            }
        });
    }

    private static String skeleton(String name) {
        return new Nickname(Normalizer.normalize(name, Normalizer.Form.NFKC)).skeleton();
    }

    private static String zalgo(String text, int marks) {
        return text.replaceAll("(.)", "$1" + "\u0335".repeat(marks));
    }
}
