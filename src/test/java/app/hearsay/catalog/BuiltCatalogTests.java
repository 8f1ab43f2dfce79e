package app.hearsay.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hearsay.article.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectOutputStream;
import java.util.Objects;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.GeneratedFiles.Kind;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.javapoet.ClassName;

/// What the application brings along when it is built.
class BuiltCatalogTests {

    @Test
    void holdsTheWholeLibrary() throws IOException {
        var files = CatalogContents.of(ContentFiles.read(new PathMatchingResourcePatternResolver()));

        var built = BuiltCatalog.read(new ByteArrayInputStream(build()));

        assertThat(built).isEqualTo(files);
    }

    @Test
    void holdsEachTextOnce() throws IOException {
        var built = new Catalog(BuiltCatalog.read(new ByteArrayInputStream(build())));

        assertThat(built.questions())
                .flatExtracting(question -> question.passages().stream()
                        .map(passage -> passage.article())
                        .filter(article -> built.article(article.id()).isPresent())
                        .toList())
                .allSatisfy(article -> assertThat(article).isSameAs(textOf(built, article.id())));
    }

    @Test
    void isReadOnlyAsValuesOfTheApplication() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(new ObjectName("of:another=module"));
        }

        assertThatThrownBy(() -> BuiltCatalog.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(InvalidClassException.class);
    }

    private static Object textOf(Catalog catalog, Article.Id id) {
        return catalog.article(id).orElseThrow().article();
    }

    private static byte[] build() throws IOException {
        var files = new InMemoryGeneratedFiles();
        var context =
                new DefaultGenerationContext(new ClassNameGenerator(ClassName.get(BuiltCatalogTests.class)), files);
        new ApplicationContextAotGenerator().processAheadOfTime(new GenericApplicationContext(), context);
        return Objects.requireNonNull(files.getGeneratedFile(Kind.RESOURCE, BuiltCatalog.FILE))
                .getInputStream()
                .readAllBytes();
    }
}
