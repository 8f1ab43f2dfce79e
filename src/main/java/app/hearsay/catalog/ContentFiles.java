package app.hearsay.catalog;

import app.hearsay.annotation.AnnotationLibrary;
import app.hearsay.article.TextFile;
import app.hearsay.statement.AnnotatedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.support.ResourcePatternResolver;

/// The annotated articles of the class path: `content/*.yaml` about `seeds/*.txt`.
final class ContentFiles {

    private ContentFiles() {}

    /// By id.
    ///
    /// @throws app.hearsay.annotation.InvalidAnnotationException with every problem of every file
    static List<AnnotatedArticle> read(ResourcePatternResolver files) {
        return AnnotationLibrary.read(texts(files, "content/*.yaml"), texts(files, "seeds/*.txt"));
    }

    private static Map<String, TextFile> texts(ResourcePatternResolver files, String pattern) {
        try {
            var texts = new HashMap<String, TextFile>();
            for (var file : files.getResources("classpath:" + pattern)) {
                texts.put(
                        composed(Objects.requireNonNull(file.getFilename())),
                        TextFile.read(file.getContentAsByteArray()));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + pattern + " of the class path", e);
        }
    }

    /// A file name as an annotation has it: some file systems give ü as two characters.
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
