package app.hearsay.attack;

import java.io.IOException;
import java.util.ArrayList;

/// One address that opens all the connections it gets, and keeps asking for pages on them.
final class ManyConnections implements Trial {

    private static final int MOST = 3000;
    private static final int ASKING = 100;
    private static final int ROUNDS = 10;

    @Override
    public String name() {
        return "one address that opens everything it may";
    }

    @Override
    public Outcome run(Site site) throws Exception {
        var wires = new ArrayList<Wire>();
        try (var others = Others.at(site.server())) {
            int refused = 0;
            for (int i = 0; i < MOST; i++) {
                try {
                    wires.add(Wire.from("127.0.0.2", site.server()));
                } catch (IOException full) {
                    refused++;
                }
            }
            var request = "GET / HTTP/1.1\r\nHost: localhost:%d\r\nAccept: text/html\r\n\r\n"
                    .formatted(site.server().port());
            for (int i = 0; i < ROUNDS; i++) {
                wires.stream().limit(ASKING).forEach(wire -> wire.trySay(request));
                Thread.sleep(300);
            }
            others.close();
            return others.outcome(
                    "%d connections, %d refused, %d of them asking again and again"
                            .formatted(wires.size(), refused, ASKING),
                    500);
        } finally {
            wires.forEach(Wire::close);
        }
    }
}
