package app.hearsay.question.generation;

import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Cue;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// "Which reason convinces you most?", for every statement with two defensible labels; two reasons for each.
public final class DebateQuestions implements QuestionSource {

    private static final int REASONS = 2;
    private static final Set<Status> ABOUT_THE_VOICE = EnumSet.of(Status.CLAIM, Status.OWN_ASSERTION);

    @Override
    public Stream<Question> questions(AnnotatedArticle article) {
        return QuestionSource.ordinary(article).stream()
                .flatMap(statement -> statement.alternatives().stream()
                        .sorted()
                        .map(alternative -> question(article, statement, alternative)));
    }

    private static Question question(AnnotatedArticle article, Statement statement, Status alternative) {
        var status = statement.status();
        var options = Stream.concat(options(statement, status, alternative), options(statement, alternative, status))
                .toList();
        var best = options.getFirst().key();
        var others = options.stream().map(Option::key).skip(1).collect(Collectors.toSet());
        return new Question(
                QuestionIds.of(
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

    private static Stream<Option> options(Statement statement, Status label, Status other) {
        return IntStream.rangeClosed(1, REASONS)
                .mapToObj(number -> new Option(
                        label.name() + "/" + number,
                        Template.of("debate.option", Wording.status(label), reason(statement, label, other, number))));
    }

    /// Why `label` can be defended against `other`.
    public static Text reason(Statement statement, Status label, Status other, int number) {
        var labels = "reason.%s.not.%s.".formatted(Wording.lower(label), Wording.lower(other));
        return Template.of(labels + occasion(statement, label, other, number) + number);
    }

    /// Of what somebody wants or does there are other things to say; and where the source stands in the statement
    /// itself, nobody can say that there is none.
    private static String occasion(Statement statement, Status label, Status other, int number) {
        if (!ABOUT_THE_VOICE.equals(EnumSet.of(label, other))) {
            return "";
        }
        if (statement.rules().contains(HardCase.DEMAND_OR_ACT) && !isAttributed(statement)) {
            return "act.";
        }
        boolean named = statement.sources().stream()
                .filter(source -> !source.isUnnamed())
                .anyMatch(source -> statement.span().contains(source.words()));
        return named && label == Status.OWN_ASSERTION && number == 1 ? "named." : "";
    }

    private static boolean isAttributed(Statement statement) {
        return statement.cues().stream().anyMatch(cue -> cue.kind() == Cue.Kind.ATTRIBUTION);
    }
}
