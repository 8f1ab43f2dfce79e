package app.hearsay.result;

import static app.hearsay.statement.Status.CLAIM;
import static app.hearsay.statement.Status.DENIAL;
import static app.hearsay.statement.Status.OWN_ASSERTION;
import static app.hearsay.statement.Status.SPECULATION;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.statement.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NextRuleTests {

    @Test
    void isTheMostFrequentConfusion() {
        var attempts = List.of(
                Attempts.named(CLAIM, OWN_ASSERTION),
                Attempts.named(CLAIM, OWN_ASSERTION),
                Attempts.named(SPECULATION, CLAIM),
                Attempts.named(DENIAL, DENIAL));

        assertThat(NextRule.of(attempts)).contains(new NextRule(CLAIM, OWN_ASSERTION));
    }

    @Test
    void prefersWhatHappenedLately() {
        var attempts = new ArrayList<>(Attempts.named(3, CLAIM, OWN_ASSERTION));
        attempts.addAll(Attempts.named(40, DENIAL, DENIAL));
        attempts.add(Attempts.named(SPECULATION, CLAIM));

        assertThat(NextRule.of(attempts)).contains(new NextRule(SPECULATION, CLAIM));
    }

    @Test
    void forgetsWhatIsLongMastered() {
        var attempts = new ArrayList<>(Attempts.named(20, CLAIM, OWN_ASSERTION));
        attempts.addAll(Attempts.named(60, CLAIM, CLAIM));

        assertThat(NextRule.of(attempts)).isEmpty();
    }

    @Test
    void countsADefensibleLabelAsNoConfusion() {
        assertThat(NextRule.of(List.of(Attempts.defended(CLAIM, OWN_ASSERTION))))
                .isEmpty();
        assertThat(NextRule.of(List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void namesARuleAboutTheStatusThatWasMissed(Status expected) {
        assertThat(Stream.of(Status.values())
                        .filter(chosen -> chosen != expected)
                        .map(chosen -> new NextRule(expected, chosen).rule()))
                .allMatch(rule -> rule.statuses().contains(expected));
    }
}
