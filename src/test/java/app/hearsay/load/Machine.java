package app.hearsay.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/// What all windows of a process share: few threads, however many windows there are.
final class Machine implements AutoCloseable {

    private final URI server;
    private final ExecutorService readers = Executors.newSingleThreadExecutor(daemon("reader"));
    private final ExecutorService callers = Executors.newFixedThreadPool(2, daemon("xhr"));
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(daemon("clock"));
    private final WebSocketLoop webSockets = new WebSocketLoop(readers);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(callers)
            .build();

    /// @param server as `http://localhost:8080`, without a slash at the end
    Machine(URI server) {
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

    Future<?> later(Duration delay, Runnable task) {
        return clock.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    Future<?> every(Duration period, Runnable task) {
        return clock.scheduleAtFixedRate(task, period.toNanos(), period.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        webSockets.close();
        readers.shutdown();
        http.shutdownNow();
        callers.shutdown();
    }

    private static ThreadFactory daemon(String name) {
        return Thread.ofPlatform().daemon().name(name + "-", 0).factory();
    }
}
