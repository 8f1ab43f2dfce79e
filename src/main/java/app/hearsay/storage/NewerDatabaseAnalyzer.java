package app.hearsay.storage;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Tells whoever starts the app on a database that a newer version has changed what to do, instead of a stack trace.
/// Such a database is refused, since nobody knows here what its columns mean by now; it is left as it is.
///
/// See decision 0057.
final class NewerDatabaseAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    private static final Pattern UNKNOWN = Pattern.compile("not resolved locally: ([0-9._]+?)\\.?(?=\\s|$)");

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayValidateException cause) {
        var unknown = UNKNOWN.matcher(String.valueOf(cause.getMessage()))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.joining(", "));
        return unknown.isEmpty()
                ? new FailureAnalysis(
                        "The tables of the database are not those of this version: " + cause.getMessage(),
                        "Start the version of Hearsay that last used the database.",
                        cause)
                : new FailureAnalysis(
                        "A newer version of Hearsay has used this database: this one does not know its step %s."
                                .formatted(unknown),
                        "Start the newer version, or this one with a copy of the database from before. Nothing was changed.",
                        cause);
    }
}
