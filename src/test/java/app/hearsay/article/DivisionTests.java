package app.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Er kam. Dann ging er.                         | Er kam.                          | Dann ging er.
            Hat er? Ja!                                   | Hat er?                          | Ja!
            Er kam am 22. Oktober. Dann ging er.          | Er kam am 22. Oktober.           | Dann ging er.
            Das war 2012. Danach kam nichts.              | Das war 2012.                    | Danach kam nichts.
            „Was?“ fragte er. Sie schwieg.                | „Was?“ fragte er.                | Sie schwieg.
            „Nein!“, sagte er. Sie schwieg.               | „Nein!“, sagte er.               | Sie schwieg.
            Er sagte: „Es reicht.“ Dann ging er.          | Er sagte: „Es reicht.“           | Dann ging er.
            “Niemand hat etwas. Es gab nichts.”           | “Niemand hat etwas.              | Es gab nichts.”
            Er sei „krank“. „Gesund“ sei sie.             | Er sei „krank“.                  | „Gesund“ sei sie.
            Sie rief “Halt!” und ging. Ende.              | Sie rief “Halt!” und ging.       | Ende.
            So sagt es ‚sie‘. »Gut« findet er es.         | So sagt es ‚sie‘.                | »Gut« findet er es.
            Biden (r.) und Putin reden. Xi (l.) hört zu.  | Biden (r.) und Putin reden.      | Xi (l.) hört zu.
            Er kam (so der Bericht). Dann ging er.        | Er kam (so der Bericht).         | Dann ging er.
            Das sind 300.000 Leute. Viele kamen.          | Das sind 300.000 Leute.          | Viele kamen.
            Es kostet 3,5 Mrd. Euro. Teuer.               | Es kostet 3,5 Mrd. Euro.         | Teuer.
            Dr. Weber und J. R. Smith kamen. Gut.         | Dr. Weber und J. R. Smith kamen. | Gut.
            Es gilt z. B. Freitag, d. h. Morgen. Gut.     | Es gilt z. B. Freitag, d. h. Morgen. | Gut.
            Der Plan... ist gut. Ja … Nein.               | Der Plan... ist gut.             | Ja … Nein.
            Es reicht… Dann ging er.                      | Es reicht…                       | Dann ging er.
            Das ist gut. – Ja                             | Das ist gut.                     | – Ja
            Ärger? Öl brennt.                             | Ärger?                           | Öl brennt.
            """)
    void dividesTwoSentences(String text, String first, String second) {
        var article = german(text);
        assertThat(article.sentences().stream().map(article::quote)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Es gibt einen Grund: Die Interessen nähern sich an.",
                "Washington sucht das Gespräch",
                "Erklärte sie dazu am Sonntag:",
                "Er schrieb auf www.example.org etwas.",
                "Im Bild: Wladimir Putin (l.) und Xi Jinping (r.)"
            })
    void leavesOneSentenceWhole(String text) {
        var article = german(text);
        assertThat(article.sentences().stream().map(article::quote)).containsExactly(text);
    }

    @Test
    void takesNumberBeforeFullStopForOrdinalInGermanOnly() {
        assertThat(german("Sie ist die 3. Siegerin").sentences()).hasSize(1);
        assertThat(new Article(new Article.Id("a"), Locale.ENGLISH, "She is 3. Siblings left.").sentences())
                .hasSize(2);
    }

    @Test
    void takesEveryKindOfLineEndForEndOfParagraph() {
        var article = german(" Eins\r\nZwei\n\n\u00A0\nDrei\u2028Vier\rFünf. Sechs\t");
        assertThat(article.paragraphs().stream().map(article::quote))
                .containsExactly("Eins", "Zwei", "Drei", "Vier", "Fünf. Sechs");
        assertThat(article.sentences()).hasSize(6);
    }

    @Test
    void stripsNoBreakSpacesFromSentences() {
        var article = german("\u00A0Er kam.\u00A0\u202FSie\u00A0ging.\u00A0");
        assertThat(article.sentences().stream().map(article::quote)).containsExactly("Er kam.", "Sie\u00A0ging.");
    }

    @Test
    void findsNoSentenceWithoutLetters() {
        assertThat(german("* * *\nEr kam. !!! ???\n–").sentences()).hasSize(1);
        assertThat(german("").paragraphs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            „Anti-Drohnen-Raketen“ (r.)       | Anti-Drohnen-Raketen r
            300.000 Russen um 18:30, 3,5 %    | 300.000 Russen um 18:30 3,5
            ja,nein: gesagt.Der und/oder      | ja nein gesagt Der und/oder
            Bürger:innen, Bürger*innen, Kurs: in | Bürger:innen Bürger*innen Kurs in
            eine:n, jede:r; der:die „Neue:n“  | eine:n jede:r der:die Neue:n
            Lehrer:innenzimmer, Schul_leiter_in | Lehrer:innenzimmer Schul_leiter_in
            BürgerInnen, Rom·nja, Trans*frauen | BürgerInnen Rom·nja Trans*frauen
            Kund/innen, Kund/-innen, Ärzt:Innen | Kund/innen Kund/-innen Ärzt:Innen
            Schüler(innen), ein(e) Kolleg(inn)en | Schüler(innen) ein(e) Kolleg(inn)en
            Trans* (alle) sagte:Nein 3*4 er(* | Trans alle sagte Nein 3 4 er
            Trump's geht’s AT&T 2022–2023     | Trump's geht’s AT&T 2022 2023
            Vučić vor- und nachher            | Vučić vor und nachher
            Zu\u00ADcker Mu\u0308ller         | Zu\u00ADcker Mu\u0308ller
            """)
    void givesWordsThatALearnerCanClick(String text, String words) {
        var article = german(text.translateEscapes());
        assertThat(article.words().stream().map(article::quote))
                .containsExactlyElementsOf(List.of(words.translateEscapes().split(" ")));
    }

    private static Article german(String text) {
        return new Article(new Article.Id("a"), Locale.GERMAN, text);
    }
}
