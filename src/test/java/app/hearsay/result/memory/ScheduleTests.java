package app.hearsay.result.memory;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.statement.Rule;
import app.hearsay.statement.Skill;
import app.hearsay.statement.Status;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ScheduleTests {

    private static final Skill SOLL = new Skill.Applying(Rule.SOLL);
    private static final Skill DOUBT = new Skill.Applying(Rule.DOUBT);
    private static final Skill APART = new Skill.TellingApart(Status.CLAIM, Status.SPECULATION);
    private static final Duration NOW = Duration.ofDays(100);

    @Test
    void isEmptyForSomebodyWhoHasMetNothing() {
        assertThat(Schedule.of(Map.of(), NOW)).isEqualTo(new Schedule(List.of(), Optional.empty()));
    }

    @Test
    void putsFirstWhatIsMostLikelyForgotten() {
        var memories = Map.of(
                SOLL, lasting(2, NOW.minusDays(3)),
                DOUBT, lasting(2, NOW.minusDays(30)),
                APART, lasting(20, NOW.minusDays(3)));

        assertThat(Schedule.of(memories, NOW).due()).containsExactly(DOUBT, SOLL);
    }

    @Test
    void countsTheEveningOfTheDay() {
        var memories = Map.of(SOLL, lasting(2, NOW.minusDays(2).plusHours(12)));

        assertThat(Schedule.of(memories, NOW).due()).containsExactly(SOLL);
        assertThat(Schedule.of(memories, NOW.minusMillis(1)).due()).isEmpty();
    }

    @Test
    void saysAfterHowLongTheNextIsDue() {
        var memories = Map.of(SOLL, lasting(5, NOW), DOUBT, lasting(9, NOW));

        assertThat(Schedule.of(memories, NOW).next())
                .contains(Duration.ofDays(5).minus(Schedule.AHEAD));
    }

    private static Memory lasting(double days, Duration seen) {
        return new Memory(days, 5, seen, 1, 1);
    }
}
