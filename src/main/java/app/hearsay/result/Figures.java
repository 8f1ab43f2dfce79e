package app.hearsay.result;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What a learner's answers come to, all of them, however many there are. Immutable.
///
/// See decision 0131.
public final class Figures {

    private static final Tally.Key ALL = new Tally.Key.All();
    private static final Tally.Key SCORED = new Tally.Key.Scored();
    private static final Figures NONE = new Figures(Map.of(), LearningCurve.none());

    private final Map<Tally.Key, Tally> tallies;
    private final LearningCurve curve;

    private Figures(Map<Tally.Key, Tally> tallies, LearningCurve curve) {
        this.tallies = Map.copyOf(tallies);
        this.curve = curve;
    }

    /// Those of somebody who has not answered anything.
    public static Figures none() {
        return NONE;
    }

    /// @param attempts oldest first
    public static Figures of(Iterable<Attempt> attempts) {
        return NONE.with(attempts);
    }

    /// What [#kept()] told.
    static Figures ofKept(Map<Tally.Key, Tally> kept) {
        var tallies = new HashMap<Tally.Key, Tally>();
        var stretches = new TreeMap<Integer, Tally>();
        kept.forEach((key, tally) -> {
            if (key instanceof Tally.Key.Stretch(int number)) {
                stretches.put(number, tally);
            } else {
                tallies.put(key, tally);
            }
        });
        return new Figures(tallies, LearningCurve.of(List.copyOf(stretches.values())));
    }

    /// With more attempts.
    ///
    /// @param attempts the newest, oldest first
    Figures with(Iterable<Attempt> attempts) {
        var more = new HashMap<>(tallies);
        var longer = curve;
        for (var attempt : attempts) {
            Tally.Key.of(attempt).forEach(key -> more.merge(key, Tally.of(attempt), Tally::plus));
            longer = longer.with(attempt);
        }
        return new Figures(more, longer);
    }

    /// As if some of the attempts had not been made. The curve ends before the oldest of them.
    Figures without(Collection<Attempt> some) {
        var first = some.stream().map(Attempt::at).min(Instant::compareTo);
        var fewer = new HashMap<>(tallies);
        of(some).tallies.forEach((key, tally) -> fewer.computeIfPresent(key, (_, all) -> all.minus(tally)));
        return new Figures(fewer, first.map(curve::before).orElse(curve));
    }

    /// All that is needed to have them again.
    Map<Tally.Key, Tally> kept() {
        var kept = new HashMap<>(tallies);
        var stretches = curve.stretches();
        IntStream.range(0, stretches.size())
                .forEach(number -> kept.put(new Tally.Key.Stretch(number), stretches.get(number)));
        return kept;
    }

    /// How many answers there are, unscored ones too.
    public int answers() {
        return count(ALL);
    }

    /// Of all answers.
    public Score score() {
        return new Score(points(SCORED), count(SCORED));
    }

    /// Of all scored answers.
    public LearningCurve curve() {
        return curve;
    }

    /// Of all answers that name a status.
    public ConfusionMatrix matrix() {
        return ConfusionMatrix.counting((expected, counted) -> count(new Tally.Key.Named(expected, counted)));
    }

    /// Of all scored answers of which the learner said how sure they were.
    public Calibration calibration() {
        return new Calibration(Arrays.stream(Confidence.values())
                .map(confidence -> new Calibration.Step(
                        confidence, count(new Tally.Key.Said(confidence)), points(new Tally.Key.Said(confidence))))
                .toList());
    }

    /// Of the same; empty without any.
    public Optional<BrierScore> brier() {
        var said = new EnumMap<Confidence, Tally>(Confidence.class);
        for (var confidence : Confidence.values()) {
            tally(new Tally.Key.Said(confidence)).ifPresent(tally -> said.put(confidence, tally));
        }
        return BrierScore.of(said);
    }

    /// Of [#matrix()].
    public Optional<Discrimination> discrimination() {
        return Discrimination.of(matrix());
    }

    private int count(Tally.Key key) {
        return tally(key).map(Tally::answers).orElse(0);
    }

    private double points(Tally.Key key) {
        return tally(key).map(Tally::points).orElse(0.0);
    }

    private Optional<Tally> tally(Tally.Key key) {
        return Optional.ofNullable(tallies.get(key));
    }
}
