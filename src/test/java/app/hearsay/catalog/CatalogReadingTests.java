package app.hearsay.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Passage;
import app.hearsay.statement.AnnotatedArticle;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// `hearsay.library.seeds`: the texts by others, whose origin is not known.
class CatalogReadingTests {

    private static final List<String> SEEDS = List.of("gespraeche-in-katar", "kampf-um-kherson");

    private final ApplicationContextRunner app = new ApplicationContextRunner()
            .withInitializer(new CatalogReading.Initializer())
            .withUserConfiguration(CatalogReading.Beans.class);

    @Test
    void holdsTextsByOthersUnlessToldOtherwise() {
        app.run(context -> assertThat(ids(context.getBean(Catalog.class))).containsAll(SEEDS));
    }

    @Test
    void leavesThemOutWithAllThatIsMadeOfThem() {
        app.withPropertyValues("hearsay.library.seeds=false").run(context -> {
            var catalog = context.getBean(Catalog.class);

            assertThat(catalog.articles()).isNotEmpty().allMatch(AnnotatedArticle::invented);
            assertThat(catalog.questions())
                    .flatExtracting(question -> question.passages().stream()
                            .map(Passage::article)
                            .map(article -> article.id().value())
                            .toList())
                    .doesNotContainAnyElementsOf(SEEDS);
        });
    }

    @Test
    void refusesWhatIsNeither() {
        app.withPropertyValues("hearsay.library.seeds=maybe")
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(BindException.class)
                        .hasMessageContaining("hearsay.library.seeds"));
    }

    @Test
    void looksAtNoFileWhereTheApplicationBringsTheLibraryAlong(@TempDir Path classes) throws IOException {
        var seeds = CatalogContents.of(ContentFiles.read(new PathMatchingResourcePatternResolver()).stream()
                .filter(article -> !article.invented())
                .toList());
        var file = classes.resolve(BuiltCatalog.FILE);
        Files.createDirectories(file.getParent());
        BuiltCatalog.write(seeds, Files.newOutputStream(file));
        try (var loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            var built = app.withClassLoader(loader);

            built.withSystemProperties("spring.aot.enabled=true").run(context -> {
                assertThat(ids(context.getBean(Catalog.class))).isEqualTo(SEEDS);
                assertThat(context.getBean(Catalog.class).questions()).hasSameSizeAs(seeds.questions());
            });
            built.withSystemProperties("spring.aot.enabled=true")
                    .withPropertyValues("hearsay.library.seeds=false")
                    .run(context ->
                            assertThat(ids(context.getBean(Catalog.class))).isEmpty());
            built.run(context -> assertThat(ids(context.getBean(Catalog.class))).hasSizeGreaterThan(SEEDS.size()));
        }
    }

    private static List<String> ids(Catalog catalog) {
        return catalog.articles().stream().map(article -> article.id().value()).toList();
    }
}
