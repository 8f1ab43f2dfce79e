package app.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementTests {

    @ParameterizedTest
    @CsvSource({
        "GERMAN, Das ist eine Lüge., lüge",
        "GERMAN, Er hat LÜGEN verbreitet., lügen",
        "GERMAN, Das ist falsch., falsch",
        "GERMAN, die Falschmeldung, falschmeldung",
        "GERMAN, reine Propaganda, propaganda",
        "GERMAN, Das ist wahr., wahr",
        "GERMAN, in Wahrheit, wahrheit",
        "GERMAN, eine unglaubwürdige Quelle, unglaubwürdige",
        "GERMAN, Das ist widerlegt., widerlegt",
        "GERMAN, Fake News, fake",
        "ENGLISH, He lied., lied",
        "ENGLISH, This is a falsehood., falsehood",
        "ENGLISH, the true reason, true",
        "ENGLISH, to refute it, refute",
        "ENGLISH, a credible source, credible",
        "ENGLISH, Propagandist, propagandist"
    })
    void findsWordsThatJudge(Judgement judgement, String text, String word) {
        assertThat(judgement.in(text)).containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wie Moskau den Vorstoß wahrnimmt",
                "Die Zeitung liest sich so, als ob",
                "eine wahrscheinliche Folge",
                "das währt lange",
                "it relies on a belief",
                "trusted earlier",
                "improve the proof",
                "recht verschwommen"
            })
    void leavesOtherWordsAlone(String text) {
        assertThat(Judgement.GERMAN.in(text)).isEmpty();
        assertThat(Judgement.ENGLISH.in(text)).isEmpty();
    }
}
