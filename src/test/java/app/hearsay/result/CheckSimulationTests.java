package app.hearsay.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.hearsay.question.Material;
import app.hearsay.question.Question;
import app.hearsay.question.SeededChance;
import app.hearsay.round.CheckForms;
import app.hearsay.statement.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Learners whose discrimination and bias are known take the checks that the app asks: what comes out is what they are,
/// within the errors that are told. And learners who look for key words do not get through.
final class CheckSimulationTests {

    private static final int TIMES = 3_000;
    private static final int CLASS = 30;
    private static final double READING = 0.9;
    private static final CheckForms FORMS = forms(Locale.GERMAN);

    /// Of one learner twelve questions tell d′ up to 2 with a bias of less than 0.4, towards 0.
    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, -0.5", "1, 0", "1, 0.5", "1.5, -0.5", "2, 0", "2, 0.5"})
    void recoverDiscriminationAndBiasWithinTheirErrors(double sensitivity, double criterion) {
        var random = SeededChance.random(Math.round(100 * sensitivity + 10 * criterion), 1);
        var results = IntStream.range(0, TIMES)
                .mapToObj(i -> CheckResult.of(check(FORMS.form(i), sensitivity, criterion, random))
                        .orElseThrow())
                .toList();

        assertThat(covering(results.stream().map(CheckResult::sensitivity), sensitivity))
                .isGreaterThan(0.94);
        assertThat(covering(results.stream().map(CheckResult::criterion), criterion))
                .isGreaterThan(0.94);
        assertThat(mean(results.stream().map(CheckResult::sensitivity))).isCloseTo(sensitivity, within(0.4));
        assertThat(mean(results.stream().map(CheckResult::criterion))).isCloseTo(criterion, within(0.2));
    }

    /// Of a class put together they tell it nearly exactly.
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2})
    void recoverThoseOfAClass(double sensitivity) {
        var random = SeededChance.random(Math.round(100 * sensitivity), 2);
        var results = IntStream.range(0, TIMES / CLASS)
                .mapToObj(i -> CheckResult.of(IntStream.range(0, CLASS)
                                .mapToObj(learner -> check(FORMS.form(learner), sensitivity, -0.3, random))
                                .flatMap(List::stream)
                                .toList())
                        .orElseThrow())
                .toList();

        assertThat(mean(results.stream().map(CheckResult::sensitivity))).isCloseTo(sensitivity, within(0.1));
        assertThat(mean(results.stream().map(CheckResult::criterion))).isCloseTo(-0.3, within(0.05));
        assertThat(results).allMatch(result -> result.sensitivity().error() < 0.2);
    }

    /// A learner who got better is told so more often than one who did not.
    @Test
    void showAChangeWhereThereIsOne() {
        var random = SeededChance.random(7, 3);

        assertThat(changes(0.5, 2.5, random)).isGreaterThan(0.6);
        assertThat(changes(1, 1, random)).isLessThan(0.35);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void areNotPassedByKeyWords(Locale language) {
        var random = SeededChance.random(9, 4);
        var forms = forms(language);
        var questions =
                Stream.concat(forms.form(0).stream(), forms.form(1).stream()).toList();
        double reading = IntStream.range(0, TIMES * questions.size())
                        .filter(_ -> random.nextDouble() < READING)
                        .count()
                / (double) (TIMES * questions.size());
        for (var habit : KeyWords.values()) {
            double share = (double) questions.stream()
                            .filter(question -> habit.label(question.asked().text(), language) == expected(question))
                            .count()
                    / questions.size();
            System.out.printf(
                    "[check] %s gets %.2f of the checks (%s) right, who reads %.2f%n", habit, share, language, reading);
            assertThat(share).as("%s", habit).isLessThan(reading - 0.1);
        }
    }

    private static CheckForms forms(Locale language) {
        return CheckForms.of(Material.forChecks(language)).orElseThrow();
    }

    /// The share of learners to whom something better than chance is said.
    private static double changes(double before, double after, RandomGenerator random) {
        return IntStream.range(0, TIMES)
                        .filter(i -> {
                            var first = CheckResult.of(check(FORMS.form(i), before, 0, random))
                                    .orElseThrow();
                            var last = CheckResult.of(check(FORMS.form(i + 1), after, 0, random))
                                    .orElseThrow();
                            return !last.sensitivity()
                                    .minus(first.sensitivity())
                                    .isWithinChance();
                        })
                        .count()
                / (double) TIMES;
    }

    /// The model of signal detection: evidence is normal, and higher by d′ where others speak.
    private static List<Attempt> check(
            List<Question> form, double sensitivity, double criterion, RandomGenerator random) {
        var attempts = new ArrayList<Attempt>();
        for (var question : form) {
            var expected = expected(question);
            boolean own = expected == Status.OWN_ASSERTION;
            double evidence = random.nextGaussian() + (own ? -sensitivity / 2 : sensitivity / 2);
            boolean others = evidence > criterion;
            var chosen = others ? (own ? Status.CLAIM : expected) : Status.OWN_ASSERTION;
            attempts.add(Attempts.named(expected, chosen));
        }
        return attempts;
    }

    private static Status expected(Question question) {
        return question.expected().orElseThrow();
    }

    private static double mean(Stream<Measured> measured) {
        return measured.mapToDouble(Measured::value).average().orElseThrow();
    }

    private static double covering(Stream<Measured> measured, double truth) {
        return measured.mapToDouble(each -> each.from() <= truth && truth <= each.to() ? 1 : 0)
                .average()
                .orElseThrow();
    }
}
