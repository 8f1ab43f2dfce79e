package app.hearsay.ui.play;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A real nginx on loopback in front of the application, with the rules of one location. Ends when it is closed.
final class Nginx implements AutoCloseable {

    private static final int LONGEST_MILLIS = 5_000;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// @param application the port of the application
    /// @param rules lines of nginx's own language for the one location
    static Nginx before(int application, String rules) throws IOException, InterruptedException {
        int port = freePort();
        var folder = Files.createDirectories(Path.of("target", "nginx-" + port)).toAbsolutePath();
        var file = Files.writeString(folder.resolve("nginx.conf"), """
                daemon off;
                pid nginx.pid;
                error_log error.log;
                events {}
                http {
                    access_log off;
                    client_body_temp_path body;
                    proxy_temp_path proxy;
                    fastcgi_temp_path fastcgi;
                    uwsgi_temp_path uwsgi;
                    scgi_temp_path scgi;
                    server {
                        listen 127.0.0.1:%d;
                        location / {
                            proxy_pass http://127.0.0.1:%d;
                            proxy_set_header Host $http_host;
                            %s
                        }
                    }
                }
                """.formatted(port, application, rules));
        var process = new ProcessBuilder("nginx", "-p", folder.toString(), "-e", "error.log", "-c", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        var nginx = new Nginx(process, port);
        nginx.awaitStart();
        return nginx;
    }

    int port() {
        return port;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitStart() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
        while (!isListening()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new IllegalStateException("nginx does not start: see target/nginx-" + port);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private boolean isListening() {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(LONGEST_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
