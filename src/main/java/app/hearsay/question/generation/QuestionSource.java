package app.hearsay.question.generation;

import app.hearsay.question.Question;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Makes the questions of one type from one article; the same ones in whatever order its statements are listed.
@FunctionalInterface
interface QuestionSource {

    Stream<Question> questions(AnnotatedArticle article);

    /// The statements that ordinary questions ask about, in the order of the text: all but headlines.
    static List<Statement> ordinary(AnnotatedArticle article) {
        return article.statements().stream()
                .filter(statement -> !statement.isHeadline())
                .sorted(Comparator.comparing(Statement::span))
                .toList();
    }
}
