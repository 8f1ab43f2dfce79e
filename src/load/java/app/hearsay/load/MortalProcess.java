package app.hearsay.load;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/// A program that is started again and again, and killed each time at a moment that nobody chose.
///
/// It starts in half the time that the tests' own class path would take: from jars of what it needs and no more (no
/// logging), and from what a first run has loaded and linked (<https://openjdk.org/jeps/514>). Not safe for several
/// threads.
public final class MortalProcess {

    private static final int KILLED = 137;

    private final Class<?> program;
    private final Path folder;
    private final Duration longest;
    private final Random random;
    private final String classPath;

    /// @param jars those that it needs, by the ends of their paths
    /// @param folder where it keeps what it starts from
    /// @param longest how long it lives at most after it has said something
    /// @param seed of the moments
    public MortalProcess(Class<?> program, Pattern jars, Path folder, Duration longest, long seed) {
        this.program = program;
        this.folder = folder;
        this.longest = longest;
        this.random = new Random(seed);
        this.classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> Files.isDirectory(entry)
                        || jars.matcher(entry.toString()).find())
                .map(this::packed)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// Lets it run once, and keeps what it has loaded. What it does then is not to be mistaken for what it does later.
    public void train(String... arguments) throws IOException, InterruptedException {
        var process = start("-XX:AOTCacheOutput=" + cache(), arguments);
        try (var output = linesOf(process)) {
            output.readLine();
            TimeUnit.NANOSECONDS.sleep(longest.toNanos());
            process.toHandle().destroy();
            output.lines().forEach(_ -> {});
        }
        process.waitFor();
        if (!Files.exists(cache())) {
            throw new IllegalStateException("nothing was kept: " + complaints());
        }
    }

    /// Runs it until it is killed.
    ///
    /// @return the lines that it said, of which a kill can cut the last one short
    /// @throws IllegalStateException if it ended before
    public List<String> runUntilKilled(String... arguments) throws IOException, InterruptedException {
        var process = start("-XX:AOTCache=" + cache(), arguments);
        var lines = new ArrayList<String>();
        try (var output = linesOf(process)) {
            var first = output.readLine();
            if (first != null) {
                lines.add(first);
            }
            var killer = Thread.ofPlatform().start(() -> killSoon(process));
            output.lines().forEach(lines::add);
            killer.join();
        }
        if (process.waitFor() != KILLED) {
            throw new IllegalStateException("it ended before it was killed: " + complaints());
        }
        return lines;
    }

    private Process start(String kept, String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx192m", kept));
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("complaints.txt").toFile())
                .start();
    }

    private static BufferedReader linesOf(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    }

    private void killSoon(Process process) {
        try {
            TimeUnit.MICROSECONDS.sleep(random.nextLong(TimeUnit.NANOSECONDS.toMicros(longest.toNanos())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // Process itself would also close the stream that still holds what was said.
        process.toHandle().destroyForcibly();
    }

    /// What is kept of a start fits jars only.
    private Path packed(Path entry) {
        if (!Files.isDirectory(entry)) {
            return entry;
        }
        var jar = folder.resolve(entry.getFileName() + ".jar");
        var tool = ToolProvider.findFirst("jar").orElseThrow();
        int failure = tool.run(
                System.out,
                System.err,
                "--create",
                "--no-compress",
                "--file",
                jar.toString(),
                "-C",
                entry.toString(),
                ".");
        if (failure != 0) {
            throw new IllegalStateException("could not pack " + entry);
        }
        return jar;
    }

    private Path cache() {
        return folder.resolve(program.getSimpleName() + ".aot");
    }

    private String complaints() throws IOException {
        return Files.readString(folder.resolve("complaints.txt"));
    }
}
