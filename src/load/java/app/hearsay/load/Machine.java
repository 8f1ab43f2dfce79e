package app.hearsay.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/// What all windows of a process share: few threads, however many windows there are.
public final class Machine implements AutoCloseable {

    private final URI server;
    private final ScheduledExecutorService readers = Executors.newSingleThreadScheduledExecutor(daemon("reader"));
    private final ExecutorService callers = Executors.newFixedThreadPool(2, daemon("xhr"));
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(daemon("clock"));
    private final WebSocketLoop webSockets = new WebSocketLoop(this::read);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(callers)
            .build();
    private volatile Duration rest = Duration.ZERO;

    /// @param server as `http://localhost:8080`, without a slash at the end
    public Machine(URI server) {
        this.server = server;
    }

    URI server() {
        return server;
    }

    HttpClient http() {
        return http;
    }

    WebSocketLoop webSockets() {
        return webSockets;
    }

    /// Reads from now on what is pushed only so much later: a phone reads with a processor of its own, not with that of
    /// the server that is measured. When a message came is noted at once.
    void readLater(Duration delay) {
        rest = delay;
    }

    public Future<?> later(Duration delay, Runnable task) {
        return clock.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    Future<?> every(Duration period, Runnable task) {
        return clock.scheduleAtFixedRate(task, period.toNanos(), period.toNanos(), TimeUnit.NANOSECONDS);
    }

    /// What comes when all is over is not read any more.
    private void read(Runnable task) {
        try {
            readers.schedule(task, rest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            if (!readers.isShutdown()) {
                throw e;
            }
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        webSockets.close();
        readers.shutdownNow();
        http.shutdownNow();
        callers.shutdown();
    }

    private static ThreadFactory daemon(String name) {
        return Thread.ofPlatform().daemon().name(name + "-", 0).factory();
    }
}
