package app.hearsay.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// A running [StoringProcess], as its parent sees it.
final class Storing implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final Thread reader;

    Storing(String url, String number, Path complaints) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx192m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoringProcess.class.getName(),
                        url,
                        number)
                .redirectError(complaints.toFile())
                .start();
        reader = Thread.ofPlatform().daemon().start(this::read);
    }

    /// How many lines it has written.
    synchronized int size() {
        return lines.size();
    }

    /// Waits for a line of that kind beyond the first `from` lines.
    ///
    /// @return how long it took
    synchronized Duration await(int from, Predicate<String> kind) throws InterruptedException {
        long begin = System.nanoTime();
        while (lines.stream().skip(from).noneMatch(kind)) {
            long left = PATIENCE.toNanos() - (System.nanoTime() - begin);
            if (left <= 0) {
                throw new AssertionError("no such line in " + PATIENCE + ": "
                        + lines.reversed().stream().limit(5).toList());
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /// What it said was kept.
    synchronized List<String> kept() {
        return lines.stream()
                .filter(Storing::isKept)
                .map(line -> line.substring("kept ".length()))
                .toList();
    }

    /// How many lines of stack traces it wrote into its log.
    synchronized long traces() {
        return lines.stream().filter(line -> line.startsWith("\tat ")).count();
    }

    static boolean isKept(String line) {
        return line.startsWith("kept ") && line.length() == "kept ".length() + 36;
    }

    static boolean isRefused(String line) {
        return line.startsWith("refused");
    }

    long pid() {
        return process.pid();
    }

    /// Runs a command of the system.
    static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("failed: " + String.join(" ", command));
        }
    }

    void signal(String signal) throws IOException, InterruptedException {
        run("kill", "-" + signal, Long.toString(pid()));
    }

    /// Kills it, and returns when all that it said is heard.
    @Override
    public void close() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        reader.join();
    }

    private void read() {
        try (var output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                synchronized (this) {
                    lines.add(line);
                    notifyAll();
                }
            }
        } catch (IOException e) {
            // It was killed.
        }
    }
}
