package app.hearsay.annotation;

import app.hearsay.article.Bilingual;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Argument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// What the app ships: the texts of seeds/, and the articles that content/ makes of them.
final class Shipped {

    private static final class Read {
        private static final List<AnnotatedArticle> ARTICLES =
                AnnotationLibrary.read(Talks.files(files("classpath:content/*.yaml")), Talks.files(seeds()));
    }

    private Shipped() {}

    /// The texts with their heads, by the names of their files.
    static Map<String, String> seeds() {
        return files("classpath:seeds/*.txt");
    }

    static List<AnnotatedArticle> articles() {
        return Read.ARTICLES;
    }

    static List<Bilingual> explanationsAndReasons() {
        return articles().stream()
                .flatMap(read -> read.statements().stream())
                .flatMap(statement -> Stream.concat(
                        Stream.of(statement.why()), statement.debate().stream().map(Argument::text)))
                .toList();
    }

    private static Map<String, String> files(String pattern) {
        var found = new HashMap<String, String>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                found.put(resource.getFilename(), resource.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }
}
