package app.hearsay.load;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/// The whole application as a process of its own, which can be killed and started again on the same database.
///
/// Runs the compiled classes, not the packed application. Not safe for several threads.
public final class Server implements AutoCloseable {

    private static final List<String> USUAL = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1");
    private static final int LOOK_AGAIN_MILLIS = 50;
    private static final int PATIENCE_SECONDS = 60;
    private static final int LOWEST_PORT = 20_000;
    private static final int BEYOND_PORTS = 32_768;

    private final int port;
    private final Path data;
    private final List<String> options;
    private final List<String> arguments;
    private Process process;

    /// Starts it, and returns when it answers.
    public Server(int port, Path data) throws IOException, InterruptedException {
        this(port, data, USUAL, List.of());
    }

    /// Starts it, and returns when it answers.
    ///
    /// @param options of the virtual machine, such as `-Xmx256m`
    /// @param arguments of the application, such as `--hearsay.room.most=3`
    /// @throws IllegalStateException if it ends, or does not answer within a minute
    public Server(int port, Path data, List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        this.port = port;
        this.data = data;
        this.options = List.copyOf(options);
        this.arguments = List.copyOf(arguments);
        this.process = start();
    }

    /// A port that nobody listens on at the moment, below those that systems give to connections (Linux from 32,768,
    /// others from 49,152), so that none of them takes it before the server does.
    public static int freePort() throws IOException {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, BEYOND_PORTS);
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // The next one, then.
            }
        }
    }

    public int port() {
        return port;
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /// What it has printed, in all its lives.
    public Path log() {
        return data.resolve("server.log");
    }

    /// The folder of its database.
    public Path data() {
        return data;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// The bytes that live objects take, after a full collection.
    public long heap() {
        return Heap.of(Long.toString(pid())).used();
    }

    /// How many objects of a class live, after a full collection.
    ///
    /// @param type the name of the class with its package
    public long live(String type) {
        return Heap.of(Long.toString(pid())).live(type);
    }

    /// Writes what lives in it to a file, by which tools tell who owns it.
    public void dumpHeap(Path file) {
        Heap.of(Long.toString(pid())).dump(file);
    }

    /// Stops it as a debugger or a suspended machine would: nothing of it runs until [#thaw()].
    public void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    public void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    /// Where H2 keeps the data, to be opened when the server is dead.
    public String jdbcUrl() {
        return "jdbc:h2:file:%s/hearsay;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE".formatted(data);
    }

    /// Sends SIGKILL, and returns when the process is gone.
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the server does not die");
        }
    }

    /// Asks it to end, and returns when it has.
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the server does not stop");
        }
    }

    public void startAgain() throws IOException, InterruptedException {
        process = start();
    }

    /// Kills it.
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void signal(String name) throws IOException, InterruptedException {
        int failure = new ProcessBuilder("kill", "-" + name, Long.toString(pid()))
                .start()
                .waitFor();
        if (failure != 0) {
            throw new IllegalStateException("no signal %s to %d".formatted(name, pid()));
        }
    }

    private Process start() throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "app.hearsay.HearsayApplication"));
        command.addAll(List.of("--hearsay.port=" + port, "--hearsay.data.folder=" + data));
        command.addAll(arguments);
        var started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!answers()) {
            if (!started.isAlive() || System.nanoTime() > patience) {
                started.destroyForcibly();
                throw new IllegalStateException("the server does not start: see " + log());
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
        return started;
    }

    private boolean answers() throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(address().resolve("/actuator/health"))
                    .build();
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
