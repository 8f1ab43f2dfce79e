package app.hearsay.question.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Task;
import app.hearsay.round.Rounds;
import app.hearsay.round.Variants;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a headline dropped follows from the axes of both statements.
final class HeadlineQuestionsTests {

    /// The headline s16 of the talks in Qatar names a source and is sure; s05 of Kherson names none; s12 says
    /// "könnte".
    @ParameterizedTest
    @CsvSource({
        "gespraeche-in-katar, s16, s06, NEGATION, ''",
        "gespraeche-in-katar, s16, s01, NOTHING, ''",
        "kampf-um-kherson, s05, s27, DOUBT, ''",
        "kampf-um-kherson, s05, s19, SOURCE, DOUBT",
        "kampf-um-kherson, s05, s04, NOTHING, ''",
        "kampf-um-kherson, s05, s17, SOURCE, NOTHING",
        "kampf-um-kherson, s12, s27, NOTHING, ''",
        "kampf-um-kherson, s12, s23, SOURCE, ''",
    })
    void dropsWhatTheBodyHas(String article, String headline, String body, String right, String also) {
        var annotated = Rounds.ARTICLES.stream()
                .filter(each -> each.id().value().equals(article))
                .map(each -> Variants.announcing(each, body))
                .findFirst()
                .orElseThrow();
        var task = new HeadlineQuestions()
                .questions(annotated)
                .filter(question -> question.asked().id().local().equals(headline))
                .map(question -> (Task.Choice) question.task())
                .findFirst()
                .orElseThrow();
        assertThat(task.right()).isEqualTo(right);
        assertThat(String.join(" ", task.alsoRight())).isEqualTo(also);
    }

    /// Whoever answers what the body says best must not read that it can be defended, too.
    @ParameterizedTest
    @CsvSource({
        "rueckruf-trinkflasche, s12, NEGATION, SOURCE",
        "schule-ohne-gong, s13, NEGATION, SOURCE",
        "skatehalle-tag-4, s24, NEGATION, SOURCE",
        "skatehalle-tag-2, s15, DOUBT, SOURCE",
        "derby-unter-nassem-dach, s01, DOUBT, SOURCE",
        "skatehalle-tag-2, s02, SOURCE, ''",
        "holzscheibe-im-duhlmoor, s10, SOURCE, NOTHING",
    })
    void prefersTheDenialAndThenTheDoubtOfABodyWithoutASurelyNamedSource(
            String article, String headline, String right, String also) {
        var task = Rounds.POOL.stream()
                .filter(question -> question.id().value().equals("headline:" + article + "/" + headline))
                .map(question -> (Task.Choice) question.task())
                .findFirst()
                .orElseThrow();
        assertThat(task.right()).isEqualTo(right);
        assertThat(String.join(" ", task.alsoRight())).isEqualTo(also);
    }
}
