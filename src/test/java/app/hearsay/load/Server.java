package app.hearsay.load;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// The whole application as a process of its own, which can be killed and started again on the same database.
public final class Server {

    private static final int LOOK_AGAIN_MILLIS = 50;
    private static final int PATIENCE_SECONDS = 60;

    private final int port;
    private final Path data;
    private Process process;

    /// Starts it, and returns when it answers.
    public Server(int port, Path data) throws IOException, InterruptedException {
        this.port = port;
        this.data = data;
        this.process = start();
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /// Where H2 keeps the data, to be opened when the server is dead.
    String jdbcUrl() {
        return "jdbc:h2:file:%s/hearsay;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE".formatted(data);
    }

    /// Sends SIGKILL, and returns when the process is gone.
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the server does not die");
        }
    }

    public void startAgain() throws IOException, InterruptedException {
        process = start();
    }

    private Process start() throws IOException, InterruptedException {
        var started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "app.hearsay.HearsayApplication",
                        "--hearsay.port=" + port,
                        "--hearsay.data.folder=" + data)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(data.toFile(), "server.log")))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!answers()) {
            if (!started.isAlive() || System.nanoTime() > patience) {
                throw new IllegalStateException("the server does not start: see " + data.resolve("server.log"));
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
