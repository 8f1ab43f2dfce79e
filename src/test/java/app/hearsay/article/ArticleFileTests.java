package app.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFileTests {

    private static final String REPORT = """
            title: Nadelbach: Bäcker soll schließen
            publisher: Übungsmeldung, frei erfunden
            published: 2026-11-20
            stand: Tag 2
            licence: CC0 1.0
            language: de

            Der Bäcker schweigt.

            Die Stadt auch.
            """;

    @Test
    void takesTheTitleForTheFirstParagraphAndLeavesTheHeadOut() {
        var seed = ArticleFile.read(REPORT);

        assertThat(seed.text())
                .isEqualTo("Nadelbach: Bäcker soll schließen\n\nDer Bäcker schweigt.\n\nDie Stadt auch.");
        assertThat(seed.faults()).isEmpty();
        assertThat(seed.origin())
                .contains(new Origin(
                        "Nadelbach: Bäcker soll schließen",
                        "Übungsmeldung, frei erfunden",
                        Optional.of(LocalDate.of(2026, 11, 20)),
                        OptionalInt.of(2),
                        Licence.CC0_1_0,
                        Locale.GERMAN));
    }

    @Test
    void countsTheDaysInEnglishToo() {
        var seed = ArticleFile.read(REPORT.replace("stand: Tag 2", "stand: Day 2"));

        assertThat(seed).isEqualTo(ArticleFile.read(REPORT));
    }

    @Test
    void doesWithoutDateAndDay() {
        var seed = ArticleFile.read(REPORT.replace("published: 2026-11-20\nstand: Tag 2\n", ""));

        assertThat(seed.faults()).isEmpty();
        assertThat(seed.origin().orElseThrow().published()).isEmpty();
        assertThat(seed.origin().orElseThrow().day()).isEmpty();
    }

    @Test
    void readsAHeadWhoseLinesEndAsOnWindows() {
        assertThat(ArticleFile.read(REPORT.replace("\n", "\r\n"))).isEqualTo(ArticleFile.read(REPORT));
    }

    @Test
    void readsAHeadBehindBlankLinesAndCountsThem() {
        assertThat(ArticleFile.read("\n \r\n" + REPORT)).isEqualTo(ArticleFile.read(REPORT));
        assertThat(ArticleFile.read("\n \r\n" + REPORT.replace("language: de", "language: fr"))
                        .faults())
                .containsExactly(new TextFile.Fault(8, "“language” must be de or en, not “fr”"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Laut der Zeitung: nichts.\n\nMehr.\n", "Titel: einer\n\nText.", "title\n\nText.", "\n", ""})
    void leavesATextWithoutAHeadAsItIs(String text) {
        assertThat(ArticleFile.read(text)).isEqualTo(new ArticleFile(Optional.empty(), text, List.of()));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource
    void namesLineAndReasonOfABrokenHead(String sound, String broken, List<String> expected) {
        assertThat(REPORT).containsOnlyOnce(sound);
        var seed = ArticleFile.read(REPORT.replace(sound, broken));
        assertThat(seed.origin()).isEmpty();
        assertThat(seed.faults())
                .extracting(fault -> fault.line() + ": " + fault.reason())
                .containsExactlyElementsOf(expected);
    }

    static List<Arguments> namesLineAndReasonOfABrokenHead() {
        return List.of(
                change("title: Nadelbach: Bäcker soll schließen\n", "", "1: “title” is missing"),
                change("title: Nadelbach: Bäcker soll schließen", "title: ", "1: “title” is empty"),
                change("publisher: Übungsmeldung, frei erfunden\n", "", "1: “publisher” is missing"),
                change("licence: CC0 1.0\n", "", "1: “licence” is missing"),
                change("language: de\n", "", "1: “language” is missing"),
                change("CC0 1.0", "CC BY 4.0", "5: “licence” must be CC BY 2.5 or CC0 1.0, not “CC BY 4.0”"),
                change("language: de", "language: fr", "6: “language” must be de or en, not “fr”"),
                change("2026-11-20", "20.11.2026", "3: “published” must be a day such as 2017-04-17, not “20.11.2026”"),
                change("2026-11-20", "2026-02-30", "3: “published” must be a day such as 2017-04-17, not “2026-02-30”"),
                change("Tag 2", "Tag 0", "4: “stand” must be “Tag” or “Day” and a number from 1 to 99, not “Tag 0”"),
                change(
                        "Tag 2",
                        "Tag 2 und 3",
                        "4: “stand” must be “Tag” or “Day” and a number from 1 to 99, not “Tag 2 und 3”"),
                change("stand: Tag 2", "publisher: wir", "4: “publisher” is given twice"),
                change(
                        "stand: Tag 2",
                        "state: Tag 2",
                        "4: unknown key “state”; a head has title, publisher, published, stand, licence, language"),
                change(
                        "stand: Tag 2",
                        "am zweiten Tag",
                        "4: a head has only lines of the form “key: value”, and a blank line after the last"),
                change(
                        "\n\nDer Bäcker schweigt.\n\nDie Stadt auch.\n",
                        "\n\n",
                        "6: a blank line and the text must follow the head"),
                change(
                        "\n\nDer Bäcker schweigt.\n\nDie Stadt auch.\n",
                        "",
                        "6: a blank line and the text must follow the head"));
    }

    private static Arguments change(String sound, String broken, String... expected) {
        return Arguments.of(sound, broken, List.of(expected));
    }
}
