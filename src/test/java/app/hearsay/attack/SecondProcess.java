package app.hearsay.attack;

import app.hearsay.load.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// A second server is started on the database of one that runs.
final class SecondProcess implements Trial {

    private static final int MOST_LINES = 5;

    @Override
    public String name() {
        return "second process on one H2 folder";
    }

    @Override
    public Outcome run(Site site) throws Exception {
        var first = site.server();
        long before = lines(first);
        boolean started = starts(site);
        long lines = lines(first) - before;
        return new Outcome(
                "started beside the first",
                (started ? "it runs, " : "refused, ") + lines + " lines",
                "refused, at most " + MOST_LINES + " lines",
                !started && lines <= MOST_LINES && first.isAlive());
    }

    private static boolean starts(Site site) throws IOException, InterruptedException {
        var options = List.of("-Xmx" + site.heap() + "m", "-XX:TieredStopAtLevel=1");
        try (var second = new Server(Server.freePort(), site.server().data(), options, List.of())) {
            return second.isAlive();
        } catch (IllegalStateException refused) {
            return false;
        }
    }

    /// Both write into one log.
    private static long lines(Server server) throws IOException {
        try (var lines = Files.lines(server.log())) {
            return lines.count();
        }
    }
}
