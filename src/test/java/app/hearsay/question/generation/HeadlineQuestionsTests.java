package app.hearsay.question.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Material;
import app.hearsay.question.Task;
import app.hearsay.round.Variants;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a headline dropped follows from the axes of both statements.
final class HeadlineQuestionsTests {

    /// The headline s16 of the talks in Qatar names a source and is sure; s05 of Kherson and those of the other
    /// reports name none; s12 of Kherson says "könnte", s02 of the second day "offenbar". A denial goes with or
    /// without who denies, and "soll" is somebody's word and a doubt at most beside that.
    @ParameterizedTest
    @CsvSource({
        "gespraeche-in-katar, s16, s06, NEGATION",
        "gespraeche-in-katar, s16, s01, 'MORE_CAREFUL, NOTHING'",
        "kampf-um-kherson, s05, s27, DOUBT",
        "kampf-um-kherson, s05, s19, DOUBT SOURCE",
        "kampf-um-kherson, s05, s04, NOTHING",
        "kampf-um-kherson, s05, s17, 'NOTHING, SOURCE'",
        "kampf-um-kherson, s12, s23, SOURCE",
        "rueckruf-trinkflasche, s02, s14, 'NEGATION, NEGATION SOURCE'",
        "skatehalle-tag-4, s04, s28, 'NEGATION, NEGATION SOURCE'",
        "skatehalle-tag-2, s02, s19, 'DOUBT, DOUBT SOURCE'",
        "derby-unter-nassem-dach, s04, s05, 'SOURCE, DOUBT SOURCE'",
        "holzscheibe-im-duhlmoor, s03, s25, 'SOURCE, DOUBT SOURCE'",
        "holzscheibe-im-duhlmoor, s03, s12, 'NOTHING, SOURCE'",
        "skatehalle-tag-3, s11, s09, 'SOURCE, DOUBT SOURCE'",
    })
    void leavesOutWhatTheBodyHas(String article, String headline, String body, String accepted) {
        var annotated = Material.shipped().stream()
                .filter(each -> each.id().value().equals(article))
                .map(each -> Variants.announcing(each, body))
                .findFirst()
                .orElseThrow();
        var task = HeadlineQuestions.ofAllHeadlines(annotated)
                .filter(question -> question.asked().id().local().equals(headline))
                .map(question -> (Task.Selection) question.task())
                .findFirst()
                .orElseThrow();
        assertThat(accepted(task)).isEqualTo(accepted);
    }

    /// A condition and a plan are missed by some; who reports an accusation with its source may still leave out that
    /// it is denied.
    @ParameterizedTest
    @CsvSource({
        "skatehalle-tag-1, s21, 'SOURCE, DOUBT SOURCE'",
        "skatehalle-tag-2, s02, SOURCE",
        "skatehalle-tag-3, s19, 'MORE_CAREFUL, NOTHING'",
        "skatehalle-tag-2, s28, DOUBT SOURCE",
        "skatehalle-tag-1, s03, DOUBT SOURCE",
        "skatehalle-tag-3, s26, NEGATION",
        "rueckruf-trinkflasche, s17, NEGATION",
        "holzscheibe-im-duhlmoor, s01, SOURCE",
        "derby-unter-nassem-dach, s29, DOUBT",
        "riesenzahn-vom-hirsemarkt, s25, SOURCE",
        "schule-ohne-gong, s03, 'NOTHING, SOURCE, DOUBT, DOUBT SOURCE'",
    })
    void acceptsWhatCarefulReadersMiss(String article, String headline, String accepted) {
        assertThat(Material.shipped().stream().flatMap(HeadlineQuestions::ofAllHeadlines))
                .filteredOn(
                        question -> question.id().value().equals("headline:%s/%s:missing".formatted(article, headline)))
                .singleElement()
                .extracting(question -> accepted((Task.Selection) question.task()))
                .isEqualTo(accepted);
    }

    /// The best first, the keys of each by alphabet.
    private static String accepted(Task.Selection task) {
        return task.accepted().stream()
                .map(keys -> keys.stream().sorted().collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}
