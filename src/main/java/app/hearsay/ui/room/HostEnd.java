package app.hearsay.ui.room;

import app.hearsay.room.Scoreboard;
import com.vaadin.flow.component.html.Anchor;

/// The podium, and the way to the report.
final class HostEnd extends HostStage {

    private static final int LOWEST_RANK = 3;
    private static final int MOST = 6;

    HostEnd(HostScene scene) {
        super("end");
        var board = Scoreboard.of(scene.room());
        var best = board.lines().stream()
                .filter(line -> line.rank() <= LOWEST_RANK && line.points() > 0)
                .limit(MOST)
                .toList();
        add(title("host.end.title"));
        if (best.isEmpty()) {
            add(line("host-lead", "host.end.nobody"));
        } else {
            var podium = box("host-ranks", HostRanks.players(best));
            podium.addClassName("podium");
            if (!board.teams().isEmpty()) {
                podium.add(HostRanks.teams(board.teams()));
            }
            add(podium, line("host-lead", "host.end.text"));
        }
        var report = new Anchor("host/" + scene.room().plan().code() + "/report", getTranslation("host.end.report"));
        report.addClassName("primary");
        report.setRouterIgnore(true);
        add(box("actions", report));
    }
}
