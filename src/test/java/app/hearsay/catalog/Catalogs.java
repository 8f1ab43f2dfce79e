package app.hearsay.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ByteArrayResource;
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

    /// Of the shipped articles and these files, by name with folder, such as `content/an-article.yaml`.
    public static Catalog ofShippedAnd(Map<String, String> files) {
        var shipped = new PathMatchingResourcePatternResolver();
        return new Catalog(new PathMatchingResourcePatternResolver() {
            @Override
            public Resource[] getResources(String pattern) throws IOException {
                var folder = pattern.substring(pattern.indexOf(':') + 1, pattern.indexOf('*'));
                var added = files.entrySet().stream()
                        .filter(file -> file.getKey().startsWith(folder))
                        .map(file -> named(file.getKey().substring(folder.length()), file.getValue()));
                return Stream.concat(Arrays.stream(shipped.getResources(pattern)), added)
                        .toArray(Resource[]::new);
            }
        });
    }

    private static Resource named(String name, String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
