package app.hearsay.round;

import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.round.RoundComposer.Candidate;
import app.hearsay.statement.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// A round in the making; used by one thread.
final class RoundDraft {

    private static final Comparator<RoundDraft> BETTER = Comparator.comparingInt(
                    (RoundDraft draft) -> draft.chosen.size())
            .thenComparingInt(draft -> draft.measuring)
            .thenComparingInt(draft -> draft.repeated)
            .thenComparingInt(draft -> -draft.ranks)
            .thenComparingInt(RoundDraft::inMix);

    private final Mix mix;
    private final Preference preference;
    private final DueFirst due;
    private final Draw draw;
    private final List<Candidate> chosen = new ArrayList<>();
    private final Map<QuestionType, Integer> types = new EnumMap<>(QuestionType.class);
    private final Set<QuestionType> full = EnumSet.noneOf(QuestionType.class);
    private final GivenAway given = new GivenAway();
    private final List<Status> open;
    private int fromFirst;
    private int fromEarlier;
    private int ranks;
    private int repeated;
    private int measuring;

    RoundDraft(Mix mix, Preference preference, DueFirst due, RandomGenerator random) {
        this.mix = mix;
        this.preference = preference;
        this.due = due;
        this.draw = new Draw(random);
        this.open = new ArrayList<>(mix.statuses());
    }

    /// Takes from the first shelf what is due there and all else it can, then from the next, until the round is full or
    /// nothing is left.
    void fill(Supply supply) {
        supply.shelf(0).ifPresent(this::repeat);
        supply.shelf(0).ifPresent(this::measure);
        for (int place = 0; !isFull(); place++) {
            var shelf = supply.shelf(place);
            if (shelf.isEmpty()) {
                return;
            }
            fill(shelf.get());
            ranks += place == 0 ? 0 : place * (chosen.size() - fromEarlier);
            fromFirst = place == 0 ? chosen.size() : fromFirst;
            fromEarlier = chosen.size();
        }
    }

    /// Chooses a question for each skill that is due, on a new sentence if there is one.
    private void repeat(Shelf shelf) {
        for (var skill : due.skills()) {
            var possible = shelf.candidates().stream()
                    .filter(candidate -> candidate.shows(skill) && mayHaveMore(candidate))
                    .filter(given::allows)
                    .toList();
            if (!isFull() && add(due.newOf(possible), _ -> true)) {
                open.remove(chosen.getLast().status());
            }
        }
        repeated = chosen.size();
    }

    /// Chooses the questions that ask for a status and must be there, the status with the fewest statements first.
    private void measure(Shelf shelf) {
        var measured = new ArrayList<>(mix.measured());
        measured.sort(Comparator.comparingInt(shelf::statements));
        for (var status : measured) {
            if (!isFull() && add(shelf.of(status), candidate -> candidate.type() == QuestionType.STATUS)) {
                open.remove(status);
                measuring++;
            }
        }
    }

    /// Chooses a question for each open status of the mix, the status with the fewest statements first, then any for
    /// the places still empty.
    private void fill(Shelf shelf) {
        var statuses = new ArrayList<>(open);
        statuses.sort(Comparator.comparingInt((Status status) -> shelf.statements(status))
                .thenComparing(Comparator.naturalOrder()));
        var pool = shelf.candidates();
        for (var status : statuses) {
            if (!isFull() && add(shelf.of(status), this::mayHaveMore)) {
                open.remove(status);
            }
        }
        while (!isFull() && add(pool, this::mayHaveMore)) {}
        while (!isFull() && add(pool, candidate -> candidate.type() != QuestionType.DEBATE)) {}
    }

    /// Whether no other draft can be better.
    ///
    /// @param most how many questions of the mix can be filled from the first shelf
    boolean isPerfect(int most) {
        return isFull()
                && fromFirst == mix.length()
                && inMix() >= most
                && measuring == mix.measured().size();
    }

    /// The fuller the better, then the nearer to what is wanted, then the nearer to the mix.
    boolean isBetterThan(RoundDraft other) {
        return BETTER.compare(this, other) > 0;
    }

    /// What is due first, and neighbours of different types.
    List<Question> inOrder(RandomGenerator order) {
        var questions = chosen.stream().map(Candidate::question).toList();
        return Stream.of(questions.subList(0, repeated), questions.subList(repeated, questions.size()))
                .flatMap(part -> Sequencing.spread(part, order).stream())
                .toList();
    }

    private int inMix() {
        return mix.length() - open.size();
    }

    private boolean isFull() {
        return chosen.size() == mix.length();
    }

    private boolean mayHaveMore(Candidate candidate) {
        return !full.contains(candidate.type());
    }

    private int count(QuestionType type) {
        return types.getOrDefault(type, 0);
    }

    private boolean add(List<Candidate> pool, Predicate<Candidate> wanted) {
        var possible = new ArrayList<Candidate>();
        for (var candidate : pool) {
            if (wanted.test(candidate) && given.allows(candidate)) {
                possible.add(candidate);
            }
        }
        var next = draw.from(preference.among(possible), this::count);
        next.ifPresent(this::choose);
        return next.isPresent();
    }

    private void choose(Candidate candidate) {
        var type = candidate.type();
        chosen.add(candidate);
        given.add(candidate);
        if (types.merge(type, 1, Integer::sum) == mix.most(type)) {
            full.add(type);
        }
    }
}
