package app.hearsay.attack;

import app.hearsay.load.RoomVisitors;

/// Fills a room with false players from one address.
///
/// @param count how many
/// @param begun whether the game is on: then fewer come late than come in at first
/// @param most how many of them may get in without the host
record JoinFlood(int count, boolean begun, int most) implements Trial {

    @Override
    public String name() {
        return begun ? "joins while the game is on" : "joins in the lobby";
    }

    @Override
    public Outcome run(Site site) {
        try (var visitors = new RoomVisitors(site.server().address())) {
            var room = visitors.open();
            var code = room.code();
            if (begun) {
                room.begin();
            }
            long start = System.nanoTime();
            var crowd = visitors.flood(code, count);
            double seconds = (System.nanoTime() - start) / 1e9;
            int allowed = most + (int) Math.ceil(seconds * (begun ? 1 : 5));
            return new Outcome(
                    "%d joins from one address in %.1f s".formatted(count, seconds),
                    "%d in, %d wait, %d refused".formatted(crowd.in(), crowd.waiting(), crowd.refused()),
                    "at most %d in, the others wait".formatted(allowed),
                    crowd.in() <= allowed && crowd.waiting() == count - crowd.in());
        }
    }
}
