package app.hearsay.round;

import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.generation.SourceOptions;
import app.hearsay.statement.Status;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How often questions are drawn, beyond chance. Set so that a learner who never reads gains nothing by a habit;
/// the tests of cheaters measure it.
final class Weights {

    /// Most headlines leave out who says so.
    private static final Pattern HEADLINE_LACKS_SOURCE = Pattern.compile("(DOUBT )?SOURCE");

    private Weights() {}

    /// How likely a type is to be drawn for a status where several could be. Rounds ask about own voice and claims
    /// more often: the question that names the status leaves these to other types, so that its four answers occur
    /// alike; the question for the source mostly leaves own voice alone, as "the outlet itself" would become the
    /// best guess.
    static double of(QuestionType type, Status status) {
        return switch (type) {
            case DENIED -> 3;
            case CERTAINTY -> 1.5;
            case STATUS ->
                switch (status) {
                    case DENIAL, SPECULATION -> 1.5;
                    case CLAIM, OWN_ASSERTION -> 0.4;
                };
            case SOURCE -> status == Status.OWN_ASSERTION ? 0.2 : 1;
            case CHAIN, PAIR, CUE, OWN_VOICE, TURNED -> 1;
            case HEADLINE -> 0.4;
            case DEBATE -> 0.12;
        };
    }

    /// The answer of a question among those of its type, as far as its frequency is watched.
    static String answer(Question question) {
        return switch (question.task()) {
            case Task.Choice task -> answer(question, task);
            case Task.Selection task -> task.best().stream().sorted().collect(Collectors.joining(" "));
            case Task.Marking _, Task.Ordering _, Task.Sorting _ -> "";
        };
    }

    private static String answer(Question question, Task.Choice task) {
        return switch (question.type()) {
            case SOURCE -> task.accepts(SourceOptions.OUTLET) ? SourceOptions.OUTLET : "";
            case PAIR -> task.right();
            case STATUS, CUE, CHAIN, DENIED, CERTAINTY, OWN_VOICE, HEADLINE, TURNED, DEBATE -> "";
        };
    }

    /// How likely an answer is to be drawn among the answers of its type; some fit more statements than others.
    static double ofAnswer(String answer) {
        if (SourceOptions.isOutlet(answer)) {
            return 0.25;
        }
        return HEADLINE_LACKS_SOURCE.matcher(answer).matches() ? 0.2 : 1;
    }
}
