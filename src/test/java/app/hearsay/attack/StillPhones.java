package app.hearsay.attack;

import java.util.ArrayList;

/// Phones that ask for more than their side takes, and then hardly read: more of them than the server has threads.
final class StillPhones implements Trial {

    private static final int PHONES = 250;
    private static final int ASKED = 100;
    private static final int WINDOW = 2048;
    private static final int ROUNDS = 6;
    private static final long PAUSE_MILLIS = 1000;
    private static final int BYTES = 10;

    @Override
    public String name() {
        return "phones that stop reading";
    }

    @Override
    public Outcome run(Site site) throws Exception {
        var wires = new ArrayList<Wire>();
        try (var others = Others.at(site.server())) {
            for (int i = 0; i < PHONES; i++) {
                var wire = Wire.from("127.0.0.2", site.server(), WINDOW);
                for (int j = 0; j < ASKED; j++) {
                    wire.trySay("GET /hearsay.js HTTP/1.1\r\nHost: localhost:%d\r\n\r\n"
                            .formatted(site.server().port()));
                }
                wires.add(wire);
            }
            for (int i = 0; i < ROUNDS; i++) {
                Thread.sleep(PAUSE_MILLIS);
                wires.forEach(wire -> wire.hearA(BYTES));
            }
            others.close();
            return others.outcome("%d phones, %d scripts asked by each".formatted(PHONES, ASKED), 500);
        } finally {
            wires.forEach(Wire::close);
        }
    }
}
