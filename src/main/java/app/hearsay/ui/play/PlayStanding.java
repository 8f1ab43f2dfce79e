package app.hearsay.ui.play;

import app.hearsay.game.Player;
import app.hearsay.game.Scoreboard;
import app.hearsay.ui.part.Address;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/// Where a player stands, and who is ahead.
final class PlayStanding extends Div {

    private static final int TOP = 5;

    /// @param ended whether the game is over
    PlayStanding(Player player, Scoreboard scoreboard, boolean standings, boolean ended) {
        addClassName("play-message");
        var heading = new H1(getTranslation(ended ? "play.end.title" : "play.standing.title"));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
        if (standings) {
            addStanding(player, scoreboard);
        }
        if (player.from() > 0) {
            add(new Paragraph(getTranslation("play.points.late", player.from() + 1)));
        }
        if (standings) {
            addTop(scoreboard);
        }
        if (ended) {
            addWaysOn();
        }
    }

    private void addStanding(Player player, Scoreboard scoreboard) {
        scoreboard
                .of(player.id())
                .ifPresent(line -> add(new Paragraph(getTranslation(
                        "play.points",
                        line.points(),
                        line.rank(),
                        scoreboard.lines().size()))));
        scoreboard.teams().stream()
                .filter(team -> player.team().isPresent()
                        && team.team() == player.team().getAsInt())
                .forEach(team -> add(new Paragraph(getTranslation(
                        "play.points.team",
                        team.team() + 1,
                        team.rank(),
                        scoreboard.teams().size()))));
    }

    private void addTop(Scoreboard scoreboard) {
        var top = new OrderedList();
        scoreboard.lines().stream()
                .limit(TOP)
                .forEach(line -> top.add(new ListItem(
                        getTranslation("play.line", line.player().name().shown(), line.points()))));
        add(new H2(getTranslation("play.top")), top);
    }

    private void addWaysOn() {
        var progress = Address.PROGRESS.link(getTranslation("play.end.progress"));
        progress.addClassName("text-link");
        var practice = Address.PRACTICE.link(getTranslation("play.end.practice"));
        practice.addClassName("text-link");
        add(new Paragraph(getTranslation("play.end.kept")), new Paragraph(progress, practice));
    }
}
