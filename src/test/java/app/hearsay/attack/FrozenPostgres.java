package app.hearsay.attack;

import app.hearsay.load.Server;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL stands still, and goes on. It needs a PostgreSQL of its own.
final class FrozenPostgres implements Trial {

    @Override
    public String name() {
        return "PostgreSQL frozen";
    }

    @Override
    public Outcome run(Site site) throws Exception {
        var folder = Files.createTempDirectory(site.folder(), "postgres");
        try (var postgres = EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("data"))
                        .start();
                var server = start(site, postgres)) {
            var processes = processes(folder.resolve("data"));
            Outage outage;
            try {
                outage = Outage.of(server, () -> signal("STOP", processes), () -> signal("CONT", processes));
            } finally {
                signal("CONT", processes);
            }
            return new Outcome(
                    "all its processes stopped, then let go", outage.toString(), Outage.BOUND, outage.held());
        }
    }

    private static Server start(Site site, EmbeddedPostgres postgres) throws IOException, InterruptedException {
        return site.fresh(
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres");
    }

    private static List<Long> processes(Path data) throws IOException {
        long first = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
        var all = new ArrayList<>(List.of(first));
        ProcessHandle.of(first).orElseThrow().children().map(ProcessHandle::pid).forEach(all::add);
        return all;
    }

    /// Connections that come later have processes of their own, which are not met: none may come while it is frozen.
    private static void signal(String name, List<Long> processes) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(process -> command.add(Long.toString(process)));
        new ProcessBuilder(command).start().waitFor();
    }
}
