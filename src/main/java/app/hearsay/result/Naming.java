package app.hearsay.result;

import app.hearsay.statement.Status;
import java.util.Collection;
import java.util.stream.Stream;

/// An attempt to name one status.
record Naming(Status expected, Status chosen, boolean right) {

    /// The attempts that ask for one status and were answered with one, in their order.
    static Stream<Naming> in(Collection<Attempt> attempts) {
        return attempts.stream()
                .flatMap(attempt -> attempt.expected().stream()
                        .flatMap(expected -> attempt.chosen().stream()
                                .map(chosen -> new Naming(expected, chosen, attempt.isRight()))));
    }

    /// What it counts as: a label that can be defended counts as the expected one.
    Status counted() {
        return right ? expected : chosen;
    }

    boolean isConfusion() {
        return counted() != expected;
    }
}
