package app.hearsay.ui.wall;

import app.hearsay.game.Scoreboard;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// Ranks, names and points.
public final class WallRanks extends OrderedList {

    private WallRanks(String key) {
        addClassName("ranks");
        getElement().setAttribute("aria-label", getTranslation(key));
    }

    static WallRanks players(List<Scoreboard.Line> lines) {
        var ranks = new WallRanks("host.standing.players");
        lines.forEach(line -> ranks.add(line.rank(), line.player().name().shown(), line.points()));
        return ranks;
    }

    static WallRanks teams(List<Scoreboard.TeamLine> lines) {
        var ranks = new WallRanks("host.standing.teams");
        ranks.addClassName("team-ranks");
        lines.forEach(line -> ranks.add(
                line.rank(), ranks.getTranslation("host.team-of", line.team() + 1, line.players()), line.points()));
        return ranks;
    }

    private void add(int rank, String name, int points) {
        var item = new ListItem(
                part("rank", getTranslation("host.rank", rank)),
                part("who", name),
                part("rank-points", getTranslation("host.points", points)));
        item.addClassName("rank-" + Math.min(rank, 4));
        add(item);
    }

    private static Span part(String className, String text) {
        var part = new Span(text);
        part.addClassName(className);
        return part;
    }
}
