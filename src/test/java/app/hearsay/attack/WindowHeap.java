package app.hearsay.attack;

import static org.awaitility.Awaitility.await;

import app.hearsay.load.Browser;
import app.hearsay.load.FlowClient;
import app.hearsay.load.Host;
import app.hearsay.load.Machine;
import app.hearsay.load.Phone;
import app.hearsay.load.Server;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// What a window costs the server, by route: the live heap before and after a number of them, each in a browser of its
/// own, so that the session is in it.
final class WindowHeap implements Trial {

    private static final int WINDOWS = 20;
    private static final long BOUND = 150_000;
    private static final Duration PREPARED = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "heap a window";
    }

    @Override
    public Outcome run(Site site) {
        awaitRounds(site.server());
        try (var machine = new Machine(site.server().address())) {
            var host = Host.open(new Browser(machine, "de"));
            var routes = new LinkedHashMap<String, Supplier<FlowClient>>();
            for (var route : new String[] {
                "/",
                "/practice",
                "/practice/summary",
                "/progress",
                "/check",
                "/lesson",
                "/tree",
                "/rules",
                "/rules/soll",
                "/article",
                "/article/gespraeche-in-katar",
                "/host",
                "/join",
                "/join/" + host.code(),
                "/host/" + host.code(),
                "/remote/nothing",
                "/nothing"
            }) {
                routes.put(route, () -> open(machine, route));
            }
            var costs = new LinkedHashMap<String, Long>();
            measure(site, () -> open(machine, "/"));
            routes.forEach((route, opener) -> costs.put(route, measure(site, opener)));
            costs.put("/play", measurePhones(site, machine, host.code()));
            long most = costs.values().stream().mapToLong(cost -> cost).max().orElseThrow();
            return new Outcome(WINDOWS + " windows of each route", told(costs), "150 kB each", most <= BOUND);
        }
    }

    /// What a server makes once, some seconds after its start, is no window's.
    private static void awaitRounds(Server server) {
        await().atMost(PREPARED).until(() -> {
            long made = server.live("app.hearsay.round.RuleRounds");
            return made > 0 && made == server.live("app.hearsay.round.Pools");
        });
    }

    private static FlowClient open(Machine machine, String route) {
        return new Browser(machine, "de").openAnyhow(route).join();
    }

    private static long measure(Site site, Supplier<FlowClient> opener) {
        long before = site.server().heap();
        var windows = new ArrayList<FlowClient>();
        for (int i = 0; i < WINDOWS; i++) {
            windows.add(opener.get());
        }
        long cost = (site.server().heap() - before) / WINDOWS;
        windows.forEach(FlowClient::close);
        return cost;
    }

    private static long measurePhones(Site site, Machine machine, String code) {
        long before = site.server().heap();
        var phones = new ArrayList<Phone>();
        for (int i = 0; i < WINDOWS; i++) {
            phones.add(Phone.join(new Browser(machine, "de"), code).join());
        }
        long cost = (site.server().heap() - before) / WINDOWS;
        phones.forEach(Phone::leave);
        return cost;
    }

    private static String told(Map<String, Long> costs) {
        var words = new ArrayList<String>();
        costs.forEach((route, cost) -> words.add("%s %.0f".formatted(route, cost / 1000.0)));
        return String.join(", ", words) + " kB";
    }
}
