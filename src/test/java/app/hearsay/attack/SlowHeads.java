package app.hearsay.attack;

import java.util.ArrayList;

/// Heads of requests that trickle and never end.
final class SlowHeads implements Trial {

    private static final int REQUESTS = 1000;
    private static final int ROUNDS = 8;
    private static final long PAUSE_MILLIS = 500;

    @Override
    public String name() {
        return "slow heads";
    }

    @Override
    public Outcome run(Site site) throws Exception {
        var wires = new ArrayList<Wire>();
        try (var others = Others.at(site.server())) {
            for (int i = 0; i < REQUESTS; i++) {
                wires.add(Wire.from("127.0.0.2", site.server()).say("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "));
            }
            for (int i = 0; i < ROUNDS; i++) {
                wires.forEach(wire -> wire.trySay("x"));
                Thread.sleep(PAUSE_MILLIS);
            }
            others.close();
            return others.outcome("%d heads, a byte in %d ms each".formatted(REQUESTS, PAUSE_MILLIS), 500);
        } finally {
            wires.forEach(Wire::close);
        }
    }
}
