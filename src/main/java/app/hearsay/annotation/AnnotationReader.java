package app.hearsay.annotation;

import app.hearsay.article.TextFile;
import app.hearsay.statement.AnnotatedArticle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads one annotated article from the YAML that `content/README.md` describes. Stateless.
public final class AnnotationReader {

    private static final List<String> KNOWN = List.of(
            "article",
            "seed",
            "language",
            "topic",
            "kind",
            "title",
            "intro",
            "provenance",
            "invented",
            "check",
            "story",
            "day",
            "part",
            "actors",
            "statements",
            "no_statement");

    private AnnotationReader() {}

    /// Reads a file; `\r\n` and `\n` both end its lines.
    ///
    /// @param fileName its name without a folder, which must be the article's id and `.yaml`
    /// @param seedTexts gives the file of the article's text for the name of a seed
    /// @throws InvalidAnnotationException with all that is wrong with it, if anything is
    public static AnnotatedArticle read(String fileName, String yaml, Function<String, Optional<String>> seedTexts) {
        var problems = new Problems(fileName);
        var file =
                open(TextFile.of(yaml), problems, seed -> seedTexts.apply(seed).map(TextFile::of));
        if (!problems.found().isEmpty()) {
            throw new InvalidAnnotationException(problems.found());
        }
        return file.orElseThrow().article();
    }

    /// Reads a file and checks it by itself.
    static Optional<AnnotationFile> open(
            TextFile yaml, Problems problems, Function<String, Optional<TextFile>> seedTexts) {
        var file = problems.text(problems.file(), yaml)
                .flatMap(text -> YamlTree.parse(text, problems))
                .flatMap(root -> Fields.of(root, "the file", problems, KNOWN))
                .map(fields -> new AnnotationFile(fields, problems, seedTexts));
        file.ifPresent(AnnotationFile::check);
        return file;
    }
}
