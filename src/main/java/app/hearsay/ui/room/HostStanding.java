package app.hearsay.ui.room;

import app.hearsay.room.Scoreboard;

/// Who stands where between two questions: the first ten, and the teams.
final class HostStanding extends HostStage {

    private static final int MOST = 10;

    HostStanding(HostScene scene) {
        super("standing");
        var board = Scoreboard.of(scene.room());
        add(title("host.standing.title"));
        var ranks = box("host-ranks");
        if (!board.teams().isEmpty()) {
            ranks.add(HostRanks.teams(board.teams()));
        }
        ranks.add(HostRanks.players(board.lines().stream().limit(MOST).toList()));
        add(ranks);
        int more = board.lines().size() - MOST;
        if (more > 0) {
            add(line("host-hint", "host.standing.more", more));
        }
    }
}
