package app.hearsay.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Span;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every word of an article belongs to a statement, to who says it and what gives it away, or to a sentence that states
/// nothing; but for days, places, and what somebody is. These were read, and stand in a list: a trailing "sowie …" is
/// soon forgotten.
final class CoverageTests {

    private static final Path READ = Path.of("src/test/resources/words-in-no-span.txt");
    private static final Path FOUND = Path.of("target/words-in-no-span.txt");

    @Test
    void wordsInNoSpanWereRead() throws IOException {
        var found = Shipped.articles().stream().flatMap(CoverageTests::left).toList();
        Files.write(FOUND, found);

        assertThat(found)
                .as("read what is new, then copy %s to %s", FOUND, READ)
                .isEqualTo(Files.readAllLines(READ));
    }

    private static Stream<String> left(AnnotatedArticle annotated) {
        var article = annotated.article();
        var covered = covered(annotated);
        var left = new ArrayList<String>();
        var stretch = Optional.<Span>empty();
        for (var word : article.words()) {
            if (covered.stream().anyMatch(span -> span.start() <= word.start() && word.end() <= span.end())) {
                stretch.ifPresent(span -> left.add(article.quote(span)));
                stretch = Optional.empty();
            } else {
                stretch = Optional.of(new Span(stretch.map(Span::start).orElse(word.start()), word.end()));
            }
        }
        stretch.ifPresent(span -> left.add(article.quote(span)));
        return left.stream()
                .map(words -> words.replaceAll("\\s+", " "))
                .filter(words -> words.contains(" "))
                .map(words -> annotated.id().value() + ": " + words);
    }

    private static List<Span> covered(AnnotatedArticle annotated) {
        return Stream.concat(
                        annotated.rest().stream().map(rest -> rest.span()),
                        annotated.statements().stream()
                                .flatMap(statement -> Stream.of(
                                                Stream.of(statement.span()),
                                                statement.cues().stream()
                                                        .map(Cue::pieces)
                                                        .flatMap(List::stream),
                                                statement.sources().stream().map(Source::words))
                                        .flatMap(spans -> spans)))
                .toList();
    }
}
