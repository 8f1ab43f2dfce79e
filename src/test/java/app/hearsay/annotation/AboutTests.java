package app.hearsay.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.hearsay.article.ArticleFile;
import app.hearsay.article.Bilingual;
import app.hearsay.article.Licence;
import app.hearsay.article.Origin;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.StoryPart;
import app.hearsay.statement.TextKind;
import app.hearsay.statement.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What files say of their articles as a whole, with texts that have a head.
class AboutTests {

    private static final String SEED = """
            title: Moskau will reden
            publisher: Übungsmeldung, frei erfunden
            stand: Tag 2
            licence: CC0 1.0
            language: de

            """ + Talks.TEXT.substring(Talks.TEXT.indexOf('\n') + 1);

    private static final String YAML =
            Talks.YAML.replace("topic: WORLD", "topic: CULTURE\ninvented: true\nstory: talks\nday: 2")
                    + "kind: CHECK\n";

    @Test
    void readsWhatTheFileAndTheHeadSayOfTheArticle() {
        var read = read(YAML, SEED);

        assertThat(read.topic()).isEqualTo(Topic.CULTURE);
        assertThat(read.intro()).isEqualTo(new Bilingual("Es geht um Gespräche.", "This is about talks."));
        assertThat(read.invented()).isTrue();
        assertThat(read.kind()).contains(TextKind.CHECK);
        assertThat(read.story()).contains(new StoryPart("talks", 2, true));
        assertThat(read.origin().map(Origin::licence)).contains(Licence.CC0_1_0);
        assertThat(read.headline().map(read.article()::quote)).contains("Moskau will reden");
        assertThat(read.article().text())
                .isEqualTo(ArticleFile.read(SEED).text())
                .doesNotContain("licence:");
    }

    @Test
    void readsThePartOfAStoryThatIsNotToldByDays() {
        var read = read(YAML.replace("day: 2", "part: 1"), SEED.replace("stand: Tag 2\n", ""));

        assertThat(read.story()).contains(new StoryPart("talks", 1, false));
    }

