package app.hearsay.attack;

import app.hearsay.load.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The disk of the database fills up to the last byte, and is emptied. Where this user may mount a disk in memory.
final class FullDisk implements Trial {

    private static final int CHUNK = 1 << 20;

    @Override
    public String name() {
        return "disk full";
    }

    @Override
    public Outcome run(Site site) throws Exception {
        var disk = Files.createTempDirectory(site.folder(), "disk");
        if (!command("mount", "-t", "tmpfs", "-o", "size=64m", "hearsay-attack", disk.toString())) {
            return new Outcome("not tried: this user cannot mount a disk", "-", Outage.BOUND, true);
        }
        try (var server = start(site, disk)) {
            var filler = disk.resolve("filler");
            var outage = Outage.of(server, () -> fill(filler), () -> Files.delete(filler));
            return new Outcome("64 MB filled, then emptied", outage.toString(), Outage.BOUND, outage.held());
        } finally {
            command("umount", "--lazy", disk.toString());
        }
    }

    private static Server start(Site site, Path disk) throws IOException, InterruptedException {
        return new Server(
                Server.freePort(),
                Files.createDirectory(disk.resolve("data")),
                List.of("-Xmx" + site.heap() + "m", "-XX:TieredStopAtLevel=1"),
                List.of());
    }

    private static void fill(Path filler) throws IOException {
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(new byte[CHUNK]);
            }
        } catch (IOException full) {
            // As it was meant.
        }
    }

    private static boolean command(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
