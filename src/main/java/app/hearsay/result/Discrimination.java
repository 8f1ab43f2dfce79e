package app.hearsay.result;

import app.hearsay.statement.Status;
import java.util.Optional;

/// Whether a learner tells others' statements from the newsroom's own, and which way they lean.
///
/// Signal: a statement that is not the outlet's own assertion; a hit calls it any of the other three statuses.
/// Noise: an own assertion; a false alarm calls it anything else. With the log-linear correction of Hautus
/// (1995, Behavior Research Methods 27(1), 46-51), H = (hits + 0.5) / (signals + 1) and F = (false alarms +
/// 0.5) / (noises + 1): d′ = z(H) - z(F) and c = -(z(H) + z(F)) / 2 (Macmillan and Creelman, Detection Theory,
/// 2005), z being the inverse of the standard normal distribution.
///
/// The standard error of d′ is that of Gourevitch and Galanter (1967, Psychometrika 32(1), 25-33) with the corrected
/// rates: the root of H (1 - H) / (signals φ(z(H))²) + F (1 - F) / (noises φ(z(F))²). It takes answers for independent;
/// those of one class to few sentences are not quite, so that it is rather too small.
///
/// @param sensitivity d′: 0 is guessing, 1 fair, above 2 good
/// @param criterion c: below 0 the learner sees reports and doubt everywhere, above 0 takes the outlet's word too often
/// @param signals how many of them it rests on, at least [#FEWEST]
/// @param noises how many of them it rests on, at least [#FEWEST]
/// @param error the standard error of d′; that of c is half of it
public record Discrimination(double sensitivity, double criterion, int signals, int noises, double error) {

    /// How many items each side needs before the two numbers mean anything.
    public static final int FEWEST = 20;

    /// What it is computed from.
    record Counts(int hits, int signals, int falseAlarms, int noises) {

        static Counts of(ConfusionMatrix matrix) {
            int noises = matrix.asked(Status.OWN_ASSERTION);
            int signals = matrix.total() - noises;
            int misses = 0;
            for (var status : Status.values()) {
                misses += status == Status.OWN_ASSERTION ? 0 : matrix.count(status, Status.OWN_ASSERTION);
            }
            return new Counts(
                    signals - misses,
                    signals,
                    noises - matrix.count(Status.OWN_ASSERTION, Status.OWN_ASSERTION),
                    noises);
        }
    }

    /// Empty while one of the sides has fewer than [#FEWEST] items.
    public static Optional<Discrimination> of(ConfusionMatrix matrix) {
        var counts = Counts.of(matrix);
        return counts.signals() < FEWEST || counts.noises() < FEWEST ? Optional.empty() : Optional.of(of(counts));
    }

    static Discrimination of(Counts counts) {
        return of(counts.hits(), counts.signals(), counts.falseAlarms(), counts.noises());
    }

    static Discrimination of(int hits, int signals, int falseAlarms, int noises) {
        double zHits = NormalQuantile.of(rate(hits, signals));
        double zFalseAlarms = NormalQuantile.of(rate(falseAlarms, noises));
        return new Discrimination(
                zHits - zFalseAlarms,
                -(zHits + zFalseAlarms) / 2,
                signals,
                noises,
                Math.sqrt(variance(hits, signals) + variance(falseAlarms, noises)));
    }

    /// d′ with how far it may be off.
    public Measured measured() {
        return new Measured(sensitivity, error);
    }

    /// Of z of a corrected rate.
    private static double variance(int count, int of) {
        double rate = rate(count, of);
        double z = NormalQuantile.of(rate);
        double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        return rate * (1 - rate) / (of * density * density);
    }

    /// Corrected, so that none and all have a z, too.
    static double rate(int count, int of) {
        return (count + 0.5) / (of + 1);
    }
}
