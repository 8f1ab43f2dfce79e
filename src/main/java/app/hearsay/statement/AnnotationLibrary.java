package app.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads all annotated articles there are, or says all that is wrong with any of them.
///
/// Where the files lie is not its business: a listing of the class path differs between a folder, a jar and a jar in a
/// jar, and Spring, which this module does without, knows all three.
public final class AnnotationLibrary {

    private AnnotationLibrary() {}

    /// Reads the articles in the order of their ids.
    ///
    /// @param annotations the YAML of each article, by file name without a folder
    /// @param seeds the texts of the articles, by file name without a folder
    /// @throws InvalidAnnotationException with the problems of all files, if there is any
    public static List<AnnotatedArticle> read(Map<String, String> annotations, Map<String, String> seeds) {
        var articles = new ArrayList<AnnotatedArticle>();
        var problems = new ArrayList<Problem>();
        new TreeMap<>(annotations).forEach((name, yaml) -> {
            try {
                articles.add(AnnotationReader.read(name, yaml, seed -> Optional.ofNullable(seeds.get(seed))));
            } catch (InvalidAnnotationException invalid) {
                problems.addAll(invalid.problems());
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidAnnotationException(problems);
        }
        return List.copyOf(articles);
    }
}
