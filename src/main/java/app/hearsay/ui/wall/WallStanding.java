package app.hearsay.ui.wall;

import app.hearsay.game.Scoreboard;

/// Who stands where between two questions: the first ten, and the teams.
final class WallStanding extends WallStage {

    private static final int MOST = 10;

    WallStanding(WallScene scene) {
        super("standing");
        var board = Scoreboard.of(scene.room());
        add(title("host.standing.title"));
        var ranks = box("host-ranks");
        if (!board.teams().isEmpty()) {
            ranks.add(WallRanks.teams(board.teams()));
        }
        var best = board.shown(MOST);
        if (best.isEmpty()) {
            add(line("host-lead", "host.end.nobody"));
            return;
        }
        ranks.add(WallRanks.players(best));
        add(ranks);
        int more = board.lines().size() - best.size();
        if (more > 0) {
            add(line("host-hint", "host.standing.more", more));
        }
    }
}
