package app.hearsay.report;

import app.hearsay.game.Room;
import app.hearsay.game.Vote;
import app.hearsay.learner.Learner;
import app.hearsay.result.Attempt;
import app.hearsay.result.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Whether those who are good at the other questions are good at this one: the correlation of an item's points with the
/// share of points in the rest of the game, the item itself left out (Henrysson 1963, Psychometrika 28(2), 211-218).
/// For an item that is either right or wrong it is the point-biserial correlation
/// (Lord and Novick, Statistical Theories of Mental Test Scores, 1968, ch. 15); part of the points makes it Pearson's.
///
/// The rest is a share, so that whoever came late is compared by what they were there for. First votes only.
///
/// @param value from -1 to 1
/// @param players how many it rests on
record ReportCorrelation(double value, int players) {

    /// One value in two hundred is lower by chance (normal distribution), so that of reports with ten questions
    /// one in twenty suspects a question without cause (Dunn 1961, Journal of the American Statistical
    /// Association 56, 52-64).
    private static final double BEYOND_CHANCE = 2.58;

    /// A player's points for the item beside their share of the rest.
    private record Pair(double item, double rest) {}

    /// Empty below [Report#FEWEST_FOR_DISCRIMINATION] players with points for the item and for another one, and where
    /// all did equally well at either.
    static Optional<ReportCorrelation> of(Room room, int place) {
        var pairs = new ArrayList<Pair>();
        for (var answer : room.ballot(place, Vote.FIRST).values()) {
            var rest = rest(room, place, answer.learner());
            if (answer.isScored() && rest.isPresent()) {
                pairs.add(new Pair(answer.grade().points(), rest.getAsDouble()));
            }
        }
        return pairs.size() < Report.FEWEST_FOR_DISCRIMINATION ? Optional.empty() : correlation(pairs);
    }

    /// Whether those who are good at the other questions did worse at this one, and chance hardly explains it:
    /// Fisher's z of the value is more than 2.58 standard errors 1 / √(players - 3) below 0 (Fisher 1921,
    /// Metron 1, 3-32). In a class of 25 that is the case below -0.50.
    boolean isReversed() {
        return value < -Math.tanh(BEYOND_CHANCE / Math.sqrt(players - 3));
    }

    private static OptionalDouble rest(Room room, int place, Learner.Id player) {
        List<Attempt> others = Report.revealed(room).stream()
                .filter(other -> other != place)
                .flatMap(other -> room.given(player, other, Vote.FIRST).stream())
                .toList();
        return Score.of(others).share();
    }

    private static Optional<ReportCorrelation> correlation(List<Pair> pairs) {
        double meanItem = pairs.stream().mapToDouble(Pair::item).average().orElseThrow();
        double meanRest = pairs.stream().mapToDouble(Pair::rest).average().orElseThrow();
        double together = 0;
        double item = 0;
        double rest = 0;
        for (var pair : pairs) {
            together += (pair.item() - meanItem) * (pair.rest() - meanRest);
            item += (pair.item() - meanItem) * (pair.item() - meanItem);
            rest += (pair.rest() - meanRest) * (pair.rest() - meanRest);
        }
        double scale = Math.sqrt(item * rest);
        return scale < 1e-9
                ? Optional.empty()
                : Optional.of(new ReportCorrelation(Math.clamp(together / scale, -1, 1), pairs.size()));
    }
}
