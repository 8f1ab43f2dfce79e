package app.hearsay.question;

import app.hearsay.annotation.AnnotationLibrary;
import app.hearsay.article.TextFile;
import app.hearsay.statement.AnnotatedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The articles that the app ships, read once.
public final class Material {

    private static final class Read {
        private static final List<AnnotatedArticle> SHIPPED =
                AnnotationLibrary.read(files("classpath:content/*.yaml"), files("classpath:seeds/*.txt"));
    }

    private Material() {}

    public static List<AnnotatedArticle> shipped() {
        return Read.SHIPPED;
    }

    /// Those of one language that are kept for checks.
    public static List<AnnotatedArticle> forChecks(Locale language) {
        return shipped().stream()
                .filter(AnnotatedArticle::check)
                .filter(article -> article.article().language().equals(language))
                .toList();
    }

    private static Map<String, TextFile> files(String pattern) {
        try {
            var files = new HashMap<String, TextFile>();
            for (var resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                files.put(
                        Objects.requireNonNull(resource.getFilename()),
                        TextFile.read(resource.getContentAsByteArray()));
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
