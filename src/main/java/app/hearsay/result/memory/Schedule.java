package app.hearsay.result.memory;

import app.hearsay.statement.Skill;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What of all that a learner has met is to come again.
///
/// @param due what comes today, what is most likely forgotten first
/// @param next after how long something is due, if something was met and nothing is due
public record Schedule(List<Skill> due, Optional<Duration> next) {

    /// What would be due so much later comes already: on a day that somebody practises, its evening counts.
    static final Duration AHEAD = Duration.ofHours(12);

    public Schedule {
        due = List.copyOf(due);
    }

    /// @param now the age of the installation
    public static Schedule of(Map<Skill, Memory> memories, Duration now) {
        var due = memories.entrySet().stream()
                .filter(entry -> !wait(entry.getValue(), now).isPositive())
                .sorted(Comparator.comparingDouble((Map.Entry<Skill, Memory> entry) ->
                                entry.getValue().retrievability(now))
                        .thenComparing(entry -> entry.getKey().code()))
                .map(Map.Entry::getKey)
                .toList();
        return new Schedule(
                due,
                due.isEmpty()
                        ? memories.values().stream()
                                .map(memory -> wait(memory, now))
                                .min(Comparator.naturalOrder())
                        : Optional.empty());
    }

    private static Duration wait(Memory memory, Duration now) {
        return memory.due().minus(now).minus(AHEAD);
    }
}
