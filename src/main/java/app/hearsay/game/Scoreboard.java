package app.hearsay.game;

import app.hearsay.learner.Learner;
import app.hearsay.question.Grade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Who has how many points for the questions that count and whose solution was shown: up to 100 for each, by
/// its grade, and where speed counts up to 50 more for the time that was left. The answer that counts is a
/// player's last.
///
/// See decision 0017.
///
/// @param lines best first; equal points share a rank
/// @param teams best first, by the mean of their players; empty if there are none
public record Scoreboard(List<Line> lines, List<TeamLine> teams) {

    private static final int MOST_FOR_SPEED = 50;

    /// Where a player stands.
    ///
    /// @param rank counted from 1
    public record Line(Player player, int points, int rank) {}

    /// Where a team stands.
    ///
    /// @param team counted from 0
    /// @param points the mean of its players', rounded
    /// @param rank counted from 1
    public record TeamLine(int team, int points, int players, int rank) {}

    public Scoreboard {
        lines = List.copyOf(lines);
        teams = List.copyOf(teams);
    }

    /// Computed from the answers alone.
    public static Scoreboard of(Room room) {
        var points =
                room.present().stream().collect(Collectors.toMap(Function.identity(), player -> points(room, player)));
        var lines = ranked(
                room.present(),
                player -> points.getOrDefault(player, 0),
                (player, rank) -> new Line(player, points.getOrDefault(player, 0), rank));
        return new Scoreboard(lines, teams(lines));
    }

    /// The lines that others may see: nobody is named for having nothing.
    ///
    /// @param most how many at most, the best
    public List<Line> shown(int most) {
        return lines.stream().filter(line -> line.points() > 0).limit(most).toList();
    }

    /// The line of a player; empty if removed.
    public Optional<Line> of(Learner.Id player) {
        return lines.stream().filter(line -> line.player().id().equals(player)).findFirst();
    }

    /// The points of a player for one question whose solution was shown; 0 if there is no answer.
    public static int points(Room room, Player player, int question) {
        return room.counting(player.id(), question)
                .map(attempt -> {
                    double points = attempt.grade().points() * Grade.MOST_SHOWN;
                    return (int) Math.round(points + attempt.grade().points() * forSpeed(room, player, question));
                })
                .orElse(0);
    }

    /// Only first votes, and only of players who were there when the question was opened. The class's time is
    /// the measure for all: whoever takes more of it loses nothing, and gains nothing by having asked for it.
    private static double forSpeed(Room room, Player player, int question) {
        var rules = room.plan().rules();
        if (!rules.speed()
                || !player.wasThereAtOpening(question)
                || room.given(player.id(), question, Vote.SECOND).isPresent()) {
            return 0;
        }
        double time = rules.limit().orElseThrow().toMillis();
        return room.given(player.id(), question, Vote.FIRST)
                .map(attempt -> MOST_FOR_SPEED * Math.max(0, 1 - attempt.took().toMillis() / time))
                .orElse(0.0);
    }

    private static int points(Room room, Player player) {
        return IntStream.range(
                        room.plan().rounds().countedFrom(), room.outcomes().size())
                .filter(question -> room.outcomes().get(question) == QuestionOutcome.REVEALED)
                .map(question -> points(room, player, question))
                .sum();
    }

    private static List<TeamLine> teams(List<Line> lines) {
        Map<Integer, List<Line>> members = lines.stream()
                .filter(line -> line.player().team().isPresent())
                .collect(Collectors.groupingBy(line -> line.player().team().getAsInt()));
        ToIntFunction<Integer> points = team -> (int) Math.round(members.getOrDefault(team, List.of()).stream()
                .mapToInt(Line::points)
                .average()
                .orElse(0));
        return ranked(
                members.keySet().stream().sorted().toList(),
                points,
                (team, rank) -> new TeamLine(
                        team,
                        points.applyAsInt(team),
                        members.getOrDefault(team, List.of()).size(),
                        rank));
    }

    /// Makes a line of each item, best first.
    private static <T, L> List<L> ranked(List<T> items, ToIntFunction<T> points, BiFunction<T, Integer, L> line) {
        record Scored<T>(T item, int points) {}
        var best = items.stream()
                .map(item -> new Scored<>(item, points.applyAsInt(item)))
                .sorted(Comparator.comparingInt((Scored<T> scored) -> scored.points())
                        .reversed())
                .toList();
        var lines = new ArrayList<L>(best.size());
        int rank = 1;
        for (int i = 0; i < best.size(); i++) {
            if (i > 0 && best.get(i).points() < best.get(i - 1).points()) {
                rank = i + 1;
            }
            lines.add(line.apply(best.get(i).item(), rank));
        }
        return lines;
    }
}
