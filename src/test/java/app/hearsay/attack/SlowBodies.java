package app.hearsay.attack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Requests that announce a body and let it trickle, to whatever address, need no session; each may hold a thread.
final class SlowBodies implements Trial {

    private static final int REQUESTS = 300;
    private static final int ROUNDS = 16;
    private static final long PAUSE_MILLIS = 250;

    @Override
    public String name() {
        return "trickling bodies";
    }

    @Override
    public Outcome run(Site site) throws Exception {
        var wires = new ArrayList<Wire>();
        try (var others = Others.at(site.server())) {
            for (int i = 0; i < REQUESTS; i++) {
                wires.add(open(site, i % 2 == 0 ? "/hearsay.css" : "/?v-r=uidl&v-uiId=0"));
            }
            trickle(wires);
            others.close();
            return others.outcome("%d POSTs, a byte in %d ms each".formatted(REQUESTS, PAUSE_MILLIS), 500);
        } finally {
            wires.forEach(Wire::close);
        }
    }

    private static Wire open(Site site, String path) throws IOException {
        return Wire.from("127.0.0.2", site.server())
                .say(
                        "POST %s HTTP/1.1\r\nHost: localhost:%d\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"
                                .formatted(path, site.server().port()));
    }

    private static void trickle(List<Wire> wires) throws InterruptedException {
        for (int i = 0; i < ROUNDS; i++) {
            wires.forEach(wire -> wire.trySay(" "));
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
