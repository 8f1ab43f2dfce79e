package app.hearsay.annotation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Says that annotation files cannot be used, and everything that is wrong with them at once.
public final class InvalidAnnotationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /// @param problems at least one
    InvalidAnnotationException(Collection<Problem> problems) {
        super(problems.stream()
                .sorted()
                .distinct()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "The annotated articles need mending:\n", "")));
        this.problems = problems.stream().sorted().distinct().toList();
    }

    /// All problems, by file and line.
    public List<Problem> problems() {
        return problems;
    }
}