    @Test
    void knowsNoOriginOfATextWithoutAHead() {
        var read = Talks.read(Talks.YAML);

        assertThat(read.origin()).isEmpty();
        assertThat(read.headline()).isEmpty();
        assertThat(read.invented()).isFalse();
        assertThat(read.story()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Übungsmeldung, frei erfunden", "Practice report, invented"})
    void letsNoInventedReportPassForNews(String publisher) {
        assertThatExceptionOfType(InvalidAnnotationException.class)
                .isThrownBy(() -> read(
                        YAML.replace("invented: true\n", ""), SEED.replace("Übungsmeldung, frei erfunden", publisher)))
                .withMessageContaining("add “invented: true”");
    }

    @Test
    void readsTheHardCasesInTheOrderOfTheScheme() {
        var read = Talks.read(
                Talks.YAML.replace("flags: [opinion]", "flags: [opinion]\n    rules: [THREAT, NEGATION_BY_SOURCE]"));

        assertThat(read.statements().get(4).rules()).containsExactly(HardCase.NEGATION_BY_SOURCE, HardCase.THREAT);
        assertThat(read.statements().getFirst().rules()).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource
    void namesLineAndReason(String sound, String broken, List<String> expected) {
        assertThat(YAML + SEED).containsOnlyOnce(sound);
        assertThatExceptionOfType(InvalidAnnotationException.class)
                .isThrownBy(() -> read(YAML.replace(sound, broken), SEED.replace(sound, broken)))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Problem::toString)
                        .containsExactlyElementsOf(expected));
    }

    static List<Arguments> namesLineAndReason() {
        return List.of(
                change("topic: CULTURE\n", "", "talks.yaml:1: “topic” is missing"),
                change(
                        "topic: CULTURE",
                        "topic: FASHION",
                        "talks.yaml:63: “topic” must be WORLD, BUSINESS, SCIENCE, TECHNOLOGY, NATURE, SPORT, CITY, "
                                + "SCHOOL, CONSUMER or CULTURE, not “FASHION”"),
                change(
                        "intro: {de: Es geht um Gespräche., en: This is about talks.}\n",
                        "",
                        "talks.yaml:1: “intro” is missing"),
                change(", en: This is about talks.}", "}", "talks.yaml:67: “en” is missing"),
                change(
                        "invented: true",
                        "invented: ja",
                        "talks.yaml:2: the head of the seed says that it is invented: add “invented: true”",
                        "talks.yaml:64: “invented” must be true or false, not “ja”"),
                change(
                        "invented: true\n",
                        "",
                        "talks.yaml:2: the head of the seed says that it is invented: add “invented: true”"),
                change(
                        "kind: CHECK\n",
                        "",
                        "talks.yaml:64: an invented article needs a “kind”: what sort of text is it?"),
                change(
                        "day: 2\n",
                        "day: 2\npart: 1\n",
                        "talks.yaml:65: “story” and “day” or “part” belong together: give both or neither"),
                change(
                        "story: talks\n",
                        "",
                        "talks.yaml:65: the head of the seed says “stand: Tag 2”: give that “day” and its “story”",
                        "talks.yaml:65: “story” and “day” or “part” belong together: give both or neither"),
                change(
                        "day: 2\n",
                        "",
                        "talks.yaml:2: the head of the seed says “stand: Tag 2”: give that “day” and its “story”",
                        "talks.yaml:65: “story” and “day” or “part” belong together: give both or neither"),
                change(
                        "day: 2\n",
                        "day: 3\n",
                        "talks.yaml:66: the head of the seed says “stand: Tag 2”: give that “day” and its “story”"),
                change(
                        "stand: Tag 2\n",
                        "stand: Tag 3\n",
                        "talks.yaml:66: the head of the seed says “stand: Tag 3”: give that “day” and its “story”"),
                change(
                        "story: talks",
                        "story: Die Gespräche",
                        "talks.yaml:65: the key of a story has lower-case letters (a-z), digits and hyphens, "
                                + "not “Die Gespräche”",
                        "talks.yaml:66: the head of the seed says “stand: Tag 2”: give that “day” and its “story”"),
                change(
                        "outlet_possible: true",
                        "outlet_possible: true\n    rules: [RUMOUR]",
                        "talks.yaml:59: “rules” must be " + everyRule() + ", not “RUMOUR”"),
                change(
                        "outlet_possible: true",
                        "outlet_possible: true\n    rules: [THREAT, CAPTION, THREAT]",
                        "talks.yaml:59: THREAT stands twice in “rules”"),
                // the head of the seed
                change(
                        "title: Moskau will reden\n",
                        "",
                        "talks.txt:1: “title” is missing",
                        "talks.yaml:13: the article does not contain “Moskau will reden”",
                        "talks.yaml:17: the explanation quotes “will reden”, which the article does not contain"),
                change(
                        "licence: CC0 1.0",
                        "licence: mine",
                        "talks.txt:4: “licence” must be CC BY 2.5 or CC0 1.0, not “mine”"),
                change(
                        "licence: CC0 1.0\nlanguage: de",
                        "licence: CC0 1.0\nlanguage: en",
                        "talks.yaml:3: the head of the seed says “language: en”"));
    }

    @Test
    void refusesTwoReportsOfAStoryWithTheSameDay() {
        var files = Map.of(
                "talks.yaml", YAML,
                "again.yaml", YAML.replace("article: talks", "article: again"),
                "other.yaml", YAML.replace("article: talks", "article: other").replace("story: talks", "story: other"));

        assertThatExceptionOfType(InvalidAnnotationException.class)
                .isThrownBy(() -> AnnotationLibrary.read(Talks.files(files), Talks.files(Map.of("talks.txt", SEED))))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Problem::toString)
                        .containsExactly("talks.yaml:66: again.yaml is day 2 of the story “talks” already"));
    }

    @Test
    void findsAnArticleHardWhoseStatementsCanBeArguedAboutOrHaveNoCueInTheirSentence() {
        assertThat(read(YAML, SEED).level()).isEqualTo(1);
        assertThat(Talks.read(Talks.YAML.replace("    cues: [{words: könnte, kind: MODAL}]\n", ""))
                        .level())
                .isEqualTo(2);
        assertThat(Talks.read(Talks.YAML
                                .replace("    cues: [{words: könnte, kind: MODAL}]\n", "")
                                .replace("      - {words: Laut der Zeitung, kind: ATTRIBUTION}", "      []"))
                        .level())
                .isEqualTo(3);
    }

    @Test
    void takesAtLeastAMinuteToRead() {
        assertThat(read(YAML, SEED).readingMinutes()).isEqualTo(1);
        var many = "viele ".repeat(200).strip();
        var entry = "no_statement:\n  - {text: %s, reason: FRAGMENT}\n".formatted(many);
        assertThat(read(YAML.replace("no_statement:\n", entry), SEED + "\n" + many)
                        .readingMinutes())
                .isEqualTo(2);
    }

    private static AnnotatedArticle read(String yaml, String seed) {
        return AnnotationLibrary.read(Talks.files(Map.of("talks.yaml", yaml)), Talks.files(Map.of("talks.txt", seed)))
                .getFirst();
    }

    private static String everyRule() {
        return ProblemWords.list(
                Arrays.stream(HardCase.values()).map(Enum::name).toList(), "or");
    }

    private static Arguments change(String sound, String broken, String... expected) {
        return Arguments.of(sound, broken, List.of(expected));
    }
}
