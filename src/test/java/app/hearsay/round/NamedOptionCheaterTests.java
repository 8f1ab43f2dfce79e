package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.KnownLanguage;
import app.hearsay.article.Span;
import app.hearsay.question.Option;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A learner who reads nothing, but looks which of the options is the only one that stands in the excerpt, and takes
/// that; where several stand there or none does, this one guesses.
final class NamedOptionCheaterTests {

    private static final int ROUNDS = 3_000;
    private static final double MARGIN = 0.05;
    private static final double MARGIN_OF_A_TYPE = 0.15;

    /// Before the options in view came first it was 0.14.
    private static final double MARGIN_OF_SOURCES = 0.12;

    /// Those that other cheaters look at, and those whose options are words of the text. In the rest nothing is named,
    /// so that this one guesses.
    private static final Set<QuestionType> CHOICES =
            EnumSet.of(QuestionType.STATUS, QuestionType.SOURCE, QuestionType.PAIR, QuestionType.DENIED);

    private static final Set<QuestionType> NAMING = EnumSet.of(QuestionType.SOURCE, QuestionType.DENIED);

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}{3,}");

    @ParameterizedTest
    @EnumSource
    void earnsNoMoreThanChance(KnownLanguage language) {
        var asked = LongStream.range(0, ROUNDS)
                .boxed()
                .flatMap(seed -> Rounds.COMPOSER.compose(seed, History.none(), 10).stream())
                .filter(question -> CHOICES.contains(question.type()) && KnownLanguage.of(locale(question)) == language)
                .toList();
        var gains = asked.stream()
                .collect(Collectors.groupingBy(
                        Question::type, Collectors.averagingDouble(NamedOptionCheaterTests::gain)));
        double overall = asked.stream().collect(Collectors.averagingDouble(NamedOptionCheaterTests::gain));
        long told = asked.stream()
                .filter(question -> onlyNamed(question).isPresent())
                .count();
        System.out.printf(
                "Only option in view (%s): worth %.3f overall, %s; %d of %d questions name one%n",
                language, overall, gains, told, asked.size());
        assertThat(told).isPositive();
        assertThat(overall).isLessThan(MARGIN);
        assertThat(gains.values()).allMatch(gain -> gain < MARGIN_OF_A_TYPE);
        assertThat(gains.get(QuestionType.SOURCE)).isLessThan(MARGIN_OF_SOURCES);
    }

    private static double gain(Question question) {
        var task = (Task.Choice) question.task();
        double chance = (1.0 + task.alsoRight().size()) / task.options().size();
        return onlyNamed(question)
                .map(option -> (task.accepts(option.key()) ? 1 : 0) - chance)
                .orElse(0.0);
    }

    private static Optional<Option> onlyNamed(Question question) {
        if (!NAMING.contains(question.type())) {
            return Optional.empty();
        }
        var named = ((Task.Choice) question.task())
                .options().stream().filter(option -> isInView(question, option)).toList();
        return Optional.of(named).filter(options -> options.size() == 1).map(options -> options.getFirst());
    }

    /// By any noun of its name, or, of a sentence, by all of it.
    private static boolean isInView(Question question, Option option) {
        var words = option.text().in(locale(question));
        var parts =
                question.type() == QuestionType.SOURCE && NAME.matcher(words).find()
                        ? NAME.matcher(words).results().map(MatchResult::group)
                        : Stream.of(words);
        var passage = question.passages().getFirst();
        return parts.flatMap(part -> places(passage, part)).anyMatch(passage.excerpt()::holds);
    }

    private static Stream<Span> places(Passage passage, String words) {
        return passage.article().find(words).stream();
    }

    private static Locale locale(Question question) {
        return question.passages().getFirst().article().language();
    }
}
