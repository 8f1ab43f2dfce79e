package app.hearsay.attack;

import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/// Memory that ends all the same: the process must not live on half, but end, so that it can be started again.
final class MemoryEnds implements Trial {

    private static final Duration BOUND = Duration.ofSeconds(10);

    @Override
    public String name() {
        return "memory that ends";
    }

    @Override
    public Outcome run(Site site) throws Exception {
        try (var server = site.fresh()) {
            var machine = VirtualMachine.attach(Long.toString(server.pid()));
            machine.loadAgent(agent(site.folder()).toString());
            machine.detach();
            long begin = System.nanoTime();
            while (server.isAlive() && System.nanoTime() - begin < 2 * BOUND.toNanos()) {
                Thread.sleep(50);
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            boolean said = Files.readString(server.log()).contains("Terminating due to java.lang.OutOfMemoryError");
            return new Outcome(
                    "all memory taken from inside",
                    server.isAlive()
                            ? "it lives on"
                            : "it has ended after %.1f s, and %s so".formatted(seconds, said ? "says" : "does not say"),
                    BOUND.toSeconds() + " s, and says so",
                    !server.isAlive() && said);
        }
    }

    private static Path agent(Path folder) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Agent-Class", MemoryHog.class.getName());
        var file = Files.createTempFile(folder, "hog", ".jar");
        var entry = MemoryHog.class.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest);
                var compiled = MemoryHog.class.getResourceAsStream("MemoryHog.class")) {
            jar.putNextEntry(new JarEntry(entry));
            if (compiled != null) {
                compiled.transferTo(jar);
            }
        }
        return file;
    }
}
