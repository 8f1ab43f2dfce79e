package app.hearsay.round;

import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.function.Predicate;

/// A kind of question that first steps ask for.
enum Need {
    /// Name the status of the outlet's own assertion.
    OWN(QuestionType.STATUS, Need::isOwn),
    /// Name the status of a claim whose source is named.
    CLAIM(QuestionType.STATUS, statement -> isClaim(statement) && !statement.isHearsay()),
    /// Name the status of a denial.
    DENIAL(QuestionType.STATUS, Need::isDenial),
    /// Name the status of a speculation.
    SPECULATION(QuestionType.STATUS, Need::isSpeculation),
    /// Name the status of a claim of which nobody says whose it is.
    HEARSAY(QuestionType.STATUS, statement -> isClaim(statement) && statement.isHearsay()),
    /// Find the source.
    SPEAKER(QuestionType.SOURCE, statement -> !isOwn(statement) && !statement.isHearsay()),
    /// Find the words of a denial.
    DENIAL_WORDS(QuestionType.CUE, Need::isDenial),
    /// Find the words of a speculation.
    DOUBT_WORDS(QuestionType.CUE, Need::isSpeculation),
    /// Find the words of hearsay.
    HEARSAY_WORDS(QuestionType.CUE, statement -> isClaim(statement) && statement.isHearsay()),
    /// Find the words of a claim.
    CLAIM_WORDS(QuestionType.CUE, Need::isClaim),
    /// Name any status.
    ANY_STATUS(QuestionType.STATUS, _ -> true);

    private final QuestionType type;
    private final Predicate<Statement> fits;

    Need(QuestionType type, Predicate<Statement> fits) {
        this.type = type;
        this.fits = fits;
    }

    boolean isMetBy(Question question) {
        return question.type() == type && fits.test(question.asked());
    }

    /// What does instead, the best first, where the material has nothing for this need.
    List<Need> instead() {
        return switch (this) {
            case DENIAL_WORDS -> List.of(DENIAL, ANY_STATUS);
            case DOUBT_WORDS -> List.of(SPECULATION, ANY_STATUS);
            case HEARSAY -> List.of(HEARSAY_WORDS, CLAIM_WORDS, CLAIM, ANY_STATUS);
            case HEARSAY_WORDS -> List.of(HEARSAY, CLAIM_WORDS, CLAIM, ANY_STATUS);
            case SPEAKER -> List.of(CLAIM_WORDS, ANY_STATUS);
            case OWN, CLAIM, DENIAL, SPECULATION, CLAIM_WORDS -> List.of(ANY_STATUS);
            case ANY_STATUS -> List.of();
        };
    }

    private static boolean isOwn(Statement statement) {
        return statement.status() == Status.OWN_ASSERTION;
    }

    private static boolean isClaim(Statement statement) {
        return statement.status() == Status.CLAIM;
    }

    private static boolean isDenial(Statement statement) {
        return statement.status() == Status.DENIAL;
    }

    private static boolean isSpeculation(Statement statement) {
        return statement.status() == Status.SPECULATION;
    }
}
