package app.hearsay.result;

import app.hearsay.learner.Learner;
import app.hearsay.result.memory.Memory;
import app.hearsay.result.memory.Schedule;
import app.hearsay.statement.Skill;
import app.hearsay.time.Age;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What learners still know, and what is to come again: kept beside the attempts, from which it can be computed anew.
/// Of somebody who answered before it was kept it is computed with their next answer, from what their figures rest on.
///
/// See decision 0079.
@Service
public class Memories {

    private final JdbcMemories memories;
    private final JdbcAttempts attempts;
    private final NewestAttempts newest;
    private final List<RuleShown> rules;
    private final Age age;
    private final Clock clock;

    Memories(
            JdbcMemories memories,
            JdbcAttempts attempts,
            NewestAttempts newest,
            ObjectProvider<RuleShown> rules,
            Age age,
            Clock clock) {
        this.memories = memories;
        this.attempts = attempts;
        this.newest = newest;
        this.rules = rules.stream().toList();
        this.age = age;
        this.clock = clock;
    }

    /// What a learner has met, and how firmly they know it; nothing before the first answer that was given since it is
    /// kept.
    @Transactional(readOnly = true)
    public Map<Skill, Memory> of(Learner.Id learner) {
        return memories.of(List.of(learner)).getOrDefault(learner, Map.of());
    }

    /// What of it is to come again.
    @Transactional(readOnly = true)
    public Schedule schedule(Learner.Id learner) {
        return Schedule.of(of(learner), age.now());
    }

    /// The same, computed from the attempts.
    @Transactional(readOnly = true)
    public Map<Skill, Memory> computed(Learner.Id learner) {
        var known = new HashMap<Skill, Memory>();
        newest.of(learner, Set.of(), NewestAttempts.MOST, JdbcAttemptRow.WHOLE)
                .forEach(attempt -> known.putAll(shown(attempt).applied(known, given(attempt.at()))));
        return known;
    }

    /// Takes in attempts that were just written, in their transaction.
    ///
    /// @param written in the order in which they came
    @Transactional(propagation = Propagation.MANDATORY)
    void learn(Collection<Attempt> written) {
        var counting = written.stream()
                .map(this::shown)
                .filter(SkillsShown::counts)
                .collect(Collectors.groupingBy(
                        shown -> shown.attempt().learner(), LinkedHashMap::new, Collectors.toList()));
        if (counting.isEmpty()) {
            return;
        }
        var kept = memories.of(counting.keySet());
        var changed = new HashMap<Learner.Id, Map<Skill, Memory>>();
        counting.forEach((learner, shown) -> {
            var known = kept.get(learner);
            changed.put(
                    learner,
                    known == null && attempts.count(learner, shown.size() + 1) > shown.size()
                            ? computed(learner)
                            : applied(known == null ? new HashMap<>() : known, shown));
        });
        memories.save(changed);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void forget(Learner.Id learner) {
        memories.deleteOf(learner);
    }

    private Map<Skill, Memory> applied(Map<Skill, Memory> known, List<SkillsShown> shown) {
        var changed = new HashMap<Skill, Memory>();
        for (var each : shown) {
            var step = each.applied(known, given(each.attempt().at()));
            known.putAll(step);
            changed.putAll(step);
        }
        return changed;
    }

    private SkillsShown shown(Attempt attempt) {
        return new SkillsShown(
                attempt,
                rules.stream()
                        .flatMap(each -> each.by(attempt.question()).stream())
                        .findFirst());
    }

    /// How old the installation was then; now, for a time that is still to come.
    private Duration given(Instant at) {
        var ago = Duration.between(at, clock.instant());
        return age.now().minus(ago.isNegative() ? Duration.ZERO : ago);
    }
}
