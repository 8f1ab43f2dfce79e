package app.hearsay.question;

import app.hearsay.annotation.AnnotationLibrary;
import app.hearsay.article.TextFile;
import app.hearsay.statement.AnnotatedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The articles that the app ships.
public final class Material {

    private Material() {}

    public static List<AnnotatedArticle> shipped() {
        return AnnotationLibrary.read(files("classpath:content/*.yaml"), files("classpath:seeds/*.txt"));
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
