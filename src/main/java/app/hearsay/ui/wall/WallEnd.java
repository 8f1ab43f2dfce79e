package app.hearsay.ui.wall;

import app.hearsay.game.Scoreboard;
import app.hearsay.ui.part.Address;

/// The podium, and the way to the report.
public final class WallEnd extends WallStage {

    private static final int LOWEST_RANK = 3;
    private static final int MOST = 6;

    WallEnd(WallScene scene) {
        super("end");
        var board = Scoreboard.of(scene.room());
        var best = board.shown(MOST).stream()
                .filter(line -> line.rank() <= LOWEST_RANK)
                .toList();
        add(title("host.end.title"));
        if (best.isEmpty()) {
            add(line("host-lead", "host.end.nobody"));
        } else {
            var podium = box("host-ranks", WallRanks.players(best));
            podium.addClassName("podium");
            if (!board.teams().isEmpty()) {
                podium.add(WallRanks.teams(board.teams()));
            }
            add(podium, line("host-lead", "host.end.text"));
        }
        var report = Address.report(scene.room().plan().code()).link(getTranslation("host.end.report"));
        report.addClassName("primary");
        report.setRouterIgnore(true);
        add(box("actions", report));
    }
}
