package app.hearsay.annotation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.ArticleFile;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Denies;
import app.hearsay.statement.NoStatement;
import app.hearsay.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What must hold for the articles that the app ships, whichever they are.
class ShippedContentTests {

    /// Answers to their questions are still stored.
    private static final Set<String> RETIRED = Set.of(
            "airbuswerke",
            "blauzungenkrankheit",
            "festnahme-in-weissrussland",
            "fukushima-wasser",
            "fussballskandal-italien",
            "genfer-salon",
            "hafencity-dresden",
            "kuiperguertel-komet",
            "mondstation",
            "montezumas-kopfschmuck",
            "schutzfolien-der-bvg",
            "streik-bei-tesla",
            "tegelbergbahn",
            "urteil-timoschenko",
            "vw-affaere-mandat",
            "windows-7");

    private static final Path STABLE_IDS = Path.of("src/test/resources/stable-ids.txt");
    private static Map<String, String> seeds = Map.of();
    private static List<AnnotatedArticle> articles = List.of();

    @BeforeAll
    static void readContent() {
        seeds = Shipped.seeds();
        articles = Shipped.articles();
    }

    @Test
    void annotatesEverySeedUnchanged() {
        assertThat(articles)
                .extracting(read -> read.article().text())
                .containsExactlyInAnyOrderElementsOf(seeds.values().stream()
                        .map(ArticleFile::read)
                        .map(ArticleFile::text)
                        .toList());
    }

    @Test
    void coversEverySentence() {
        for (var read : articles) {
            var covered = Stream.concat(
                            read.statements().stream().map(Statement::span),
                            read.rest().stream().map(NoStatement::span))
                    .toList();
            assertThat(read.article().sentences())
                    .as("sentences of %s", read.id())
                    .allMatch(sentence -> covered.stream().anyMatch(sentence::overlaps));
        }
    }

    @Test
    void keepsStatementsApartAndInOrder() {
        for (var read : articles) {
            var spans = read.statements().stream().map(Statement::span).toList();
            assertThat(spans).isSorted();
            for (int i = 1; i < spans.size(); i++) {
                assertThat(spans.get(i).overlaps(spans.get(i - 1))).isFalse();
            }
        }
    }

    @Test
    void quotesTheArticleExactly() {
        for (var read : articles) {
            for (var statement : read.statements()) {
                var span = statement.span();
                assertThat(read.article().text().substring(span.start(), span.end()))
                        .isEqualTo(statement.text());
                assertThat(read.article().paragraphs())
                        .as(statement.id().toString())
                        .anyMatch(paragraph -> paragraph.contains(span));
            }
        }
    }

    @Test
    void pointsDenialsAndHeadlinesAtStatements() {
        for (var read : articles) {
            for (var statement : read.statements()) {
                var targets = Stream.concat(statement.denies().stream().map(Denies::target), statement.body().stream());
                assertThat(targets)
                        .as(statement.id().toString())
                        .allMatch(target -> !target.equals(statement.id())
                                && read.statement(target).isPresent());
                assertThat(statement.body().isPresent()).isEqualTo(statement.isHeadline());
            }
        }
    }

    @Test
    void explainsEachStatementByACue() {
        for (var read : articles) {
            for (var statement : read.statements()) {
                var cues = statement.cues().stream()
                        .flatMap(cue -> cue.pieces().stream())
                        .map(read.article()::quote)
                        .toList();
                assertThat(quotes(statement.why().de(), "„([^“]*)“"))
                        .as("%s in German", statement.id())
                        .anyMatch(quote -> cues.isEmpty()
                                || cues.stream().anyMatch(cue -> quote.contains(cue) || cue.contains(quote)));
                assertThat(quotes(statement.why().en(), "“([^”]*)”"))
                        .as("%s in English", statement.id())
                        .anyMatch(quote -> cues.isEmpty()
                                || cues.stream().anyMatch(cue -> quote.contains(cue) || cue.contains(quote)));
            }
        }
    }

    /// Answers are kept for years under the ids of statements. An id must never vanish nor come to mean other words;
    /// one whose article has left must not come back (`RETIRED`);
    /// to add statements, or to mend an id that no release ever had, copy `target/stable-ids.txt` to `STABLE_IDS`.
    @Test
    void keepsEveryIdAndItsWords() throws IOException {
        var now = articles.stream()
                .flatMap(read -> read.statements().stream())
                .collect(Collectors.toMap(Statement::id, Statement::text, (one, _) -> one, TreeMap::new));
        var lines = now.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().replaceAll("\\h", " "))
                .collect(joining("\n", "", "\n"));
        Files.writeString(Path.of("target/stable-ids.txt"), lines);
        assertThat(lines).isEqualTo(Files.readString(STABLE_IDS));
        assertThat(articles).extracting(read -> read.id().value()).doesNotContainAnyElementsOf(RETIRED);
    }

    private static List<String> quotes(String why, String pattern) {
        return Pattern.compile(pattern)
                .matcher(why)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
