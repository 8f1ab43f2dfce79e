package app.hearsay.result;

import app.hearsay.question.Grade;
import app.hearsay.result.memory.Memory;
import app.hearsay.result.memory.Recall;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Skill;
import app.hearsay.statement.Status;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What one answer shows of a learner's skills, and what becomes of their memories by it.
///
/// Half of the points and more count as partly right, a right answer that was called a guess as well. A confusion is
/// met when it happens; afterwards each statement of that status that is named rightly counts for it. Second votes show
/// what a class has talked about, and checks teach nothing: neither counts.
record SkillsShown(Attempt attempt, Optional<Rule> rule) {

    private static final double HALF = 0.5;

    /// Whether it can say anything.
    boolean counts() {
        return switch (attempt.occasion()) {
            case Occasion.PracticeRound _, Occasion.FirstVote _ -> attempt.isScored() && rule.isPresent();
            case Occasion.SecondVote _, Occasion.Check _ -> false;
        };
    }

    /// The memories that change by it, as they are then.
    ///
    /// @param known what is known of the learner so far
    /// @param given the age of the installation when the answer was given
    Map<Skill, Memory> applied(Map<Skill, Memory> known, Duration given) {
        var changed = new HashMap<Skill, Memory>();
        if (counts()) {
            var recall = recall();
            for (var skill : skills(known.keySet())) {
                var before = known.get(skill);
                changed.put(skill, before == null ? Memory.first(recall, given) : before.after(recall, given));
            }
        }
        return changed;
    }

    private Set<Skill> skills(Set<Skill> met) {
        var skills = new HashSet<Skill>();
        rule.ifPresent(each -> skills.add(new Skill.Applying(each)));
        attempt.expected()
                .ifPresent(expected -> attempt.chosen().ifPresent(chosen -> {
                    if (attempt.isRight()) {
                        met.stream().filter(skill -> isAbout(skill, expected)).forEach(skills::add);
                    } else if (chosen != expected) {
                        skills.add(new Skill.TellingApart(expected, chosen));
                    }
                }));
        return skills;
    }

    private static boolean isAbout(Skill skill, Status status) {
        return switch (skill) {
            case Skill.Applying _ -> false;
            case Skill.TellingApart apart -> apart.expected() == status;
        };
    }

    private Recall recall() {
        var grade = attempt.grade();
        if (attempt.isRight()) {
            return attempt.confidence().filter(Confidence.GUESS::equals).isPresent() ? Recall.HARD : Recall.GOOD;
        }
        return grade.verdict() == Grade.Verdict.PARTLY && grade.points() >= HALF ? Recall.HARD : Recall.AGAIN;
    }
}
