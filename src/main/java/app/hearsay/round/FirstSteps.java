package app.hearsay.round;

import app.hearsay.article.Article;
import app.hearsay.question.Question;
import app.hearsay.question.SeededChance;
import app.hearsay.round.RoundComposer.Candidate;
import app.hearsay.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Composes a newcomer's round, which leads up the decision tree: three questions with two answers, three with three,
/// four with all four, none about a statement that can be argued about, the easy articles first and judgements last.
/// The same round for the same seed, history and material. Immutable and thread-safe.
///
/// The questions of a step come in any order, and what a step asks for is absent about as often as present: so a step
/// does not give its answers away. No two questions of a round share a trace (see [Giveaways]). What is missed comes
/// again (see [SecondTries]).
///
/// See decisions 0029, 0078 and 0099.
public final class FirstSteps {

    /// Drafts differ by chance; after so many, the best one is taken.
    private static final int DRAFTS = 20;

    /// A question that the easy articles cannot give is the worse by so much.
    private static final int FROM_ELSEWHERE = 1;

    /// A question of another kind than a step needs.
    private static final int INSTEAD = 4;

    /// A question too few.
    private static final int MISSING = 100;

    /// One part of a round: its step, and what its questions may be about; chance takes one of these.
    private record Part(TreeStep step, List<List<Need>> needs) {}

    /// In their order. The last two questions give way to what was missed, so that no part needs them.
    private static final List<Part> PARTS = List.of(
            new Part(
                    TreeStep.VOICE,
                    List.of(
                            List.of(Need.OWN, Need.CLAIM, Need.OWN),
                            List.of(Need.OWN, Need.CLAIM, Need.CLAIM),
                            List.of(Need.OWN, Need.CLAIM, Need.DENIAL),
                            List.of(Need.OWN, Need.OWN, Need.DENIAL))),
            new Part(
                    TreeStep.REJECTION,
                    List.of(
                            List.of(Need.DENIAL, Need.CLAIM, Need.OWN),
                            List.of(Need.DENIAL, Need.CLAIM, Need.CLAIM),
                            List.of(Need.DENIAL, Need.DENIAL, Need.CLAIM))),
            new Part(
                    TreeStep.DOUBT,
                    List.of(
                            List.of(Need.SPECULATION, Need.OWN),
                            List.of(Need.SPECULATION, Need.HEARSAY),
                            List.of(Need.SPECULATION, Need.CLAIM))),
            new Part(
                    TreeStep.DOUBT,
                    List.of(
                            List.of(Need.HEARSAY, Need.SPECULATION),
                            List.of(Need.HEARSAY, Need.OWN),
                            List.of(Need.DENIAL, Need.SPECULATION),
                            List.of(Need.HEARSAY, Need.CLAIM))));

    /// A question, and the step that it practises.
    public record Guided(TreeStep step, Question question) {}

    /// @param part its place among [#PARTS]
    private record Slot(int part, Need need) {

        TreeStep step() {
            return PARTS.get(part).step();
        }
    }

    private record Filled(Slot slot, Question question) {}

    private record RoundDraft(List<Guided> questions, int flaws) {}

    private record Stock(TreeStep step, Need need, boolean easy) {}

    /// Those that can be asked, and have one answer alone.
    private final List<Candidate> clear;

    private final Map<Stock, List<Candidate>> stocks = new HashMap<>();
    private final SecondTries secondTries;

    /// @param pool in any order; it does not matter for the rounds
    /// @param easyArticles whose questions come first
    public FirstSteps(List<Question> pool, Set<Article.Id> easyArticles) {
        this.clear = RoundComposer.candidates(pool.stream()
                .filter(question -> question.about().stream()
                        .allMatch(statement -> statement.alternatives().isEmpty()))
                .filter(question -> Stream.of(TreeStep.values()).anyMatch(step -> step.asks(question)))
                .toList());
        for (var step : TreeStep.values()) {
            for (var need : Need.values()) {
                clear.stream()
                        .filter(candidate -> step.asks(candidate.question())
                                && need.isMetBy(candidate.question().asked()))
                        .forEach(candidate -> stocks.computeIfAbsent(
                                        new Stock(step, need, isEasy(candidate, easyArticles)), _ -> new ArrayList<>())
                                .add(candidate));
            }
        }
        this.secondTries = new SecondTries(clear);
    }

    /// @return ten, in the order of the steps; fewer only if the material has no more that keep their answers to
    ///     themselves
    public List<Guided> compose(long seed, History history) {
        var preference = new Preference(history, clear);
        var best = draft(preference, SeededChance.random(seed, 0));
        for (int i = 1; i < DRAFTS && best.flaws() > 0; i++) {
            var draft = draft(preference, SeededChance.random(seed, i));
            best = draft.flaws() < best.flaws() ? draft : best;
        }
        return best.questions();
    }

    /// What becomes of a round by its answers; see [SecondTries#adapt(long, List, List, Set)].
    List<Placed> adapt(long seed, List<Placed> round, List<Question.Id> answered, Set<Question.Id> missed) {
        return secondTries.adapt(seed, round, answered, missed);
    }

    /// Fills what is rarest first.
    private RoundDraft draft(Preference preference, RandomGenerator random) {
        var slots = new ArrayList<>(slots(random));
        slots.sort(Comparator.comparingInt(slot -> supply(slot)));
        var filled = new ArrayList<Filled>();
        var given = new GivenAway();
        int flaws = 0;
        for (var slot : slots) {
            flaws += fill(slot, preference, random, given, filled);
        }
        var inOrder = SeededChance.shuffled(filled, random);
        inOrder.sort(Comparator.comparingInt(each -> each.slot().part()));
        return new RoundDraft(
                inOrder.stream()
                        .map(each -> new Guided(each.slot().step(), each.question()))
                        .toList(),
                flaws);
    }

    private static List<Slot> slots(RandomGenerator random) {
        return IntStream.range(0, PARTS.size())
                .boxed()
                .flatMap(part -> {
                    var needs = PARTS.get(part).needs();
                    return needs.get(random.nextInt(needs.size())).stream().map(need -> new Slot(part, need));
                })
                .toList();
    }

    /// @return how bad it is what was found
    private int fill(Slot slot, Preference preference, RandomGenerator random, GivenAway given, List<Filled> filled) {
        var needs = Stream.concat(Stream.of(slot.need()), slot.need().instead().stream())
                .toList();
        for (int i = 0; i < needs.size(); i++) {
            int flaws = i * INSTEAD;
            for (boolean easy : new boolean[] {true, false}) {
                var possible = preference.among(stock(slot.step(), needs.get(i), easy).stream()
                        .filter(given::allows)
                        .toList());
                if (!possible.isEmpty()) {
                    var chosen = possible.get(random.nextInt(possible.size()));
                    given.add(chosen);
                    filled.add(new Filled(slot, chosen.question()));
                    return flaws;
                }
                flaws += FROM_ELSEWHERE;
            }
        }
        return MISSING;
    }

    private int supply(Slot slot) {
        return stock(slot.step(), slot.need(), true).size()
                + stock(slot.step(), slot.need(), false).size();
    }

    private List<Candidate> stock(TreeStep step, Need need, boolean easy) {
        return stocks.getOrDefault(new Stock(step, need, easy), List.of());
    }

    private static boolean isEasy(Candidate candidate, Set<Article.Id> easyArticles) {
        return easyArticles.containsAll(candidate.articles())
                && !candidate.question().asked().flags().contains(Statement.Flag.OPINION);
    }
}
