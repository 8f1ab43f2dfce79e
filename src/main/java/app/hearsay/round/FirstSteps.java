package app.hearsay.round;

import app.hearsay.article.Article;
import app.hearsay.question.Question;
import app.hearsay.question.SeededChance;
import app.hearsay.round.RoundComposer.Candidate;
import app.hearsay.statement.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Composes a newcomer's round, which leads through the decision tree: two questions a step, none about a statement
/// that can be argued about, the easy articles first and judgements last. The same round for the same seed, history and
/// material. Immutable and thread-safe.
///
/// The two questions of a step come in any order, and what a step asks for is as often absent as present: so a step
/// does not give its answers away. No two questions of a round share a trace (see [Giveaways]).
///
/// See decision 0029.
public final class FirstSteps {

    /// Drafts differ by chance; after so many, the best one is taken.
    private static final int DRAFTS = 20;

    /// A question that the easy articles cannot give is the worse by so much.
    private static final int FROM_ELSEWHERE = 1;

    /// A question of another kind than a step needs.
    private static final int INSTEAD = 4;

    /// A question too few.
    private static final int MISSING = 100;

    /// Pairs of questions for each step; chance takes one of them.
    private static final Map<TreeStep, List<List<Need>>> PAIRS = new EnumMap<>(Map.of(
            TreeStep.VOICE, List.of(List.of(Need.OWN, Need.CLAIM)),
            TreeStep.SOURCE, List.of(List.of(Need.SPEAKER, Need.SPEAKER)),
            TreeStep.REJECTION,
                    List.of(
                            List.of(Need.DENIAL, Need.CLAIM),
                            List.of(Need.DENIAL, Need.DENIAL_WORDS),
                            List.of(Need.CLAIM, Need.DENIAL_WORDS)),
            TreeStep.DOUBT,
                    List.of(
                            List.of(Need.SPECULATION, Need.OWN),
                            List.of(Need.SPECULATION, Need.DOUBT_WORDS),
                            List.of(Need.OWN, Need.DOUBT_WORDS)),
            TreeStep.HEARSAY,
                    List.of(
                            List.of(Need.HEARSAY, Need.SPECULATION),
                            List.of(Need.HEARSAY, Need.HEARSAY_WORDS),
                            List.of(Need.SPECULATION, Need.HEARSAY_WORDS))));

    private final Map<Need, List<Candidate>> easy = new EnumMap<>(Need.class);
    private final Map<Need, List<Candidate>> other = new EnumMap<>(Need.class);

    /// A question, and the step that it practises.
    public record Guided(TreeStep step, Question question) {}

    private record Slot(TreeStep step, Need need) {}

    private record RoundDraft(List<Guided> questions, int flaws) {}

    /// @param pool in any order; it does not matter for the rounds
    /// @param easyArticles whose questions come first
    public FirstSteps(List<Question> pool, Set<Article.Id> easyArticles) {
        var clear = RoundComposer.candidates(pool.stream()
                .filter(question -> question.about().stream()
                        .allMatch(statement -> statement.alternatives().isEmpty()))
                .toList());
        for (var need : Need.values()) {
            var fitting = clear.stream()
                    .filter(candidate -> need.isMetBy(candidate.question()))
                    .collect(Collectors.partitioningBy(
                            candidate -> easyArticles.containsAll(candidate.articles()) && !isOpinion(candidate)));
            easy.put(need, fitting.get(true));
            other.put(need, fitting.get(false));
        }
    }

    /// @return ten, in the order of the steps; fewer only if the material has no more that keep their answers to
    ///     themselves
    public List<Guided> compose(long seed, History history) {
        var preference = new Preference(history);
        var best = draft(preference, SeededChance.random(seed, 0));
        for (int i = 1; i < DRAFTS && best.flaws() > 0; i++) {
            var draft = draft(preference, SeededChance.random(seed, i));
            best = draft.flaws() < best.flaws() ? draft : best;
        }
        return best.questions();
    }

    /// Fills what is rarest first.
    private RoundDraft draft(Preference preference, RandomGenerator random) {
        var slots = new ArrayList<>(slots(random));
        slots.sort(Comparator.comparingInt(
                slot -> easy(slot.need()).size() + other(slot.need()).size()));
        var questions = new ArrayList<Guided>();
        var traces = new BitSet();
        int flaws = 0;
        for (var slot : slots) {
            flaws += fill(slot, preference, random, traces, questions);
        }
        var inOrder = SeededChance.shuffled(questions, random);
        inOrder.sort(Comparator.comparing(Guided::step));
        return new RoundDraft(List.copyOf(inOrder), flaws);
    }

    private static List<Slot> slots(RandomGenerator random) {
        return PAIRS.entrySet().stream()
                .flatMap(step -> step
                        .getValue()
                        .get(random.nextInt(step.getValue().size()))
                        .stream()
                        .map(need -> new Slot(step.getKey(), need)))
                .toList();
    }

    /// @return how bad it is what was found
    private int fill(Slot slot, Preference preference, RandomGenerator random, BitSet traces, List<Guided> questions) {
        var needs = Stream.concat(Stream.of(slot.need()), slot.need().instead().stream())
                .toList();
        for (int i = 0; i < needs.size(); i++) {
            int flaws = i * INSTEAD;
            for (var shelf : List.of(easy(needs.get(i)), other(needs.get(i)))) {
                var possible = preference.among(shelf.stream()
                        .filter(candidate -> !candidate.traces().intersects(traces))
                        .toList());
                if (!possible.isEmpty()) {
                    var chosen = possible.get(random.nextInt(possible.size()));
                    traces.or(chosen.traces());
                    questions.add(new Guided(slot.step(), chosen.question()));
                    return flaws;
                }
                flaws += FROM_ELSEWHERE;
            }
        }
        return MISSING;
    }

    private static boolean isOpinion(Candidate candidate) {
        return candidate.question().asked().flags().contains(Statement.Flag.OPINION);
    }

    private List<Candidate> easy(Need need) {
        return easy.getOrDefault(need, List.of());
    }

    private List<Candidate> other(Need need) {
        return other.getOrDefault(need, List.of());
    }
}
