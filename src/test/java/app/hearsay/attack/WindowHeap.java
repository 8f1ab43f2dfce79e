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
import java.util.List;
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
            var kinds = new LinkedHashMap<String, Supplier<Runnable>>();
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
                kinds.put(route, () -> open(machine, route)::close);
            }
            kinds.put(
                    "/play",
                    () -> Phone.join(new Browser(machine, "de"), host.code()).join()::leave);
            var costs = measured(site.server(), kinds);
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

    /// All stay open until the last is measured, so that nothing of one kind goes while another one comes.
    private static Map<String, Long> measured(Server server, Map<String, Supplier<Runnable>> kinds) {
        var closing = new ArrayList<Runnable>();
        // What the first ones of all bring along.
        open(kinds.values().iterator().next(), closing);
        var costs = new LinkedHashMap<String, Long>();
        long before = server.heap();
        for (var kind : kinds.entrySet()) {
            open(kind.getValue(), closing);
            long after = server.heap();
            costs.put(kind.getKey(), (after - before) / WINDOWS);
            before = after;
        }
        closing.forEach(Runnable::run);
        return costs;
    }

    private static void open(Supplier<Runnable> opener, List<Runnable> closing) {
        for (int i = 0; i < WINDOWS; i++) {
            closing.add(opener.get());
        }
    }

    private static String told(Map<String, Long> costs) {
        var words = new ArrayList<String>();
        costs.forEach((route, cost) -> words.add("%s %.0f".formatted(route, cost / 1000.0)));
        return String.join(", ", words) + " kB";
    }
}
