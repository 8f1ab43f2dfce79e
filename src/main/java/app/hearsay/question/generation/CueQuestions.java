package app.hearsay.question.generation;

import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// "Which words give it away?", for every statement that is not the outlet's own assertion and has cues.
final class CueQuestions implements QuestionSource {

    @Override
    public Stream<Question> questions(AnnotatedArticle article) {
        return QuestionSource.ordinary(article).stream()
                .filter(statement -> statement.status() != Status.OWN_ASSERTION)
                .flatMap(statement -> question(article, statement).stream());
    }

    private static Optional<Question> question(AnnotatedArticle article, Statement statement) {
        var passage = Passages.of(article, statement);
        var units = article.article().words().stream()
                .filter(passage.shown()::contains)
                .toList();
        var words = CueWords.of(article, statement, units);
        if (words.phrases().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                QuestionIds.of(QuestionType.CUE, List.of(statement)),
                QuestionType.CUE,
                List.of(statement),
                List.of(passage),
                Template.of("cue.prompt." + Wording.lower(statement.status())),
                new Task.Marking(Task.Unit.WORD, units, words.phrases(), words.tolerated()),
                Optional.empty()));
    }
}
