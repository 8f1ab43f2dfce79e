package app.hearsay.question.generation;

import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// "How is the marked passage reported?", for every statement.
///
/// See decision 0001.
final class StatusQuestions implements QuestionSource {

    private static final List<Option> OPTIONS = Arrays.stream(Status.values())
            .map(status -> new Option(status.name(), Wording.status(status)))
            .toList();

    @Override
    public Stream<Question> questions(AnnotatedArticle article) {
        return QuestionSource.ordinary(article).stream().map(statement -> question(article, statement));
    }

    private static Question question(AnnotatedArticle article, Statement statement) {
        var alternatives = statement.alternatives().stream().map(Status::name).collect(Collectors.toSet());
        return new Question(
                QuestionIds.of(QuestionType.STATUS, List.of(statement)),
                QuestionType.STATUS,
                List.of(statement),
                List.of(Passages.of(article, statement)),
                Template.of("status.prompt"),
                new Task.Choice(OPTIONS, statement.status().name(), alternatives, true),
                Optional.of(statement.status()));
    }
}
