package app.hearsay.practice;

import app.hearsay.result.memory.Schedule;
import app.hearsay.statement.Skill;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What a round brings back.
///
/// @param rules how many rules that are due
/// @param confusions how many confusions that are due
/// @param next after how long something is due, if something was met and nothing is due now
public record Agenda(int rules, int confusions, Optional<Duration> next) {

    /// How long a question takes with its feedback, at 200 words a minute and with time to think.
    private static final int MINUTES_A_QUESTION = 1;

    static Agenda of(Schedule schedule, List<Skill> inRound) {
        int rules = (int) inRound.stream()
                .filter(skill -> switch (skill) {
                    case Skill.Applying _ -> true;
                    case Skill.TellingApart _ -> false;
                })
                .count();
        return new Agenda(rules, inRound.size() - rules, schedule.next());
    }

    /// About how long it takes, in minutes.
    public int minutes() {
        return (rules + confusions) * MINUTES_A_QUESTION;
    }
}
