package app.hearsay.attack;

import app.hearsay.load.Server;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// What a server says of itself, and how soon: by its health, and by the page that somebody sees who comes.
final class Health {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LOOK_AGAIN_MILLIS = 20;

    private Health() {}

    /// Waits until the health has that status, 200 or 503.
    ///
    /// @return how long that took; half a minute if it does not come
    static Duration until(Server server, int status) throws InterruptedException {
        return waitFor(server, "/actuator/health", status);
    }

    /// Waits until whoever opens the home page gets that status.
    ///
    /// @return how long that took; half a minute if it does not come
    static Duration untilPage(Server server, int status) throws InterruptedException {
        return waitFor(server, "/", status);
    }

    private static Duration waitFor(Server server, String path, int status) throws InterruptedException {
        long begin = System.nanoTime();
        long end = begin + PATIENCE.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && status(http, server, path) != status) {
                TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
            }
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static int status(HttpClient http, Server server, String path) throws InterruptedException {
        var request = HttpRequest.newBuilder(server.address().resolve(path))
                .header("Accept", "text/html,*/*")
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
