package app.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphFormTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HEADING | Washington sucht erstmals das Gespräch",
                "HEADING | Russland jederzeit zu Gesprächen bereit",
                "TEXT | Die russische Außenministeriumssprecherin Maria Sacharowa erklärte dazu am Sonntag:",
                "TEXT | Es ist kein Zufall.",
                "TEXT | „Niemand hat etwas unterbrochen.“",
                "CAPTION | Biden (r.) und Putin haben offiziell nicht mehr miteinander gesprochen.",
                "CAPTION | Dass China ihn ausweitet, behagt nicht. Im Bild: Wladimir Putin (l.) und Xi Jinping (r.)"
            })
    void recognisesHeadingsAndCaptions(ParagraphForm form, String words) {
        assertThat(ParagraphForm.of(words)).isEqualTo(form);
    }
}
