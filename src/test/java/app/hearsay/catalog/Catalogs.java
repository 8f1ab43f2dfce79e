package app.hearsay.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Catalogues without Spring. Those of shipped articles alone are read once, and shared by all tests of a process.
public final class Catalogs {

    /// What a catalogue is read from.
    ///
    /// @param languages of the shipped articles
    /// @param files beside them, by name with folder
    private record Shelf(Set<Locale> languages, Map<String, String> files) {}

    private static final Map<Shelf, Catalog> READ = new ConcurrentHashMap<>();

    private Catalogs() {}

    /// Of all shipped articles.
    public static Catalog shipped() {
        return ofShippedAnd(Map.of());
    }

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
        return of(Set.of(Locale.GERMAN), files);
    }

    /// Of the shipped articles and these files, by name with folder, such as `content/an-article.yaml`.
    public static Catalog ofShippedAnd(Map<String, String> files) {
        return of(Set.of(Locale.GERMAN, Locale.ENGLISH), files);
    }

    private static Catalog of(Set<Locale> languages, Map<String, String> files) {
        var shelf = new Shelf(languages, files);
        return files.isEmpty() ? READ.computeIfAbsent(shelf, Catalogs::read) : read(shelf);
    }

    private static Catalog read(Shelf shelf) {
        var shipped = new PathMatchingResourcePatternResolver();
        return new Catalog(new PathMatchingResourcePatternResolver() {
            @Override
            public Resource[] getResources(String pattern) throws IOException {
                var folder = pattern.substring(pattern.indexOf(':') + 1, pattern.indexOf('*'));
                var added = shelf.files().entrySet().stream()
                        .filter(file -> file.getKey().startsWith(folder))
                        .map(file -> named(file.getKey().substring(folder.length()), file.getValue()));
                return Stream.concat(
                                Arrays.stream(shipped.getResources(pattern))
                                        .filter(file -> shelf.languages().contains(languageOf(file))),
                                added)
                        .toArray(Resource[]::new);
            }
        });
    }

    private static Locale languageOf(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8).contains("\nlanguage: en\n")
                    ? Locale.ENGLISH
                    : Locale.GERMAN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
