package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.hearsay.question.Material;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The two forms of each language are alike, as far as that can be counted.
final class CheckFormsTests {

    /// The forms of one language, as the app makes them.
    private record Both(CheckForms forms, List<Question> one, List<Question> other) {

        static Both of(Locale language) {
            var forms = CheckForms.of(Material.forChecks(language)).orElseThrow();
            return new Both(forms, forms.form(0), forms.form(1));
        }

        Stream<Question> all() {
            return Stream.concat(one.stream(), other.stream());
        }
    }

    private static final Map<String, Both> BOTH = Map.of("de", Both.of(Locale.GERMAN), "en", Both.of(Locale.ENGLISH));

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void askForTheSameStatusesAsOften(String language) {
        var both = both(language);
        assertThat(statuses(both.one()))
                .isEqualTo(statuses(both.other()))
                .isEqualTo(
                        Map.of(Status.OWN_ASSERTION, 5L, Status.CLAIM, 3L, Status.SPECULATION, 2L, Status.DENIAL, 2L));
        assertThat(both.one()).hasSize(CheckForms.LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void areEquallyHard(String language) {
        var both = both(language);
        System.out.printf(
                "[check] %s: plain cases %d and %d, words %.1f and %.1f, articles %s and %s%n",
                language,
                plain(both.one()),
                plain(both.other()),
                words(both.one()),
                words(both.other()),
                articles(both.one()),
                articles(both.other()));

        assertThat(Math.abs(plain(both.one()) - plain(both.other()))).isLessThanOrEqualTo(1);
        assertThat(words(both.one())).isCloseTo(words(both.other()), within(1.5));
        articles(both.one())
                .forEach((article, count) -> assertThat(articles(both.other()).getOrDefault(article, 0L))
                        .isCloseTo(count, within(2L)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void shareNoStatementAndNoSentence(String language) {
        var both = both(language);
        var traces = new HashSet<Giveaways>();
        for (var question : both.all().toList()) {
            assertThat(Giveaways.of(question)).noneMatch(traces::contains);
            traces.addAll(Giveaways.of(question));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void askNothingThatCanBeArguedAbout(String language) {
        var both = both(language);
        assertThat(both.all())
                .allMatch(question -> question.type() == QuestionType.STATUS
                        && question.asked().alternatives().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void takeTurns(String language) {
        var both = both(language);
        assertThat(both.forms().form(2)).isEqualTo(both.one());
        assertThat(both.forms().form(3)).isEqualTo(both.other());
    }

    @Test
    void areNotMadeOfTooLittle() {
        assertThat(CheckForms.of(List.of())).isEmpty();
    }

    private static Both both(String language) {
        return Optional.ofNullable(BOTH.get(language)).orElseThrow();
    }

    private static Map<Status, Long> statuses(List<Question> form) {
        return form.stream()
                .collect(Collectors.groupingBy(question -> question.expected().orElseThrow(), Collectors.counting()));
    }

    private static long plain(List<Question> form) {
        return form.stream()
                .filter(question -> Rule.of(question.asked()).compareTo(Rule.DOUBT) <= 0)
                .count();
    }

    private static double words(List<Question> form) {
        return form.stream()
                .mapToInt(question -> question.asked().text().split("\\s+").length)
                .average()
                .orElseThrow();
    }

    private static Map<String, Long> articles(List<Question> form) {
        return form.stream()
                .collect(Collectors.groupingBy(
                        question -> question.asked().id().article().value(), Collectors.counting()));
    }
}
