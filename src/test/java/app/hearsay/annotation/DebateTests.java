package app.hearsay.annotation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.statement.Argument;
import app.hearsay.statement.Status;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reasons that are written for two labels of a statement: in [Talks] the one at line 27 is a denial, perhaps a claim.
final class DebateTests {

    private static final String WHY = "    why: {de: Kiew sagt „Niemand“., en: Kyiv says “Niemand”.}\n";

    @Test
    void readsReasonsForEitherLabelAndOneThatDoesNotFit() {
        var read = Talks.read(with("DENIAL", "DENIAL", "CLAIM", "CLAIM", "CLAIM, fits: false"));
        var debate = read.statements().get(2).debate();
        assertThat(debate)
                .extracting(Argument::label)
                .containsExactly(Status.DENIAL, Status.DENIAL, Status.CLAIM, Status.CLAIM, Status.CLAIM);
        assertThat(debate).extracting(Argument::fits).containsExactly(true, true, true, true, false);
        assertThat(debate.getFirst().text().en()).isEqualTo("Reason DENIAL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DENIAL;DENIAL;CLAIM;CLAIM",
                "DENIAL;CLAIM;CLAIM;CLAIM, fits: false",
                "DENIAL;DENIAL;DENIAL;DENIAL;DENIAL, fits: false",
                "DENIAL;DENIAL;CLAIM;CLAIM;CLAIM, fits: false;CLAIM, fits: false;DENIAL, fits: false"
            })
    void refusesAnUnevenDebate(String labels) {
        assertThat(Talks.problems(with(labels.split(";"))))
                .singleElement()
                .asString()
                .contains("a “debate” has two reasons for the status, two for one of “alt”");
    }

    @Test
    void refusesReasonsForALabelThatTheStatementDoesNotHave() {
        assertThat(Talks.problems(with("DENIAL", "DENIAL", "SPECULATION", "SPECULATION", "SPECULATION, fits: false")))
                .singleElement()
                .asString()
                .contains("SPECULATION is neither the status of this statement nor in its “alt”");
    }

    @Test
    void namesWhatAReasonLacks() {
        assertThat(Talks.problems(Talks.YAML.replace(WHY, WHY + "    debate: [{for: CLAIM, de: x}]\n")))
                .singleElement()
                .asString()
                .contains("“en” is missing");
    }

    @Test
    void refusesReasonsThatJudge() {
        var yaml = with("DENIAL", "DENIAL", "CLAIM", "CLAIM", "CLAIM, fits: false");
        assertThat(Talks.problems(yaml.replaceFirst("Grund DENIAL", "Das ist eine Lüge")))
                .singleElement()
                .asString()
                .contains("“lüge” judges");
    }

    private static String with(String... reasons) {
        assertThat(Talks.YAML).containsOnlyOnce(WHY);
        var debate = Stream.of(reasons)
                .map(reason -> "      - {for: %s, de: Grund %s, en: Reason %s}\n"
                        .formatted(reason, reason.split(",")[0], reason.split(",")[0]))
                .collect(joining("", "    debate:\n", ""));
        return Talks.YAML.replace(WHY, WHY + debate);
    }
}
