package app.hearsay.catalog;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import org.springframework.aot.AotDetector;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;

/// The library, read on a thread of its own while the database and the web server start, for it takes as long as they
/// do. Whoever needs the catalogue waits for the end, so that the application is never up without it.
///
/// See decision 0031.
record CatalogReading(CompletableFuture<Catalog> catalog) {

    private static final String BEAN = "catalogReading";
    private static final String WITH_SEEDS = "hearsay.library.seeds";

    /// Begins before there are any beans, unless somebody else has begun already, as tests do that share a library.
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            boolean withSeeds = isWithSeeds(context);
            if (!context.getBeanFactory().containsSingleton(BEAN)) {
                begin(context, withSeeds).register(context);
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Beans {

        /// @throws java.util.concurrent.CompletionException because of an
        ///     [app.hearsay.annotation.InvalidAnnotationException] with every problem of every file
        @Bean
        Catalog catalog(CatalogReading reading) {
            return reading.catalog().join();
        }
    }

    /// Hands it to a context that has no beans yet.
    void register(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton(BEAN, this);
    }

    /// Whether texts by others are in it, too.
    ///
    /// @throws org.springframework.boot.context.properties.bind.BindException if `hearsay.library.seeds` is neither
    ///     true nor false
    static boolean isWithSeeds(ConfigurableApplicationContext context) {
        return Binder.get(context.getEnvironment())
                .bind(WITH_SEEDS, Boolean.class)
                .orElse(true);
    }

    /// @param withSeeds whether texts by others are in it, too, of which nobody knows who wrote them
    private static CatalogReading begin(ResourcePatternResolver files, boolean withSeeds) {
        return new CatalogReading(CompletableFuture.supplyAsync(
                () -> {
                    var contents = contents(files);
                    return new Catalog(withSeeds ? contents : contents.invented());
                },
                reading -> Thread.ofPlatform().name("catalog").daemon().start(reading)));
    }

    /// What was settled when the application was built is not looked for again.
    private static CatalogContents contents(ResourcePatternResolver files) {
        var built = files.getResource("classpath:" + BuiltCatalog.FILE);
        if (!AotDetector.useGeneratedArtifacts() || !built.exists()) {
            return CatalogContents.of(ContentFiles.read(files));
        }
        try (var data = new BufferedInputStream(built.getInputStream())) {
            return BuiltCatalog.read(data);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the built catalogue", e);
        }
    }
}
