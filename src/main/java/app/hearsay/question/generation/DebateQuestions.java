package app.hearsay.question.generation;

import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text.Named;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Argument;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// "Which reason convinces you most?", for every statement for which reasons are written: two that fit the text for
/// each of two labels, and one or two that do not fit it.
final class DebateQuestions implements QuestionSource {

    @Override
    public Stream<Question> questions(AnnotatedArticle article) {
        return QuestionSource.ordinary(article).stream()
                .flatMap(statement ->
                        alternative(statement).stream().map(alternative -> question(article, statement, alternative)));
    }

    /// The label that the reasons set against the status.
    private static Optional<Status> alternative(Statement statement) {
        return statement.debate().stream()
                .map(Argument::label)
                .filter(label -> label != statement.status())
                .findFirst();
    }

    private static Question question(AnnotatedArticle article, Statement statement, Status alternative) {
        var options = new LinkedHashMap<Argument, Option>();
        statement.debate().forEach(argument -> options.put(argument, option(argument, options.size() + 1)));
        var right = keys(options, argument -> argument.fits() && argument.label() == statement.status())
                .findFirst()
                .orElseThrow();
        return new Question(
                QuestionIds.of(
                        QuestionType.DEBATE,
                        List.of(statement),
                        Wording.lower(alternative).replace('_', '-') + "-argued"),
                QuestionType.DEBATE,
                List.of(statement),
                List.of(Passages.of(article, statement)),
                Template.of("debate.prompt", Wording.aStatus(statement.status()), Wording.aStatus(alternative)),
                new Task.Choice(
                        List.copyOf(options.values()),
                        right,
                        keys(options, Argument::fits)
                                .filter(key -> !key.equals(right))
                                .collect(Collectors.toSet()),
                        false),
                Optional.empty());
    }

    private static Stream<String> keys(Map<Argument, Option> options, Predicate<Argument> wanted) {
        return options.entrySet().stream()
                .filter(option -> wanted.test(option.getKey()))
                .map(option -> option.getValue().key());
    }

    private static Option option(Argument argument, int number) {
        var key = (argument.fits() ? argument.label().name() : "unfit") + "/" + number;
        return new Option(
                key, Template.of("debate.option", Wording.status(argument.label()), new Named(argument.text())));
    }
}
