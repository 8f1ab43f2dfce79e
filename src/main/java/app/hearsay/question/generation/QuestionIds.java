package app.hearsay.question.generation;

import app.hearsay.article.Article;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Wording;
import app.hearsay.statement.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Builds the ids of questions, so that they depend on nothing but what is asked.
final class QuestionIds {

    private QuestionIds() {}

    static Question.Id of(QuestionType type, List<Statement> statements) {
        return new Question.Id(Wording.lower(type) + ":" + joined(statements));
    }

    static Question.Id of(QuestionType type, List<Statement> statements, String variant) {
        return new Question.Id(value(type, statements, variant));
    }

    /// What an id would be, without a look at its form.
    static String value(QuestionType type, List<Statement> statements, String variant) {
        return Wording.lower(type) + ":" + joined(statements) + ":" + variant;
    }

    /// `article/s01+s02`, and a second article by its name: `article/s01+other/s02`.
    private static String joined(List<Statement> statements) {
        var joined = new StringBuilder();
        Article.@Nullable Id article = null;
        for (var statement : statements) {
            var id = statement.id();
            joined.append(joined.isEmpty() ? "" : "+");
            joined.append(id.article().equals(article) ? id.local() : id.toString());
            article = id.article();
        }
        return joined.toString();
    }
}
