package app.hearsay.ui.play;

import app.hearsay.game.Plan;
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
    PlayStanding(Plan plan, Player player, Scoreboard scoreboard, boolean ended) {
        boolean standings = plan.rules().standings();
        addClassName("play-message");
        var heading = new H1(getTranslation(ended ? "play.end.title" : "play.standing.title"));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
        if (standings) {
            addStanding(player, scoreboard);
        }
        if (player.from() > plan.rounds().countedFrom()) {
            add(new Paragraph(late(plan, player.from())));
        }
        if (standings) {
            addTop(scoreboard);
        }
        if (ended) {
            addWaysOn();
        }
    }

    /// From which question on somebody plays.
    private String late(Plan plan, int from) {
        int number = plan.place(from).number();
        return plan.rounds().of(from) == 1
                ? getTranslation("play.points.late", number)
                : getTranslation("play.points.late.round", plan.rounds().of(from), number);
    }

    /// A rank means nothing while nobody has a point.
    private void addStanding(Player player, Scoreboard scoreboard) {
        if (scoreboard.shown(TOP).isEmpty()) {
            add(new Paragraph(getTranslation("play.points.nobody")));
            return;
        }
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
        var best = scoreboard.shown(TOP);
        if (best.isEmpty()) {
            return;
        }
        var top = new OrderedList();
        best.forEach(line -> top.add(ranked(line)));
        add(new H2(getTranslation("play.top")), top);
    }

    /// Numbered by its rank, which whoever has as many points shares.
    private ListItem ranked(Scoreboard.Line line) {
        var item = new ListItem(getTranslation("play.line", line.player().name().shown(), line.points()));
        item.getElement().setAttribute("value", String.valueOf(line.rank()));
        return item;
    }

    private void addWaysOn() {
        var progress = Address.PROGRESS.link(getTranslation("play.end.progress"));
        progress.addClassName("text-link");
        var practice = Address.PRACTICE.link(getTranslation("play.end.practice"));
        practice.addClassName("text-link");
        add(new Paragraph(getTranslation("play.end.kept")), new Paragraph(progress, practice));
    }
}
