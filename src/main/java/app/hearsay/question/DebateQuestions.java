package app.hearsay.question;

import app.hearsay.question.Text.Template;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// "Which reason convinces you most?", for every statement with two defensible labels; two reasons for each.
final class DebateQuestions implements QuestionSource {

    private static final int REASONS = 2;

    @Override
    public Stream<Question> questions(AnnotatedArticle article) {
        return QuestionSource.ordinary(article).stream()
                .flatMap(statement -> statement.alternatives().stream()
                        .sorted()
                        .map(alternative -> question(article, statement, alternative)));
    }

    private static Question question(AnnotatedArticle article, Statement statement, Status alternative) {
        var status = statement.status();
        var options = Stream.concat(options(status, alternative), options(alternative, status))
                .toList();
        var best = options.getFirst().key();
        var others = options.stream().map(Option::key).skip(1).collect(Collectors.toSet());
        return new Question(
                Ids.of(
                        QuestionType.DEBATE,
                        List.of(statement),
                        Wording.lower(alternative).replace('_', '-')),
                QuestionType.DEBATE,
                List.of(statement),
                List.of(Passages.of(article, statement)),
                Template.of("debate.prompt", Wording.aStatus(status), Wording.aStatus(alternative)),
                new Task.Choice(options, best, Set.copyOf(others), false),
                Optional.empty());
    }

    private static Stream<Option> options(Status label, Status other) {
        return IntStream.rangeClosed(1, REASONS)
                .mapToObj(number -> new Option(
                        label.name() + "/" + number,
                        Template.of("debate.option", Wording.status(label), reason(label, other, number))));
    }

    /// Why `label` can be defended against `other`.
    static Text reason(Status label, Status other, int number) {
        return Template.of("reason.%s.not.%s.%d".formatted(Wording.lower(label), Wording.lower(other), number));
    }
}
