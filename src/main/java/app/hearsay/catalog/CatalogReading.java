package app.hearsay.catalog;

import java.util.concurrent.CompletableFuture;
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

    /// Begins before there are any beans.
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getBeanFactory().registerSingleton(BEAN, begin(context));
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

    private static CatalogReading begin(ResourcePatternResolver files) {
        return new CatalogReading(CompletableFuture.supplyAsync(
                () -> new Catalog(files),
                reading -> Thread.ofPlatform().name("catalog").daemon().start(reading)));
    }
}
