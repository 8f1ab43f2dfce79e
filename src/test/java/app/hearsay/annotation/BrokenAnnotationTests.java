package app.hearsay.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenAnnotationTests {

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource
    void namesLineAndReason(String sound, String broken, List<String> expected) {
        assertThat(Talks.YAML).containsOnlyOnce(sound);
        assertThat(Talks.problems(Talks.YAML.replace(sound, broken))).containsExactlyElementsOf(expected);
    }

    /// What repeats is what is learnt.
    @Test
    void twoExplanationsMayBeAlike() {
        var alike = Talks.YAML.replace("Hinter „schweigt“ steht keiner.", "Wegen „schweigt“ ist es offen.");

        assertThat(Talks.read(alike).statements())
                .extracting(statement -> statement.why().de())
                .contains("Wegen „könnte“ ist es offen.", "Wegen „schweigt“ ist es offen.");
    }

    static List<Arguments> namesLineAndReason() {
        return List.of(
                // the file as a whole
                change(
                        "article: talks",
                        "article: Talks 1",
                        "1: an article id has at most 64 lower-case letters (a-z), digits and hyphens, not “Talks 1”"),
                change("article: talks", "article: talk", "1: the file must be called “talk.yaml”, like its article"),
                change("article: talks\n", "", "1: “article” is missing"),
                change(
                        "language: de",
                        "language: de\nseeed: x",
                        "4: unknown key “seeed”; the file has article, seed, language, topic, kind, title, intro, provenance, invented, check, story, day, part, actors, statements and no_statement"),
                change("language: de", "language: fr", "3: “language” must be de or en, not “fr”"),
                change("language: de", "language: de\nlanguage: de", "4: “language” is given twice"),
                change(
                        "seed: talks.txt",
                        "seed: ../talks.txt",
                        "2: the plain name of a file is wanted, not “../talks.txt”"),
                change(
                        "seed: talks.txt",
                        "seed: a/talks.txt",
                        "2: the plain name of a file is wanted, not “a/talks.txt”"),
                change("seed: talks.txt", "seed: talk.txt", "2: there is no file “talk.txt” among the seeds"),
                change("seed: talks.txt", "seed: empty.txt", "2: the file “empty.txt” is empty"),
                change("seed: talks.txt", "seed: [talks.txt]", "2: “seed” must be a text"),
                change("seed: talks.txt", "seed:", "2: “seed” is empty"),
                change(
                        "title: {de: Gespräche, en: Talks}",
                        "title: Gespräche",
                        "4: “title” must hold keys with values (key: value)"),
                change("title: {de: Gespräche, en: Talks}", "title: {de: Gespräche}", "4: “en” is missing"),
                change(
                        "title: {de: Gespräche, en: Talks}",
                        "title: {de: Gespräche, en: Talks, fr: x}",
                        "4: unknown key “fr”; “title” has de and en"),
                // actors
                change(
                        "  kiew: {kind: INSTITUTION,",
                        "  kiew: {kind: STATE,",
                        "8: “kind” must be PERSON, INSTITUTION, MEDIUM, ANONYMOUS, GROUP or UNNAMED, not “STATE”"),
                change(
                        "  moskau: {",
                        "  Moskau!: {",
                        "9: the key of an actor has lower-case letters (a-z), digits and hyphens, not “Moskau!”"),
                change("  moskau: {", "  kiew: {", "9: “kiew” is given twice"),
                change(
                        "de: Moskau, en: Moscow",
                        "de: Kiew, en: Moscow",
                        "9: another actor has the same name, “de: Kiew”"),
                // texts and words
                change(
                        "text: plant Moskau Gespräche",
                        "text: plant Moskau “Gespräche”",
                        "19: the article does not contain “plant Moskau “Gespräche””; it has “plant Moskau Gespräche”"),
                change(
                        "text: plant Moskau Gespräche",
                        "text: plant Moskau sehr viele Gespräche",
                        "19: the article does not contain “plant Moskau sehr viele Gespräche”; it has “Laut der Zeitung plant Moskau Gespräche.”"),
                change(
                        "text: Moskau schweigt",
                        "text: Ein Delfin schwimmt",
                        "41: the sentence “Moskau schweigt.” is in no statement and not under “no_statement”; it follows s04",
                        "48: the article does not contain “Ein Delfin schwimmt”"),
                change(
                        "text: Moskau schweigt",
                        "text: Moskau",
                        "48: “Moskau” stands 4 times in the article: say which with “nth: 1” to “nth: 4”"),
                change(
                        "text: Moskau schweigt",
                        "text: Moskau schweigt\n    nth: 2",
                        "49: “Moskau schweigt” stands once in the article, so there is no “nth: 2”"),
                change(
                        "text: Moskau schweigt",
                        "text: Moskau schweigt\n    nth: zwei",
                        "49: “nth” must be a whole number from 1 to 999, not “zwei”"),
                change("text: Moskau schweigt", "text: Moskau schweigt.", "48: leave out the full stop at the end"),
                change(
                        "text: Niemand plant etwas",
                        "text: „Niemand plant etwas“",
                        "29: leave out the quotation marks around the whole"),
                change(
                        "words: Laut der Zeitung",
                        "words: Laut einer Zeitung",
                        "24: the article does not contain “Laut einer Zeitung”; it has “Laut der Zeitung plant Moskau Gespräche.”"),
                change(
                        "{words: könnte,",
                        "{words: plant,",
                        "45: “plant” stands twice in its paragraph: say which with “nth: 1” to “nth: 2”"),
                change(
                        "words: Laut der Zeitung,",
                        "words: Laut der Zeitung, sagte,",
                        "24: unknown key “sagte”; a cue has words, nth and kind"),
                // axes
                change(
                        "text: plant Moskau Gespräche\n    voice: REPORTED",
                        "text: plant Moskau Gespräche\n    voice: OWN",
                        "21: voice OWN has no sources: the outlet itself says it"),
                change(
                        "text: Moskau schweigt\n    voice: OWN\n    alt: [CLAIM]",
                        "text: Moskau schweigt\n    voice: REPORTED",
                        "49: voice REPORTED needs “sources”: who says it?"),
                change(
                        "text: Moskau schweigt\n    voice: OWN",
                        "text: Moskau schweigt\n    voice: own",
                        "49: “voice” must be OWN or REPORTED, not “own”"),
                change("text: Moskau schweigt\n    voice: OWN", "text: Moskau schweigt", "47: “voice” is missing"),
                change(
                        "text: Moskau schweigt\n",
                        "text: Moskau schweigt\n    polarity: DENY\n",
                        "49: only a source denies: DENY needs voice REPORTED"),
                change(
                        "    polarity: DENY\n",
                        "",
                        "36: only a statement with polarity DENY has “denies”",
                        "38: CLAIM is the status of this statement already: take it out of “alt”"),
                change("certainty: 2", "certainty: 6", "44: “certainty” must be a whole number from 1 to 5, not “6”"),
                change(
                        "certainty: 2",
                        "certainty: hoch",
                        "44: “certainty” must be a whole number from 1 to 5, not “hoch”"),
                change(
                        "alt: [CLAIM]\n    why",
                        "alt: [DENIAL]\n    why",
                        "39: DENIAL is the status of this statement already: take it out of “alt”"),
                change("alt: [CLAIM]\n    why", "alt: [CLAIM, CLAIM]\n    why", "39: CLAIM stands twice in “alt”"),
                change(
                        "alt: [CLAIM]\n    why",
                        "alt: CLAIM\n    why",
                        "39: “alt” must be a list ([…] or lines that begin with “- ”)"),
                change(
                        "alt: [CLAIM]\n    why",
                        "alt: [RUMOUR]\n    why",
                        "39: “alt” must be CLAIM, DENIAL, SPECULATION or OWN_ASSERTION, not “RUMOUR”"),
                change(
                        "certainty: 2",
                        "outlet_possible: true",
                        "44: voice OWN is the outlet itself: leave “outlet_possible” out"),
                change(
                        "outlet_possible: true",
                        "outlet_possible: ja",
                        "58: “outlet_possible” must be true or false, not “ja”"),
                change(
                        "outlet_possible: true",
                        "also_said_by: [radio]",
                        "58: there is no actor “radio” under “actors”"),
                change("outlet_possible: true", "also_said_by: [niemand]", "58: “niemand” is named already"),
                // sources and cues
                change("{actor: zeitung,", "{actor: radio,", "22: there is no actor “radio” under “actors”"),
                change(
                        "words: Zeitung}",
                        "words: Zeitung}\n      - {actor: zeitung, words: Laut}",
                        "23: “zeitung” stands twice in the chain of sources"),
                change(
                        "cues: [{words: soll, kind: MODAL}]",
                        "cues: [{words: zögern, kind: MODAL}]",
                        "57: the words of an UNNAMED source must be among the cues, too",
                        "60: the explanation quotes none of the cues"),
                change(
                        "kind: QUOTATION",
                        "kind: QUOTE",
                        "35: “kind” must be ATTRIBUTION, REPORTING_VERB, KONJUNKTIV_I, KONJUNKTIV_II, MODAL, ADVERB, CONDITIONAL, QUOTATION, DENIAL_WORD, CONNECTIVE, EXCEPTION, HOLDER or DOUBT_VERB, not “QUOTE”"),
                change(
                        "cues: [{words: soll, kind: MODAL}]",
                        "cues: [{words: soll, kind: MODAL}, {words: soll, kind: MODAL}]",
                        "59: the same cue is given twice"),
                // ids and what statements say of each other
                change("id: s05", "id: s5", "47: the id of a statement is s and two or three digits, not “s5”"),
                change("id: s05", "id: s04", "47: s04 is the id of the statement on line 41 already"),
                change("{statement: s02, how", "{statement: s99, how", "38: there is no statement s99"),
                change("{statement: s02, how", "{statement: s03, how", "38: a denial cannot deny itself"),
                change(
                        "- {statement: s02, how: CONTRADICTS}",
                        "- {statement: s02, how: CONTRADICTS}\n      - {statement: s02, how: ANSWERS}",
                        "39: “s02” is named twice in “denies”"),
                change("how: CONTRADICTS", "how: REJECTS", "38: “how” must be CONTRADICTS or ANSWERS, not “REJECTS”"),
                change(
                        "    body: s02\n",
                        "",
                        "15: a headline needs a “body”: the id of the statement that it announces"),
                change("    flags: [headline]\n", "", "15: only a statement with the flag headline has a “body”"),
                change(
                        "flags: [headline]",
                        "flags: [HEADLINE]",
                        "15: “flags” must be opinion or headline, not “HEADLINE”",
                        "16: only a statement with the flag headline has a “body”"),
                change("body: s02", "body: s22", "16: there is no statement s22"),
                change("body: s02", "body: s01", "16: a headline cannot announce itself"),
                change("flags: [opinion]", "flags: [headline]\n    body: s01", "52: s01 is a headline itself"),
                // explanations
                change(
                        "    why: {de: Hinter „schweigt“ steht keiner., en: Nobody is behind “schweigt”.}\n",
                        "",
                        "47: “why” is missing"),
                change("de: Hinter „schweigt“ steht keiner., en: N", "en: N", "52: “de” is missing"),
                change(
                        "Hinter „schweigt“ steht",
                        "Dahinter steht",
                        "52: the explanation quotes no words of the article: quote with „…“"),
                change(
                        "Hinter „schweigt“ steht",
                        "Hinter „redet“ steht",
                        "52: the explanation quotes “redet”, which the article does not contain"),
                change(
                        "Hinter „schweigt“ steht",
                        "Hinter \"schweigt“ steht",
                        "52: a quotation mark without its partner: quote with „…“"),
                change("Wegen „könnte“ ist", "Wegen „ändern“ ist", "46: the explanation quotes none of the cues"),
                change(
                        "ist es offen.",
                        "ist es gelogen.",
                        "46: “gelogen” judges: explain how it is reported, not whether it is true"),
                change(
                        "It is open because",
                        "It is Fake because",
                        "46: “fake” judges: explain how it is reported, not whether it is true"),
                // what is covered
                change(
                        "  - {text: Das berichtet die Zeitung., reason: FRAME}\n",
                        "  []\n",
                        "41: the sentence “Das berichtet die Zeitung.” is in no statement and not under “no_statement”; it follows s04"),
                change(
                        "reason: FRAME",
                        "reason: NONE",
                        "62: “reason” must be FRAME, QUESTION, LINK or FRAGMENT, not “NONE”"),
                change(
                        "text: Das berichtet die Zeitung.,",
                        "text: Das berichtet die Zeitung. Moskau,",
                        "62: an entry of “no_statement” and s05 share words of the article"),
                change(
                        "text: Moskau schweigt",
                        "text: Zeitung. Moskau schweigt",
                        "62: an entry of “no_statement” and s05 share words of the article"));
    }

    private static Arguments change(String sound, String broken, String... expected) {
        return Arguments.of(sound, broken, List.of(expected));
    }

    @Test
    void keepsStatementsInTheOrderOfTheText() {
        var statements = Talks.YAML.substring(Talks.YAML.indexOf("  - id: s04"), Talks.YAML.indexOf("  - id: s05"));
        var moved = Talks.YAML.replace(statements, "").replace("no_statement:", statements + "no_statement:");
        assertThat(Talks.problems(moved)).containsExactly("56: s04 stands before s06 in the article: keep its order");
    }

    @Test
    void findsEveryEntryInsideALongOne() {
        var entry = "  - {text: Das berichtet die Zeitung., reason: FRAME}";
        var broken = Talks.YAML.replace(entry, """
                  - {text: Das berichtet die Zeitung. Moskau schweigt. Moskau soll zögern., reason: FRAME}
                  - {text: die, reason: FRAGMENT}""");
        assertThat(Talks.problems(broken))
                .containsExactly(
                        "62: an entry of “no_statement” and s05 share words of the article",
                        "62: an entry of “no_statement” and s06 share words of the article",
                        "63: an entry of “no_statement” and an entry of “no_statement” share words of the article");
    }

    @Test
    void findsAllProblemsOfAFileAtOnce() {
        var broken = Talks.YAML
                .replace("language: de", "language: fr")
                .replace("{actor: zeitung,", "{actor: radio,")
                .replace("certainty: 2", "certainty: 9")
                .replace("how: CONTRADICTS", "how: X")
                .replace("ist es offen.", "ist es gelogen.");
        assertThat(Talks.problems(broken))
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactly("3", "22", "38", "44", "46");
    }

    @Test
    void checksTheRestOfAFileWhoseTextIsMissing() {
        var broken = Talks.YAML.replace("seed: talks.txt", "seed: gone.txt").replace("certainty: 2", "certainty: 9");
        assertThat(Talks.problems(broken)).hasSize(2);
    }
}
