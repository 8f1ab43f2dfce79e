package app.hearsay.round;

import app.hearsay.question.Grade;
import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.feedback.Feedback;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How long a class takes for one question: what it shows before the answer is read and answered, what it shows after
/// it is read and talked about, and then the class goes on.
///
///     seconds = excerpt / speed + answering + reveal / speed + talk + 10
///     answering = (prompt + options) / speed + 10 (one tap) or 20 (several) + 15, at most what the clock allows
///
/// Speed: 200 words a minute. Pupils of the eighth grade read 204 silently and with comprehension, those of the
/// ninth 214, in the median (S. E. Taylor, Eye movements in reading: facts and fallacies, American Educational
/// Research Journal 2(4), 1965, 187-202). Words are those that every phone shows: the excerpt without what is
/// folded, then the solution and its reasons, not what stands behind a tap.
///
/// The rest are assumptions of ours, no measurements: ten seconds to decide and twice as many where several things are
/// found, sorted or put in order; fifteen until the slower ones are in; ten for the presses and standings until
/// the next question. A second vote is not counted.
///
/// @param excerpt words
/// @param asking words of prompt and options
/// @param reveal words
/// @param several whether one tap is not enough
record QuestionTime(int excerpt, int asking, int reveal, boolean several) {

    static final int WORDS_A_MINUTE = 200;

    private static final Duration ONE_TAP = Duration.ofSeconds(10);
    private static final Duration SEVERAL_TAPS = Duration.ofSeconds(20);
    private static final Duration LAST_ONES = Duration.ofSeconds(15);
    private static final Duration GOING_ON = Duration.ofSeconds(10);

    /// @param language that the room speaks
    static QuestionTime of(Question question, Locale language) {
        var feedback = Feedback.of(question, question.task().rightAnswer(), new Grade(1, Grade.Verdict.RIGHT));
        var reasons = feedback.reasons();
        return new QuestionTime(
                question.passages().stream()
                        .mapToInt(passage -> Math.toIntExact(passage.article().words().stream()
                                .filter(passage.excerpt()::holds)
                                .count()))
                        .sum(),
                words(
                        Stream.concat(
                                Stream.of(question.prompt()),
                                options(question.task()).stream().map(Option::text)),
                        language),
                words(
                        Stream.of(
                                        Stream.of(feedback.answer(), reasons.signal()),
                                        reasons.formula().stream(),
                                        reasons.says().stream())
                                .flatMap(texts -> texts),
                        language),
                !(question.task() instanceof Task.Choice));
    }

    Duration at(LessonPace pace) {
        var answering = reading(asking).plus(several ? SEVERAL_TAPS : ONE_TAP).plus(LAST_ONES);
        return reading(excerpt)
                .plus(pace.limit()
                        .filter(limit -> limit.compareTo(answering) < 0)
                        .orElse(answering))
                .plus(reading(reveal))
                .plus(pace.talk())
                .plus(GOING_ON);
    }

    private static Duration reading(int words) {
        return Duration.ofMinutes(words).dividedBy(WORDS_A_MINUTE);
    }

    private static List<Option> options(Task task) {
        return switch (task) {
            case Task.Choice choice -> choice.options();
            case Task.Selection selection -> selection.options();
            case Task.Ordering ordering -> ordering.items();
            case Task.Sorting sorting ->
                Stream.concat(sorting.items().stream(), sorting.bands().stream())
                        .toList();
            case Task.Marking _ -> List.of();
        };
    }

    private static int words(Stream<Text> texts, Locale language) {
        return Math.toIntExact(
                texts.flatMap(text -> Arrays.stream(text.in(language).split("\\s+")))
                        .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                        .count());
    }
}
