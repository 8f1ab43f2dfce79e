package app.hearsay.attack;

import app.hearsay.load.Server;
import java.nio.file.Files;
import java.util.List;

/// The folder of the database is a file, so that nothing can be written there, whoever starts the app.
final class UnwritableFolder implements Trial {

    private static final int MOST_LINES = 5;

    @Override
    public String name() {
        return "a folder that cannot be written";
    }

    @Override
    public Outcome run(Site site) throws Exception {
        var folder = Files.createTempDirectory(site.folder(), "unwritable");
        var blocked = Files.createFile(folder.resolve("blocked"));
        var options = List.of("-Xmx" + site.heap() + "m", "-XX:TieredStopAtLevel=1");
        boolean started;
        try (var server = new Server(
                Server.freePort(),
                folder,
                options,
                List.of("--spring.datasource.url=jdbc:h2:file:" + blocked.resolve("data/hearsay")
                        + ";MODE=PostgreSQL"))) {
            started = server.isAlive();
        } catch (IllegalStateException refused) {
            started = false;
        }
        int lines = Files.readAllLines(folder.resolve("server.log")).size();
        return new Outcome(
                "started on a folder below a file",
                (started ? "it runs, " : "refused, ") + lines + " lines",
                "refused, at most " + MOST_LINES + " lines",
                !started && lines <= MOST_LINES);
    }
}
