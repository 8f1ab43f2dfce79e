package app.hearsay.round;

import app.hearsay.article.Article;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.SeededChance;
import app.hearsay.statement.Skill;
import app.hearsay.statement.Status;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Composes rounds from a pool of questions: the same round for the same seed, history and length. Immutable and
/// thread-safe.
///
/// Statuses and types are mixed as [Mix] says, as far as the pool allows; no two questions of a round share a
/// trace (see [Giveaways]), so that none gives away another's answer. Questions never seen come first, then those
/// that were answered wrong, then those that were answered longest ago. What is due leads the round (see [DueFirst]).
/// Beginners are first asked for the label, of each of the four: it is what all other questions rest on.
public final class RoundComposer {

    /// Drafts differ by chance; after so many, the best one is taken.
    private static final int DRAFTS = 40;

    /// A round that has to be filled up is never perfect: it is settled after so many drafts in a row that are no
    /// better.
    private static final int PATIENCE = 12;

    private final Shelf pool;
    private final GentleStart gentleStart;

    /// A question as the composer sees it.
    ///
    /// @param number its place in the pool, from 0
    /// @param answer see [Weights#answer]
    /// @param rivals the numbers of those that share some of its [Giveaways], itself among them
    /// @param skills what an answer to it shows
    record Candidate(
            int number,
            Question question,
            QuestionType type,
            Status status,
            String answer,
            BitSet rivals,
            Set<Article.Id> articles,
            Set<Skill> skills) {

        boolean shows(Skill skill) {
            return skills.contains(skill);
        }
    }

    /// @param pool in any order; it does not matter for the rounds
    public RoundComposer(List<Question> pool) {
        this(pool, PlainCases.ANY);
    }

    /// @param plain what a round can begin with for somebody who has never played one
    RoundComposer(List<Question> pool, PlainCases plain) {
        var candidates = candidates(pool);
        this.pool = Shelf.of(candidates);
        this.gentleStart = new GentleStart(candidates, plain);
    }

    /// The same round, begun gently; see [GentleStart].
    List<Question> gently(long seed, List<Question> round) {
        return gentleStart.of(seed, round);
    }

    /// @param length how many questions, at least one
    /// @return as many in the order in which they are asked; fewer only if the pool holds no more that keep
    ///     their answers to themselves
    public List<Question> compose(long seed, History history, int length) {
        return compose(seed, history, length, List.of());
    }

    /// Composes a round about some articles. Where they hold too little, the round is filled up.
    ///
    /// @param length how many questions, at least one
    /// @param wanted the articles to ask about, then those to fill up with, the most fitting first; all others come
    ///     last
    /// @return see [#compose(long, History, int)]
    public List<Question> compose(long seed, History history, int length, List<Set<Article.Id>> wanted) {
        var round = compose(
                seed, history, new Mix(length, history.isBeginners()), new Supply(pool, wanted), wanted.isEmpty());
        return history.isBeginners() ? labelsFirst(round) : round;
    }

    private static List<Question> labelsFirst(List<Question> round) {
        return round.stream()
                .sorted(Comparator.comparing(question -> question.type() != QuestionType.STATUS))
                .toList();
    }

    /// Composes a round for a class: from ten questions on it asks for each of the four statuses, as far as the pool
    /// allows, so that its answers tell what the class takes for what.
    ///
    /// @return see [#compose(long, History, int)]
    public List<Question> composeForClass(long seed, History history, int length) {
        return compose(seed, history, new Mix(length, true), new Supply(pool, List.of()), true);
    }

    private List<Question> compose(long seed, History history, Mix mix, Supply supply, boolean aboutAnything) {
        var preference = new Preference(history, pool.candidates());
        var due = DueFirst.of(history, pool.candidates());
        var best = new RoundDraft(mix, preference, due, SeededChance.random(seed, 0));
        int most = supply.most(mix);
        int patience = aboutAnything && due.isNothing() ? DRAFTS : PATIENCE;
        int vain = 0;
        for (int i = 0; i < DRAFTS && vain < patience && !best.isPerfect(most); i++) {
            var draft = new RoundDraft(mix, preference, due, SeededChance.random(seed, i));
            draft.fill(supply);
            vain = draft.isBetterThan(best) ? 0 : vain + 1;
            best = draft.isBetterThan(best) ? draft : best;
        }
        return best.inOrder(SeededChance.random(seed, DRAFTS));
    }

    /// The most urgent skills of those that are due which a round takes up, given questions that show them.
    List<Skill> askable(List<Skill> due) {
        return DueFirst.askable(due, pool.candidates());
    }

    /// The questions as composers see them, by id.
    static List<Candidate> candidates(List<Question> pool) {
        var questions = pool.stream().sorted(Comparator.comparing(Question::id)).toList();
        var traces = questions.stream().map(Giveaways::of).toList();
        var telling = telling(traces);
        return IntStream.range(0, questions.size())
                .mapToObj(i -> candidate(i, questions.get(i), rivals(traces.get(i), telling)))
                .toList();
    }

    private static Candidate candidate(int number, Question question, BitSet rivals) {
        return new Candidate(
                number,
                question,
                question.type(),
                question.asked().status(),
                Weights.answer(question),
                rivals,
                articles(question),
                question.skills());
    }

    /// For each trace the numbers of the questions that leave it.
    private static Map<Giveaways, BitSet> telling(List<Set<Giveaways>> traces) {
        var telling = new HashMap<Giveaways, BitSet>();
        for (int i = 0; i < traces.size(); i++) {
            for (var trace : traces.get(i)) {
                telling.computeIfAbsent(trace, _ -> new BitSet()).set(i);
            }
        }
        return telling;
    }

    private static BitSet rivals(Set<Giveaways> traces, Map<Giveaways, BitSet> telling) {
        var rivals = new BitSet();
        traces.forEach(trace -> rivals.or(telling.getOrDefault(trace, new BitSet())));
        return rivals;
    }

    private static Set<Article.Id> articles(Question question) {
        return question.passages().stream()
                .map(passage -> passage.article().id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
