package app.hearsay.question;

import app.hearsay.annotation.AnnotationLibrary;
import app.hearsay.article.TextFile;
import app.hearsay.question.generation.QuestionGenerator;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A small annotated article in English, in which every sort of signal does something.
public final class EnglishMaterial {

    public static final AnnotatedArticle FERRY = AnnotationLibrary.read(
                    Map.of("ferry.yaml", file("ferry.yaml")), Map.of("ferry.txt", file("ferry.txt")))
            .getFirst();
    public static final List<Question> POOL = new QuestionGenerator().generate(List.of(FERRY));

    private EnglishMaterial() {}

    /// @param words that it begins with
    public static Statement statement(String words) {
        return FERRY.statements().stream()
                .filter(statement -> statement.text().startsWith(words))
                .filter(statement -> !statement.isHeadline())
                .findFirst()
                .orElseThrow();
    }

    private static TextFile file(String name) {
        try (var stream = Objects.requireNonNull(EnglishMaterial.class.getResourceAsStream(name))) {
            return TextFile.read(stream.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
