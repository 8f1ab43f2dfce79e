package app.hearsay.question.generation;

import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Wording;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Two statements that share a form and in which it means different things.
///
/// @param first the one that stands first in the question
public record Pair(Member first, Member second, SharedForm form) {

    /// A statement, the article that holds it, what the form means there, and what it is shown in.
    record Member(AnnotatedArticle article, Statement statement, SharedForm.Reading reading, Look look) {}

    /// What can be seen of a passage without reading it.
    ///
    /// @param inView sentences before its mark that are not folded away
    /// @param before all sentences before its mark
    /// @param foldsAfter whether its end is folded away
    record Look(long inView, long before, boolean foldsAfter) {

        /// Whether it can look like another by having more in view.
        boolean canBeLike(Look other) {
            return before >= other.inView && foldsAfter == other.foldsAfter;
        }
    }

    /// The two answers to "which is which?".
    public enum Key {
        /// The form has its named meaning in the first, its other one in the second.
        FIRST,
        /// The other way round.
        SECOND
    }

    /// Whether the form means different things in the two.
    boolean isContrast() {
        return first.reading != second.reading;
    }

    /// Whether the two can look alike: else a look would tell which is which.
    boolean canLookAlike() {
        return first.look.canBeLike(second.look) && second.look.canBeLike(first.look);
    }

    /// Whether of two sentences with a "not" only one has a speaker: as every denial has one, the other need not be
    /// read.
    boolean isToldBySpeaker() {
        return form == SharedForm.NEGATION && first.statement.voice() != second.statement.voice();
    }

    Key key() {
        return first.reading == SharedForm.Reading.NAMED ? Key.FIRST : Key.SECOND;
    }

    List<Statement> statements() {
        return List.of(first.statement, second.statement);
    }

    /// The one in which the form has its named meaning.
    Statement asked() {
        return key() == Key.FIRST ? first.statement : second.statement;
    }

    Set<Statement.Id> members() {
        return Set.of(first.statement.id(), second.statement.id());
    }

    Question.Id id() {
        return QuestionIds.of(QuestionType.PAIR, statements(), Wording.lower(form));
    }

    /// The rule that tells apart what the form means in the two statements of a pair.
    ///
    /// @throws java.util.NoSuchElementException if the question is about no pair
    public static Rule rule(Question pair) {
        return Stream.of(SharedForm.values())
                .filter(form -> pair.id().value().endsWith(":" + Wording.lower(form)))
                .findFirst()
                .orElseThrow()
                .rule();
    }
}
