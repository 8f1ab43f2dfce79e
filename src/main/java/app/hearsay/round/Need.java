package app.hearsay.round;

import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.function.Predicate;

/// A kind of statement that first steps ask about.
enum Need {
    /// The newsroom's own.
    OWN(statement -> statement.status() == Status.OWN_ASSERTION),
    /// A claim whose source is named.
    CLAIM(statement -> statement.status() == Status.CLAIM && !statement.isHearsay()),
    /// A denial.
    DENIAL(statement -> statement.status() == Status.DENIAL),
    /// A speculation.
    SPECULATION(statement -> statement.status() == Status.SPECULATION),
    /// A claim of which nobody says whose it is.
    HEARSAY(statement -> statement.status() == Status.CLAIM && statement.isHearsay()),
    /// Any.
    ANY(_ -> true);

    private final Predicate<Statement> fits;

    Need(Predicate<Statement> fits) {
        this.fits = fits;
    }

    boolean isMetBy(Statement statement) {
        return fits.test(statement);
    }

    /// What does instead, the best first, where the material has nothing for this need.
    List<Need> instead() {
        return switch (this) {
            case HEARSAY -> List.of(CLAIM, ANY);
            case OWN, CLAIM, DENIAL, SPECULATION -> List.of(ANY);
            case ANY -> List.of();
        };
    }
}
