package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Grade;
import app.hearsay.question.Question;
import app.hearsay.question.SeededChance;
import app.hearsay.result.memory.Memory;
import app.hearsay.result.memory.Recall;
import app.hearsay.result.memory.Schedule;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Skill;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Learners who are made up: each rule is known for a while, longer with each time that it was asked for, and some are
/// harder for them than others. They play a round every third day for a term.
final class SpacingSimulationTests {

    private static final int LEARNERS = 6;
    private static final int ROUNDS = 36;
    private static final Duration PAUSE = Duration.ofDays(3);
    private static final double GUESS = 0.25;

    /// How many days a rule is known at first, and how much longer with each time.
    private enum Grip {
        /// Is soon lost.
        WEAK(1.5, 1.3),
        /// Stays.
        STRONG(25, 2.5);

        private final double days;
        private final double growth;

        Grip(double days, double growth) {
            this.days = days;
            this.growth = growth;
        }
    }

    private static Outcome scheduled = new Outcome(0, 0, 0);
    private static Outcome unscheduled = new Outcome(0, 0, 0);

    /// What came of a term, on the average of all learners.
    ///
    /// @param weak how often a weak rule was asked for, in the second half
    /// @param strong how often another one was
    /// @param known the share of weak rules that are known a week after the last round
    private record Outcome(double weak, double strong, double known) {

        Outcome plus(Outcome other) {
            return new Outcome(weak + other.weak, strong + other.strong, known + other.known);
        }

        Outcome by(int learners) {
            return new Outcome(weak / learners, strong / learners, known / learners);
        }
    }

    @BeforeAll
    static void play() {
        scheduled = average(true);
        unscheduled = average(false);
        System.out.printf(
                "[spacing] a weak rule is asked for %.1f times, a strong one %.1f, without a schedule %.1f and %.1f;"
                        + " weak rules known at the end: %.2f, without %.2f%n",
                scheduled.weak(),
                scheduled.strong(),
                unscheduled.weak(),
                unscheduled.strong(),
                scheduled.known(),
                unscheduled.known());
    }

    @Test
    void bringsWeakRulesBackMoreOften() {
        double ratio = scheduled.weak() / scheduled.strong();

        assertThat(ratio).isGreaterThan(1.5);
        assertThat(ratio).isGreaterThan(1.3 * unscheduled.weak() / unscheduled.strong());
    }

    @Test
    void makesMoreOfThemStay() {
        assertThat(scheduled.known()).isGreaterThan(unscheduled.known() + 0.05);
    }

    private static Outcome average(boolean scheduling) {
        return LongStream.range(0, LEARNERS)
                .mapToObj(learner -> new Term(learner, scheduling).play())
                .reduce(new Outcome(0, 0, 0), Outcome::plus)
                .by(LEARNERS);
    }

    /// One learner's term.
    private static final class Term {

        private final long learner;
        private final boolean scheduling;
        private final RandomGenerator random;
        private final Map<Rule, Grip> grips = new EnumMap<>(Rule.class);
        private final Map<Rule, Double> lasts = new EnumMap<>(Rule.class);
        private final Map<Rule, Duration> refreshed = new EnumMap<>(Rule.class);
        private final Map<Rule, Integer> asked = new EnumMap<>(Rule.class);
        private final Map<Skill, Memory> memories = new HashMap<>();
        private final Map<Question.Id, Integer> answeredAt = new HashMap<>();
        private final Map<Question.Id, Grade> grades = new HashMap<>();
        private int answers;

        Term(long learner, boolean scheduling) {
            this.learner = learner;
            this.scheduling = scheduling;
            this.random = SeededChance.random(learner, 77);
            for (var rule : Rule.values()) {
                grips.put(rule, random.nextInt(3) == 0 ? Grip.WEAK : Grip.STRONG);
            }
        }

        Outcome play() {
            var now = Duration.ZERO;
            for (int round = 0; round < ROUNDS; round++) {
                now = now.plus(PAUSE);
                if (round == ROUNDS / 2) {
                    asked.clear();
                }
                var due = scheduling ? Schedule.of(memories, now).due() : List.<Skill>of();
                for (var question : Rounds.COMPOSER.compose(learner * 1_000 + round, history(due), Composer.LENGTH)) {
                    answer(question, now);
                }
            }
            return outcome(now.plusDays(7));
        }

        private void answer(Question question, Duration now) {
            boolean right = question.rule().map(rule -> practise(rule, now)).orElseGet(() -> random.nextInt(4) > 0);
            grades.put(question.id(), right ? new Grade(1, Grade.Verdict.RIGHT) : new Grade(0, Grade.Verdict.WRONG));
            answeredAt.put(question.id(), answers++);
        }

        private boolean practise(Rule rule, Duration now) {
            boolean right = random.nextDouble() < GUESS + (1 - GUESS) * known(rule, now);
            asked.merge(rule, 1, Integer::sum);
            // What is explained is known afterwards; recalling it makes it last.
            double former = lasts.getOrDefault(rule, grip(rule).days);
            lasts.put(rule, right ? former * grip(rule).growth : Math.max(grip(rule).days, former / 2));
            refreshed.put(rule, now);
            var recall = right ? Recall.GOOD : Recall.AGAIN;
            memories.compute(
                    new Skill.Applying(rule),
                    (_, before) -> before == null ? Memory.first(recall, now) : before.after(recall, now));
            return right;
        }

        private double known(Rule rule, Duration now) {
            var since = refreshed.get(rule);
            return since == null
                    ? 0.3
                    : Math.exp(-(double) now.minus(since).toHours() / (24 * lasts.getOrDefault(rule, grip(rule).days)));
        }

        private Grip grip(Rule rule) {
            return grips.getOrDefault(rule, Grip.STRONG);
        }

        private History history(List<Skill> due) {
            var last = new HashMap<Question.Id, History.Last>();
            grades.forEach((id, grade) ->
                    last.put(id, new History.Last(grade, answers - 1 - answeredAt.getOrDefault(id, 0))));
            return new History(last, due);
        }

        private Outcome outcome(Duration now) {
            return new Outcome(
                    times(Grip.WEAK),
                    times(Grip.STRONG),
                    of(Grip.WEAK).stream()
                            .mapToDouble(rule -> known(rule, now))
                            .average()
                            .orElse(0));
        }

        private double times(Grip grip) {
            return of(grip).stream()
                    .mapToInt(rule -> asked.getOrDefault(rule, 0))
                    .average()
                    .orElse(0);
        }

        private List<Rule> of(Grip grip) {
            return grips.keySet().stream().filter(rule -> grip(rule) == grip).toList();
        }
    }
}
