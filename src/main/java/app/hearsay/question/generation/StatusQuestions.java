package app.hearsay.question.generation;

import app.hearsay.question.Option;
import app.hearsay.question.Passage;
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

/// "How is the marked passage reported?", for every statement but those of which three of the four answers can be
/// defended, and denials that do not show what they reject.
///
/// See decisions 0001, 0091 and 0117.
final class StatusQuestions implements QuestionSource {

    private static final List<Option> OPTIONS = Arrays.stream(Status.values())
            .map(status -> new Option(status.name(), Wording.status(status)))
            .toList();

    /// With more, a wrong answer would be harder to find than a right one.
    private static final int MOST_ALTERNATIVES = 1;

    @Override
    public Stream<Question> questions(AnnotatedArticle article) {
        return QuestionSource.ordinary(article).stream()
                .filter(statement -> statement.alternatives().size() <= MOST_ALTERNATIVES)
                .flatMap(statement -> question(article, statement).stream());
    }

    private static Optional<Question> question(AnnotatedArticle article, Statement statement) {
        return Optional.of(Passages.judged(article, statement))
                .filter(passage -> Marks.canBeTold(article, statement, passage))
                .map(passage -> question(statement, passage));
    }

    private static Question question(Statement statement, Passage passage) {
        var alternatives = statement.alternatives().stream().map(Status::name).collect(Collectors.toSet());
        return new Question(
                QuestionIds.of(QuestionType.STATUS, List.of(statement)),
                QuestionType.STATUS,
                List.of(statement),
                List.of(passage),
                Template.of("status.prompt"),
                new Task.Choice(OPTIONS, statement.status().name(), alternatives, true),
                Optional.of(statement.status()));
    }
}
