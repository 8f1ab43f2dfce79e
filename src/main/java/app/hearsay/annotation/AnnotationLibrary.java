package app.hearsay.annotation;

import app.hearsay.article.TextFile;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.StoryPart;
import java.util.ArrayList;
import java.util.HashMap;
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
    /// @param seeds the texts of the articles, by file name without a folder;
    ///     one that cannot be read is a problem only if an annotation names it
    /// @throws InvalidAnnotationException with the problems of all files, if there is any
    public static List<AnnotatedArticle> read(Map<String, TextFile> annotations, Map<String, TextFile> seeds) {
        var files = new ArrayList<AnnotationFile>();
        var problems = new ArrayList<Problems>();
        new TreeMap<>(annotations).forEach((name, file) -> {
            problems.add(new Problems(name));
            AnnotationReader.open(file, problems.getLast(), seed -> Optional.ofNullable(seeds.get(seed)))
                    .ifPresent(files::add);
        });
        refuseSameDays(files);
        var found = problems.stream().flatMap(file -> file.found().stream()).toList();
        if (!found.isEmpty()) {
            throw new InvalidAnnotationException(found);
        }
        return files.stream().map(AnnotationFile::article).toList();
    }

    /// Two texts of the same place would leave open which of them comes first.
    private static void refuseSameDays(List<AnnotationFile> files) {
        var first = new HashMap<StoryPart, AnnotationFile>();
        for (var file : files) {
            file.story().ifPresent(place -> {
                var other = first.putIfAbsent(new StoryPart(place.story(), place.number(), true), file);
                if (other != null) {
                    file.problem(
                            place.day() ? "day" : "part",
                            "%s is %s %d of the story “%s” already"
                                    .formatted(
                                            other.name(), place.day() ? "day" : "part", place.number(), place.story()));
                }
            });
        }
    }
}
