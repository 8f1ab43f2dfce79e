package app.hearsay.question.generation;

import app.hearsay.question.Question;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.WordList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Makes the questions of one type from one article; the same ones in whatever order its statements are listed.
@FunctionalInterface
interface QuestionSource {

    Stream<Question> questions(AnnotatedArticle article);

    /// The statements that ordinary questions ask about, in the order of the text: all but headlines,
    /// exceptions without a verb, to which nobody can say "stimmt", and denials that no mark could show to be
    /// one.
    static List<Statement> ordinary(AnnotatedArticle article) {
        return article.statements().stream()
                .filter(statement -> !statement.isHeadline())
                .filter(statement -> !isBareException(article, statement))
                .filter(statement -> Marks.areWhole(article.article(), statement))
                .sorted(Comparator.comparing(Statement::span))
                .toList();
    }

    private static boolean isBareException(AnnotatedArticle article, Statement statement) {
        return statement.rules().contains(HardCase.DENIAL_WITH_EXCEPTION)
                && statement.status() != Status.DENIAL
                && WordList.EXCEPTION.begins(article.article().language(), statement.text());
    }
}
