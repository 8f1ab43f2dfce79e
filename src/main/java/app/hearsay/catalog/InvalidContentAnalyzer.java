package app.hearsay.catalog;

import app.hearsay.annotation.InvalidAnnotationException;
import app.hearsay.annotation.Problem;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Tells whoever starts the app with broken content what to mend, one line a problem, instead of a stack trace.
final class InvalidContentAnalyzer extends AbstractFailureAnalyzer<InvalidAnnotationException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidAnnotationException cause) {
        var problems =
                cause.problems().stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator()));
        return new FailureAnalysis(
                "The annotated articles in content/ cannot be used:" + System.lineSeparator() + problems,
                "Mend the lines above; content/README.md explains the format.",
                cause);
    }
}
