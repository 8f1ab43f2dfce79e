package app.hearsay.game;

import app.hearsay.question.Answer;
import app.hearsay.question.Grade.Verdict;
import app.hearsay.result.Attempt;
import app.hearsay.result.Confidence;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a class answered in one vote.
///
/// @param answers how many
/// @param right how many of them are right or can be defended
/// @param defensible how many of these can be defended, but are not what was wanted
/// @param partly how many of them are partly right
/// @param surelyWrong how many of them are wrong although their players were sure
/// @param chosen how often each option was chosen, alone or with others, by its key
/// @param marked how often each unit of the passage was marked, by its index
/// @param ordered how often each order was given, by the keys of its items
/// @param sorted for the key of each item that was sorted how often it was put into each band, by the band's key
public record Tally(
        int answers,
        int right,
        int defensible,
        int partly,
        int surelyWrong,
        Map<String, Integer> chosen,
        SortedMap<Integer, Integer> marked,
        Map<List<String>, Integer> ordered,
        Map<String, Map<String, Integer>> sorted) {

    /// From how many answers on a host is told how many were surely wrong: fewer would point at somebody.
    public static final int FEWEST_FOR_SURELY_WRONG = 5;

    private static final double A_THIRD = 1.0 / 3;

    /// How often an item was put into a band, by their keys.
    public int sortedInto(String item, String band) {
        return sorted.getOrDefault(item, Map.of()).getOrDefault(band, 0);
    }

    /// Counts answers to one question.
    public static Tally of(Collection<Attempt> attempts) {
        var chosen = new HashMap<String, Integer>();
        var marked = new TreeMap<Integer, Integer>();
        var ordered = new HashMap<List<String>, Integer>();
        var sorted = new HashMap<String, Map<String, Integer>>();
        for (var attempt : attempts) {
            switch (attempt.answer()) {
                case Answer.Choice(var option) -> chosen.merge(option, 1, Integer::sum);
                case Answer.Marking(var units) -> units.forEach(unit -> marked.merge(unit, 1, Integer::sum));
                case Answer.Ordering(var items) -> ordered.merge(items, 1, Integer::sum);
                case Answer.Selection(var options) -> options.forEach(option -> chosen.merge(option, 1, Integer::sum));
                case Answer.Sorting(var bands) ->
                    bands.forEach((item, band) ->
                            sorted.computeIfAbsent(item, _ -> new HashMap<>()).merge(band, 1, Integer::sum));
            }
        }
        return new Tally(
                attempts.size(),
                count(attempts, Verdict.RIGHT) + count(attempts, Verdict.DEFENSIBLE),
                count(attempts, Verdict.DEFENSIBLE),
                count(attempts, Verdict.PARTLY),
                (int) attempts.stream().filter(Tally::isSurelyWrong).count(),
                chosen,
                marked,
                ordered,
                sorted);
    }

    /// The share of right answers, from 0 to 1; 0 if there are none.
    public double facility() {
        return right / Math.max(1.0, answers);
    }

    /// Whether talking about it pays: a third to two thirds are right, so that whoever is can convince the others
    /// (Crouch and Mazur, Peer Instruction: Ten years of experience and results, 2001).
    public boolean callsForDiscussion() {
        return answers > 1 && facility() >= A_THIRD && facility() <= 2 * A_THIRD;
    }

    private static int count(Collection<Attempt> attempts, Verdict verdict) {
        return (int) attempts.stream()
                .filter(attempt -> attempt.grade().verdict() == verdict)
                .count();
    }

    private static boolean isSurelyWrong(Attempt attempt) {
        return attempt.grade().verdict() == Verdict.WRONG
                && attempt.confidence().filter(Confidence.SURE::equals).isPresent();
    }
}
