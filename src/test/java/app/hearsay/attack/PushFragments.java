package app.hearsay.attack;

import app.hearsay.load.Browser;
import app.hearsay.load.Host;
import app.hearsay.load.Machine;
import app.hearsay.load.Phone;

/// A push socket that announces two thousand million characters and keeps sending them, and the line of a phone that
/// says as much.
final class PushFragments implements Trial {

    private static final int FRAGMENTS = 20_000;
    private static final String FRAGMENT = "x".repeat(900);

    @Override
    public String name() {
        return "long messages on a push socket and on a phone's line";
    }

    @Override
    public Outcome run(Site site) {
        try (var machine = new Machine(site.server().address())) {
            var host = Host.open(new Browser(machine, "de"));
            var phone = Phone.join(new Browser(machine, "de"), host.code()).join();
            long before = site.server().heap();
            host.shout("2000000000|");
            for (int i = 0; i < FRAGMENTS; i++) {
                host.shout(FRAGMENT);
                phone.shout(FRAGMENT);
            }
            long grown = site.server().heap() - before;
            return new Outcome(
                    "%d MB in %d messages on each".formatted(FRAGMENTS * FRAGMENT.length() / 1_000_000, FRAGMENTS),
                    "%.1f MB of heap".formatted(grown / 1e6),
                    "1 MB",
                    grown < 1_000_000);
        }
    }
}
