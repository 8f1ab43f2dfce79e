package app.hearsay.catalog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Reads the library when the application is built, so that no start has to.
final class CatalogBuild implements BeanFactoryInitializationAotProcessor {

    /// @throws app.hearsay.annotation.InvalidAnnotationException with every problem of every file
    @Override
    public BeanFactoryInitializationAotContribution processAheadOfTime(ConfigurableListableBeanFactory beans) {
        var files = new PathMatchingResourcePatternResolver(beans.getBeanClassLoader());
        var contents = CatalogContents.of(ContentFiles.read(files));
        return (generation, _) -> generation
                .getGeneratedFiles()
                .addResourceFile(BuiltCatalog.FILE, new ByteArrayResource(bytes(contents)));
    }

    private static byte[] bytes(CatalogContents contents) {
        try (var bytes = new ByteArrayOutputStream()) {
            BuiltCatalog.write(contents, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the catalogue", e);
        }
    }
}
