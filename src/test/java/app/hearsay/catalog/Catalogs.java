package app.hearsay.catalog;

import java.io.IOException;
import java.util.Arrays;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Catalogues without Spring.
public final class Catalogs {

    private Catalogs() {}

    /// Of one article only, for processes that must start at once.
    public static Catalog ofOneArticle() {
        return new Catalog(new PathMatchingResourcePatternResolver() {
            @Override
            public Resource[] getResources(String pattern) throws IOException {
                return Arrays.stream(super.getResources(pattern))
                        .filter(file -> !String.valueOf(file.getFilename()).endsWith(".yaml")
                                || String.valueOf(file.getFilename()).startsWith("gespraeche"))
                        .toArray(Resource[]::new);
            }
        });
    }
}
