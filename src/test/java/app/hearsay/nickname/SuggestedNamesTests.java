package app.hearsay.nickname;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.hearsay.nickname.Nickname.Check.Fits;
import app.hearsay.nickname.Nickname.Check.Refused;
import app.hearsay.nickname.Nickname.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestedNamesTests {

    static final List<Locale> LOCALES = List.of(Locale.GERMAN, Locale.ENGLISH);

    private final Random random = new Random(3);

    @ParameterizedTest
    @FieldSource("LOCALES")
    void fitUnlessTooLong(Locale locale) {
        assertThat(SuggestedNames.all(locale)).map(Nickname::check).allSatisfy(check -> {
            if (!check.equals(new Refused(Reason.TOO_LONG))) {
                assertThat(check).isInstanceOf(Fits.class);
            }
        });
        assertThat(fitting(locale))
                .hasSizeGreaterThan(3000)
                .map(Nickname::skeleton)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("LOCALES")
    void useAtLeast40AdjectivesAnd60Animals(Locale locale) {
        var words =
                SuggestedNames.all(locale).stream().map(name -> name.split(" ")).toList();

        assertThat(words.stream().map(word -> word[1]).distinct()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(words.stream().filter(word -> word[1].equals(words.getFirst()[1])))
                .hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void inflectGermanAdjectives() {
        assertThat(SuggestedNames.all(Locale.GERMAN))
                .contains("Flinker Fuchs", "Kluge Eule", "Stilles Reh", "Leiser Uhu", "Weise Katze", "Buntes Zebra")
                .doesNotContain("Flinke Fuchs", "Kluger Eule", "Stiller Reh");
        assertThat(SuggestedNames.all(Locale.ENGLISH)).contains("Quick Fox", "Wise Owl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "tr", "en-GB"})
    void areEnglishWhereNotGerman(String language) {
        var locale = Locale.forLanguageTag(language);

        assertThat(SuggestedNames.all(Locale.ENGLISH))
                .contains(SuggestedNames.suggest(locale, Set.of(), random).shown());
        assertThat(SuggestedNames.all(Locale.GERMAN))
                .contains(SuggestedNames.suggest(Locale.forLanguageTag("de-AT"), Set.of(), random)
                        .shown());
    }

    @ParameterizedTest
    @FieldSource("LOCALES")
    void areNeverTakenUntilAllAreAndNumberedThen(Locale locale) {
        var taken = new HashSet<String>();
        var free = fitting(locale).subList(0, 3);
        fitting(locale).stream().skip(3).map(Nickname::skeleton).forEach(taken::add);

        for (int i = 0; i < free.size(); i++) {
            var name = SuggestedNames.suggest(locale, taken, random);
            assertThat(free).contains(name);
            assertThat(taken.add(name.skeleton())).as(name.shown()).isTrue();
        }
        for (int i = 0; i < 3; i++) {
            var name = SuggestedNames.suggest(locale, taken, random);
            assertThat(name.shown()).endsWith(" 2");
            assertThat(taken.add(name.skeleton())).as(name.shown()).isTrue();
        }
    }

    @Test
    void countOnWhenNumberedNamesAreTakenToo() {
        var taken = new HashSet<String>();
        for (var name : fitting(Locale.ENGLISH)) {
            taken.add(name.skeleton());
            taken.add(name.skeleton() + "2");
        }

        assertThat(SuggestedNames.suggest(Locale.ENGLISH, taken, random).shown())
                .endsWith(" 3");
    }

    @Test
    void areDrawnFromAllOverTheTheme() {
        var drawn = random.ints(300)
                .mapToObj(seed -> SuggestedNames.suggest(Locale.GERMAN, Set.of(), new Random(seed)))
                .collect(Collectors.toSet());

        assertThat(drawn).hasSizeGreaterThan(250);
    }

    @Test
    void canBeNumbersOnly() {
        assertThat(SuggestedNames.numbered(Locale.GERMAN, 7)).hasToString("Nr. 7");
        assertThat(SuggestedNames.numbered(Locale.ENGLISH, 7)).hasToString("No. 7");
        assertThat(SuggestedNames.numbered(Locale.GERMAN, 88)).hasToString("Nr. 88");
        assertThatIllegalArgumentException().isThrownBy(() -> SuggestedNames.numbered(Locale.GERMAN, 0));
    }

    private static List<Nickname> fitting(Locale locale) {
        return SuggestedNames.all(locale).stream()
                .map(Nickname::check)
                .filter(Fits.class::isInstance)
                .map(check -> ((Fits) check).name())
                .toList();
    }
}
