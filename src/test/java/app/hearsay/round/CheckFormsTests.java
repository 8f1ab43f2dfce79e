package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.hearsay.question.Material;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The two forms are alike, as far as that can be counted, and nobody passes them by key words.
final class CheckFormsTests {

    private static final CheckForms FORMS = CheckForms.of(
                    Material.shipped().stream().filter(AnnotatedArticle::check).toList())
            .orElseThrow();
    private static final List<Question> ONE = FORMS.form(0);
    private static final List<Question> OTHER = FORMS.form(1);

    @Test
    void askForTheSameStatusesAsOften() {
        assertThat(statuses(ONE))
                .isEqualTo(statuses(OTHER))
                .isEqualTo(
                        Map.of(Status.OWN_ASSERTION, 5L, Status.CLAIM, 3L, Status.SPECULATION, 2L, Status.DENIAL, 2L));
        assertThat(ONE).hasSize(CheckForms.LENGTH);
    }

    @Test
    void areEquallyHard() {
        System.out.printf(
                "[check] plain cases %d and %d, words %.1f and %.1f, articles %s and %s%n",
                plain(ONE), plain(OTHER), words(ONE), words(OTHER), articles(ONE), articles(OTHER));

        assertThat(Math.abs(plain(ONE) - plain(OTHER))).isLessThanOrEqualTo(1);
        assertThat(words(ONE)).isCloseTo(words(OTHER), within(1.5));
        articles(ONE)
                .forEach((article, count) ->
                        assertThat(articles(OTHER).getOrDefault(article, 0L)).isCloseTo(count, within(2L)));
    }

    @Test
    void shareNoStatementAndNoSentence() {
        var traces = new HashSet<Giveaways>();
        for (var question : Stream.concat(ONE.stream(), OTHER.stream()).toList()) {
            assertThat(Giveaways.of(question)).noneMatch(traces::contains);
            traces.addAll(Giveaways.of(question));
        }
    }

    @Test
    void askNothingThatCanBeArguedAbout() {
        assertThat(Stream.concat(ONE.stream(), OTHER.stream()))
                .allMatch(question -> question.type() == QuestionType.STATUS
                        && question.asked().alternatives().isEmpty());
    }

    @Test
    void takeTurns() {
        assertThat(FORMS.form(2)).isEqualTo(ONE);
        assertThat(FORMS.form(3)).isEqualTo(OTHER);
    }

    @Test
    void areNotMadeOfTooLittle() {
        assertThat(CheckForms.of(List.of())).isEmpty();
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
