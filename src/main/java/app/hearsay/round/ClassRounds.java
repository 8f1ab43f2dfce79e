package app.hearsay.round;

import app.hearsay.article.Span;
import app.hearsay.question.Option;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Rounds of a class, which reads the questions on a wall. Immutable and thread-safe. See decision 0129.
public final class ClassRounds {

    private final List<Question> pool;
    private final RoundComposer legible;

    /// @param pool in any order; it does not matter for the rounds
    ClassRounds(List<Question> pool) {
        this.pool = List.copyOf(pool);
        this.legible =
                new RoundComposer(pool.stream().filter(ClassRounds::isLegible).toList());
    }

    /// Of questions that can be read from far away, or, where there are too few of them, of all.
    ///
    /// @return see [RoundComposer#composeForClass]
    List<Question> compose(long seed, History history, int length) {
        var round = legible.composeForClass(seed, history, length);
        return round.size() == length ? round : new RoundComposer(pool).composeForClass(seed, history, length);
    }

    /// Whether a wall of 1920 × 1080 pixels has room for the question in type of 51 pixels, which is read from
    /// eight metres. Debates and headlines may be 3 pixels smaller. Measured with the app in German.
    public static boolean isLegible(Question question) {
        return length(question) <= most(question.type());
    }

    /// The characters that take the room: of what is in view, of what is marked, or of the options with it.
    private static int length(Question question) {
        return switch (question.type()) {
            case CUE, OWN_VOICE, PAIR ->
                length(question.passages().stream().flatMap(passage -> passage.excerpt().stretches().stream()));
            case CERTAINTY -> marked(question);
            case DENIED -> marked(question) + options(question);
            case STATUS, SOURCE, CHAIN, HEADLINE, TURNED, DEBATE -> 0;
        };
    }

    /// As measured over the whole library: with one character more, some question of that type is smaller.
    private static int most(QuestionType type) {
        return switch (type) {
            case OWN_VOICE -> 558;
            case CUE -> 599;
            case PAIR -> 656;
            case CERTAINTY -> 214;
            case DENIED -> 358;
            case STATUS, SOURCE, CHAIN, HEADLINE, TURNED, DEBATE -> 0;
        };
    }

    private static int marked(Question question) {
        return length(question.passages().stream().map(Passage::marked).flatMap(List::stream));
    }

    private static int length(Stream<Span> spans) {
        return spans.mapToInt(span -> span.end() - span.start()).sum();
    }

    private static int options(Question question) {
        return question.task() instanceof Task.Choice task
                ? task.options().stream()
                        .map(Option::text)
                        .mapToInt(text -> text.in(Locale.GERMAN).length())
                        .sum()
                : 0;
    }
}
