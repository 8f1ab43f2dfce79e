package app.hearsay.attack;

import app.hearsay.load.Browser;
import app.hearsay.load.Host;
import app.hearsay.load.Machine;

/// A push socket that announces two thousand million characters and keeps sending them.
final class PushFragments implements Trial {

    private static final int FRAGMENTS = 20_000;
    private static final String FRAGMENT = "x".repeat(900);

    @Override
    public String name() {
        return "long messages on a push socket";
    }

    @Override
    public Outcome run(Site site) {
        try (var machine = new Machine(site.server().address())) {
            var code = Host.open(new Browser(machine, "de")).code();
            var window = new Browser(machine, "de").open("/join/" + code).join();
            window.click(node -> node.hasClass("primary")).join();
            window.online().join();
            long before = site.server().heap();
            window.shout("2000000000|");
            for (int i = 0; i < FRAGMENTS; i++) {
                window.shout(FRAGMENT);
            }
            long grown = site.server().heap() - before;
            return new Outcome(
                    "%d MB in %d messages".formatted(FRAGMENTS * FRAGMENT.length() / 1_000_000, FRAGMENTS),
                    "%.1f MB of heap".formatted(grown / 1e6),
                    "1 MB",
                    grown < 1_000_000);
        }
    }
}
