package app.hearsay.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hearsay.annotation.InvalidAnnotationException;
import app.hearsay.article.Article;
import app.hearsay.question.Question;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class CatalogTests {

    @TempDir
    private Path folder;

    @Test
    void holdsTheShippedArticlesAndTheirQuestions() {
        var catalog = new Catalog(new PathMatchingResourcePatternResolver());

        assertThat(catalog.articles())
                .extracting(article -> article.id().value())
                .contains("gespraeche-in-katar", "kampf-um-kherson")
                .isSorted();
        assertThat(catalog.article(new Article.Id("gespraeche-in-katar"))).isPresent();
        assertThat(catalog.article(new Article.Id("no-such-article"))).isEmpty();
        assertThat(catalog.questions()).isNotEmpty().isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
        assertThat(catalog.questions())
                .allMatch(question -> catalog.question(question.id()).isPresent());
        assertThat(catalog.question(new Question.Id("status:no-such/s99"))).isEmpty();
    }

    @Test
    void namesEveryProblemOfBrokenContentOnALine() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(folder.resolve("content/broken.yaml"), "article: broken\nseed: none.txt\nlanguage: de\n");
        Files.writeString(folder.resolve("content/worse.yaml"), "- a list\n");
        try (var classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThatThrownBy(() -> new Catalog(new PathMatchingResourcePatternResolver(classes)))
                    .isInstanceOfSatisfying(InvalidAnnotationException.class, broken -> {
                        var analysis = Objects.requireNonNull(
                                new InvalidContentAnalyzer().analyze(new IllegalStateException(broken)));
                        assertThat(analysis.getDescription().lines())
                                .hasSize(1 + broken.problems().size())
                                .anyMatch(line -> line.startsWith("broken.yaml:"))
                                .anyMatch(line -> line.startsWith("worse.yaml:"));
                    });
        }
    }
}
