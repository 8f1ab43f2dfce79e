package app.hearsay.attack;

import app.hearsay.load.SchoolLoad;
import app.hearsay.load.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// A class of thirty plays while everything goes on that strangers can do: no answer may be lost, answers are
/// acknowledged in time, and in the end the heap is what it was. Ends with 1 if that does not hold.
///
/// The heap of the beginning is taken after half an hour of the same, so that what fills once and has a bound, such as
/// the database's pages, is full at the beginning, too.
///
/// Arguments: the minutes that it lasts, the heap in megabytes, and a folder for dumps of the heap at the beginning and
/// at the end, if somebody wants to know who owns it.
final class Soak {

    private static final int CLASS = 30;
    private static final Duration WARM_UP = Duration.ofMinutes(30);

    /// How long the session of whoever has run a script, as attackers do too, lives after its last request. Half an
    /// hour, as usual, would only make the waits longer.
    private static final Duration SESSION = Duration.ofMinutes(5);

    /// When no session is left, and what asks for them now and then has seen so.
    private static final Duration REST = SESSION.plusMinutes(2);

    private static final double BOUND_MILLIS = 500;
    private static final double GROWTH = 1.1;

    private Soak() {}

    static void main(String[] arguments) throws Exception {
        var time = Duration.ofMinutes(Long.parseLong(arguments[0]));
        int heap = Integer.parseInt(arguments[1]);
        var site = Site.open(
                heap,
                Files.createTempDirectory("soak"),
                "--server.servlet.session.timeout=" + SESSION.toSeconds() + "s");
        boolean held;
        try (var server = site.server()) {
            var warm = playUnderAttack(site, WARM_UP);
            Thread.sleep(REST);
            long before = server.heap();
            dump(server, arguments, "before.hprof");
            var result = playUnderAttack(site, time);
            long after = heapAfterSessions(server, before);
            dump(server, arguments, "after.hprof");
            server.stop();
            long stored = answers(site);
            IO.println("answers acknowledged %d, found again on their phone %d, failures %d; in the database %d of %d"
                    .formatted(
                            result.accepted(),
                            result.found(),
                            result.failures(),
                            stored,
                            warm.accepted() + result.accepted()));
            IO.println("answer to acknowledgement: " + result.acknowledged());
            IO.println("live heap before %.1f MB, after %.1f MB".formatted(before / 1e6, after / 1e6));
            held = result.found() == result.accepted()
                    && result.failures() == 0
                    && stored >= warm.accepted() + result.accepted()
                    && result.acknowledged().quantile(0.95) < BOUND_MILLIS
                    && after < before * GROWTH;
        }
        IO.println(held ? "held" : "BROKE");
        System.exit(held ? 0 : 1);
    }

    private static void dump(Server server, String[] arguments, String name) {
        if (arguments.length > 2) {
            server.dumpHeap(Path.of(arguments[2], name));
        }
    }

    /// The live heap in bytes as soon as it is what it was, at the latest when no attacker has a session left; each
    /// minute's is printed.
    private static long heapAfterSessions(Server server, long before) throws Exception {
        long heap = server.heap();
        for (int minute = 0; minute < REST.toMinutes() && heap >= before * GROWTH; minute++) {
            Thread.sleep(Duration.ofMinutes(1));
            heap = server.heap();
            IO.println("live heap %d minutes after the last attack: %.1f MB".formatted(minute + 1, heap / 1e6));
        }
        return heap;
    }

    private static SchoolLoad.Result playUnderAttack(Site site, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var attack = threads.submit((Callable<Void>) () -> {
                for (int round = 0; System.nanoTime() < end; round++) {
                    attackOnce(site, end, round == 0);
                }
                return null;
            });
            var result = SchoolLoad.play(site.server().address(), 1, CLASS, time);
            attack.get();
            return result;
        }
    }

    /// @param tell whether also of what holds
    private static void attackOnce(Site site, long end, boolean tell) {
        for (var trial : strangers()) {
            if (System.nanoTime() < end) {
                var outcome = Attack.run(trial, site);
                if (tell || !outcome.held()) {
                    IO.println(Attack.line(site.heap(), trial, outcome));
                }
            }
        }
    }

    /// What a measurement would leave behind is no attack.
    private static List<Trial> strangers() {
        return Stream.concat(Trials.quick().stream(), Trials.slow().stream())
                .filter(trial -> !(trial instanceof WindowHeap))
                .toList();
    }

    private static long answers(Site site) throws IOException {
        try (var connection = DriverManager.getConnection(site.server().jdbcUrl(), "", "");
                var rows = connection.createStatement().executeQuery("select count(*) from attempt")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IOException("the answers cannot be counted", e);
        }
    }
}
