package app.hearsay.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCsvTests {

    @Test
    void beginsWithAByteOrderMarkAndEndsLinesAsTheStandardSays() {
        var csv = ReportCsv.write(List.of(List.of("Straße", "2"), List.of("ä", "3")), Locale.GERMAN);

        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(text(csv)).isEqualTo("\uFEFFStraße;2\r\nä;3\r\n");
    }

    @Test
    void separatesAsSpreadsheetsOfTheLanguageExpect() {
        assertThat(line(Locale.GERMAN, "a", "b")).isEqualTo("a;b");
        assertThat(line(Locale.ENGLISH, "a", "b")).isEqualTo("a,b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a,b", "a\r\nb", "a\nb", " a", "a "})
    void quotesWhatWouldTearACellApart(String value) {
        assertThat(line(Locale.GERMAN, value)).isEqualTo('"' + value + '"');
        assertThat(line(Locale.ENGLISH, value)).isEqualTo('"' + value + '"');
    }

    @Test
    void doublesQuotationMarks() {
        assertThat(line(Locale.GERMAN, "a\"b\"")).isEqualTo("\"a\"\"b\"\"\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@A1",
                "=cmd|'/C calc'!A0",
                "\uFF1D1+1",
                "\uFF0B1",
                "\u200B=1",
                "\uFEFF=1",
                "\u00A0=1",
                "  =1"
            })
    void defusesFormulas(String value) {
        assertThat(line(Locale.GERMAN, value)).isIn("'" + value, "\"'" + value + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1", "\tharmless", "=1;2", "=\"a\"", "=A1\r\n=B1"})
    void defusesFormulasBehindBlanksAndBehindQuotes(String value) {
        assertThat(line(Locale.GERMAN, value)).isEqualTo("\"'" + value.replace("\"", "\"\"") + '"');
    }

    @ParameterizedTest
    @CsvSource({"a=b", "Nr. 3", "1-2", "0.5", "Flinker Fuchs", "a@b"})
    void leavesTheRestAlone(String value) {
        assertThat(line(Locale.GERMAN, value)).isEqualTo(value);
    }

    private static String line(Locale language, String... cells) {
        var text = text(ReportCsv.write(List.of(List.of(cells)), language));
        return text.substring(1, text.length() - 2);
    }

    private static String text(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8);
    }
}
