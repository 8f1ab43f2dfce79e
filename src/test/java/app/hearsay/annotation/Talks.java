package app.hearsay.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.hearsay.article.TextFile;
import app.hearsay.statement.AnnotatedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// A small annotated article that has one of everything, for tests to read or to break.
public final class Talks {

    static final String FILE = "talks.yaml";
    static final String YAML = resource("talks.yaml");
    static final String TEXT = resource("talks.txt");

    private static final Map<String, String> SEEDS = Map.of("talks.txt", TEXT, "empty.txt", "\n");

    private Talks() {}

    public static AnnotatedArticle read(String yaml) {
        return AnnotationReader.read(FILE, yaml, name -> Optional.ofNullable(SEEDS.get(name)));
    }

    /// What is wrong with a broken file, as "line: reason".
    static List<String> problems(String yaml) {
        var invalid = catchThrowableOfType(InvalidAnnotationException.class, () -> read(yaml));
        assertThat(invalid).as("nothing was found wrong").isNotNull();
        assertThat(invalid.problems()).allMatch(problem -> problem.file().equals(FILE));
        return invalid.problems().stream()
                .map(problem -> problem.line() + ": " + problem.reason())
                .toList();
    }

    /// Files as they were saved, as the library reads them.
    static Map<String, TextFile> files(Map<String, String> saved) {
        return saved.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> TextFile.of(file.getValue())));
    }

    private static String resource(String name) {
        try (var stream = Talks.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
