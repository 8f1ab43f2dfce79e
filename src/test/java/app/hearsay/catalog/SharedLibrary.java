package app.hearsay.catalog;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/// Gives the contexts of a test process one library, which is read once: each would read and keep its own.
final class SharedLibrary implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> configurations) {
        return new Shared();
    }

    private record Shared() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            if (CatalogReading.isWithSeeds(context)) {
                new CatalogReading(CompletableFuture.supplyAsync(Catalogs::shipped)).register(context);
            }
        }
    }
}
