package app.hearsay.question.generation;

import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Wording;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.Set;

/// Two statements that share a form, and the status that is asked for.
///
/// @param first the one that stands first in the question
public record Pair(Member first, Member second, SharedForm form, Status wanted) {

    /// A statement and the article that holds it.
    record Member(AnnotatedArticle article, Statement statement) {}

    /// The four answers to "which of the two is a denial?".
    public enum Key {
        /// Only the first.
        FIRST,
        /// Only the second.
        SECOND,
        /// Both.
        BOTH,
        /// Neither.
        NEITHER
    }

    Key key() {
        if (isWanted(first)) {
            return isWanted(second) ? Key.BOTH : Key.FIRST;
        }
        return isWanted(second) ? Key.SECOND : Key.NEITHER;
    }

    /// Whether the answer is beyond debate: no other label can be defended for a statement of the wanted status,
    /// nor the wanted one for another.
    boolean isClear() {
        return statements().stream()
                .allMatch(statement ->
                        statement.status() == wanted ? statement.alternatives().isEmpty() : !statement.accepts(wanted));
    }

    List<Statement> statements() {
        return List.of(first.statement, second.statement);
    }

    /// The one that is asked about: the one of the wanted status, or else the first.
    Statement asked() {
        return key() == Key.SECOND ? second.statement : first.statement;
    }

    Status status() {
        return asked().status();
    }

    Set<Statement.Id> members() {
        return Set.of(first.statement.id(), second.statement.id());
    }

    Question.Id id() {
        return QuestionIds.of(
                QuestionType.PAIR, statements(), Wording.lower(wanted).replace('_', '-'));
    }

    private boolean isWanted(Member member) {
        return member.statement.status() == wanted;
    }
}
