package app.hearsay.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
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

    /// Of the shipped German articles alone.
    public static Catalog ofGerman() {
        return ofGermanAnd(Map.of());
    }

    /// Of the shipped German articles and these files, see [#ofShippedAnd(Map)].
    public static Catalog ofGermanAnd(Map<String, String> files) {
        return of(file -> !isEnglish(file), files);
    }

    private static boolean isEnglish(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8).contains("\nlanguage: en\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of the shipped articles and these files, by name with folder, such as `content/an-article.yaml`.
    public static Catalog ofShippedAnd(Map<String, String> files) {
        return of(_ -> true, files);
    }

    private static Catalog of(Predicate<Resource> wanted, Map<String, String> files) {
        var shipped = new PathMatchingResourcePatternResolver();
        return new Catalog(new PathMatchingResourcePatternResolver() {
            @Override
            public Resource[] getResources(String pattern) throws IOException {
                var folder = pattern.substring(pattern.indexOf(':') + 1, pattern.indexOf('*'));
                var added = files.entrySet().stream()
                        .filter(file -> file.getKey().startsWith(folder))
                        .map(file -> named(file.getKey().substring(folder.length()), file.getValue()));
                return Stream.concat(
                                Arrays.stream(shipped.getResources(pattern)).filter(wanted), added)
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
