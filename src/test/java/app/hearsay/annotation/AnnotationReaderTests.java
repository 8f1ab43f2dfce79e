package app.hearsay.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.hearsay.article.Bilingual;
import app.hearsay.article.Span;
import app.hearsay.statement.Actor;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Certainty;
import app.hearsay.statement.Denies;
import app.hearsay.statement.NoStatement;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationReaderTests {

    @Test
    void readsEverythingThatASoundFileSays() {
        var read = Talks.read(Talks.YAML);
        assertThat(read.id().value()).isEqualTo("talks");
        assertThat(read.title()).isEqualTo(new Bilingual("Gespräche", "Talks"));
        assertThat(read.actors()).extracting(Actor::key).containsExactly("zeitung", "kiew", "moskau", "niemand");
        assertThat(read.statements())
                .extracting(Statement::status)
                .containsExactly(
                        Status.OWN_ASSERTION,
                        Status.CLAIM,
                        Status.DENIAL,
                        Status.SPECULATION,
                        Status.OWN_ASSERTION,
                        Status.CLAIM);
        var rest = read.rest().getFirst();
        assertThat(read.article().quote(rest.span())).isEqualTo("Das berichtet die Zeitung.");
        assertThat(rest.reason()).isEqualTo(NoStatement.Reason.FRAME);
    }

    @Test
    void readsEverythingThatAStatementSays() {
        var read = Talks.read(Talks.YAML);
        var denial = read.statements().get(2);
        int start = Talks.TEXT.indexOf("Niemand");
        assertThat(denial.id()).hasToString("talks/s03");
        assertThat(denial.span())
                .isEqualTo(new Span(start, start + denial.text().length()));
        assertThat(denial.text()).isEqualTo("Niemand plant etwas");
        assertThat(denial.certainty()).isEqualTo(Certainty.SETTLED);
        assertThat(denial.sources()).extracting(source -> source.actor().key()).containsExactly("kiew");
        assertThat(denial.cues())
                .extracting(cue -> read.article().quote(cue.words()))
                .containsExactly("„Niemand", "sagte");
        assertThat(denial.denies())
                .containsExactly(new Denies(read.statements().get(1).id(), Denies.How.CONTRADICTS));
        assertThat(denial.alternatives()).isEqualTo(Set.of(Status.CLAIM));
        assertThat(denial.why().en()).isEqualTo("Kyiv says “Niemand”.");
        assertThat(read.statements().get(0).body())
                .contains(read.statements().get(1).id());
        assertThat(read.statements().get(4).flags()).isEqualTo(Set.of(Statement.Flag.OPINION));
        assertThat(read.statements().get(5).outletPossible()).isTrue();
    }

    @Test
    void looksForWordsInStatementThenSentenceThenParagraphThenArticle() {
        var seed = "Moskau sagt, Kiew rede. Moskau schweigt.\nMoskau ruht. Minsk redet.";
        var yaml = """
                article: talks
                seed: talks.txt
                language: de
                title: {de: a, en: b}
                topic: WORLD
                intro: {de: Kurz., en: Short.}
                provenance: {de: a, en: b}
                actors: {x: {kind: GROUP, de: a, en: b}, y: {kind: GROUP, de: c, en: d}}
                statements:
                  - id: s01
                    text: Kiew rede
                    voice: REPORTED
                    sources: [{actor: x, words: Moskau}, {actor: y, words: Minsk}]
                    cues: [{words: rede, kind: KONJUNKTIV_I}, {words: schweigt, kind: ADVERB}]
                    why: {de: Das „rede“ zeigt es., en: “rede” shows it.}
                  - {id: s02, text: Moskau, nth: 3, voice: OWN, why: {de: „ruht“ nun, en: “ruht” now}}
                no_statement:
                  - {text: Moskau schweigt, reason: FRAGMENT}
                  - {text: Minsk redet, reason: FRAGMENT}
                """;
        var read = AnnotationReader.read("talks.yaml", yaml, _ -> Optional.of(seed));
        var first = read.statements().getFirst();
        assertThat(first.sources())
                .extracting(source -> source.words().start())
                .containsExactly(0, seed.indexOf("Minsk"));
        assertThat(first.cues())
                .extracting(cue -> cue.words().start())
                .containsExactly(seed.indexOf("rede"), seed.indexOf("schweigt"));
        assertThat(read.statements().get(1).span().start()).isEqualTo(seed.lastIndexOf("Moskau"));
    }

    @Test
    void readsASplitVerbAsOneCue() {
        var read = split("words: [wies, zurück]");
        assertThat(read.statements().getFirst().cues()).singleElement().satisfies(cue -> {
            assertThat(cue.pieces()).extracting(read.article()::quote).containsExactly("wies", "zurück");
            assertThat(cue.quoted(read.article())).isEqualTo("wies … zurück");
            assertThat(read.article().quote(cue.words())).isEqualTo("wies den Vorwurf zurück");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "words: [zurück, wies]|“wies” does not follow “zurück” in its sentence",
                "words: [wies, weg]|“weg” does not follow “wies” in its sentence",
                "words: [wies]|a list of “words” has two or more, in the order of the text",
                "words: [wiest, zurück]|the article does not contain “wiest”"
            })
    void saysWhatIsWrongWithASplitVerb(String words, String reason) {
        var invalid = catchThrowableOfType(InvalidAnnotationException.class, () -> split(words));
        assertThat(invalid.problems()).extracting(Problem::reason).containsExactly(reason);
    }

    private static AnnotatedArticle split(String words) {
        return AnnotationReader.read(
                "talks.yaml", """
                article: talks
                seed: talks.txt
                language: de
                title: {de: a, en: b}
                topic: WORLD
                intro: {de: Kurz., en: Short.}
                provenance: {de: a, en: b}
                actors: {x: {kind: GROUP, de: a, en: b}}
                statements:
                  - id: s01
                    text: Minsk wies den Vorwurf zurück
                    voice: REPORTED
                    polarity: DENY
                    sources: [{actor: x, words: Minsk}]
                    cues: [{%s, kind: DENIAL_WORD}]
                    why: {de: Das „wies“ zeigt es., en: “wies” shows it.}
                no_statement:
                  - {text: Weg ist er, reason: FRAGMENT}
                """.formatted(words), _ -> Optional.of("Minsk wies den Vorwurf zurück. Weg ist er."));
    }
}
