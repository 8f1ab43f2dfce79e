package app.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Bilingual;
import app.hearsay.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTests {

    @ParameterizedTest
    @CsvSource({
        "OWN, AFFIRM, 5, , OWN_ASSERTION",
        "OWN, AFFIRM, 4, , OWN_ASSERTION",
        "OWN, AFFIRM, 3, , SPECULATION",
        "OWN, AFFIRM, 1, , SPECULATION",
        "REPORTED, AFFIRM, 5, PERSON, CLAIM",
        "REPORTED, AFFIRM, 5, ANONYMOUS, CLAIM",
        "REPORTED, AFFIRM, 4, GROUP, CLAIM",
        "REPORTED, AFFIRM, 3, MEDIUM, SPECULATION",
        "REPORTED, AFFIRM, 3, UNNAMED, CLAIM",
        "REPORTED, AFFIRM, 1, UNNAMED, CLAIM",
        "REPORTED, DENY, 5, INSTITUTION, DENIAL",
        "REPORTED, DENY, 2, PERSON, DENIAL",
        "REPORTED, DENY, 3, UNNAMED, DENIAL"
    })
    void followsFromTheAxes(Voice voice, Polarity polarity, int certainty, Actor.Kind kind, Status expected) {
        var sources = kind == null
                ? List.<Source>of()
                : List.of(new Source(new Actor("x", kind, new Bilingual("X", "X")), new Span(0, 1)));
        assertThat(Status.of(voice, polarity, new Certainty(certainty), sources))
                .isEqualTo(expected);
    }

    @Test
    void isFoundByItsNameOnly() {
        assertThat(Status.named("OWN_ASSERTION")).contains(Status.OWN_ASSERTION);
        assertThat(Status.named("own_assertion")).isEmpty();
        assertThat(Status.named("")).isEmpty();
    }
}
