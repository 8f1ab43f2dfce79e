package app.hearsay.ui.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What the server does with requests that take their time, or say something strange about their length.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:slow;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
            "server.tomcat.connection-timeout=2s"
        })
class SlowRequestsIntegrationTests {

    private static final String UIDL = "POST /?v-r=uidl&v-uiId=0 HTTP/1.1\r\nHost: localhost\r\n";

    @LocalServerPort
    private int port;

    @Test
    void readsABodyThatComesInPieces() throws Exception {
        try (var socket = connect()) {
            say(socket, UIDL + "Connection: close\r\nContent-Length: 4\r\n\r\n");
            for (var piece : new String[] {"{", " ", " ", "}"}) {
                Thread.sleep(50);
                say(socket, piece);
            }

            assertThat(answer(socket)).startsWith("HTTP/1.1 200 ").contains("does not accept cookies");
        }
    }

    /// Both at once, so that ten seconds are waited for once only.
    @Test
    void waitsForAHeadAndForABodyTenSecondsInAllAndNotAlways() throws Exception {
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var head = together.submit(() -> trickle("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "));
            var body = together.submit(() -> trickle(UIDL + "Content-Length: 1000\r\n\r\n"));

            assertThat(head.get()).as("a head").isBetween(Duration.ofSeconds(9), Duration.ofSeconds(13));
            assertThat(body.get()).as("a body").isBetween(Duration.ofSeconds(9), Duration.ofSeconds(13));
        }
    }

    @Test
    void closesAConnectionOnWhichNothingComes() throws Exception {
        try (var socket = connect()) {
            long begin = System.nanoTime();
            say(socket, "GET / HT");

            assertThat(answer(socket)).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Content-Length: 70000 | 413", "Transfer-Encoding: chunked | 400"})
    void refusesABodyByWhatTheHeadSaysOfIt(String header, int status) throws Exception {
        try (var socket = connect()) {
            say(socket, UIDL + header + "\r\n\r\n");

            assertThat(answer(socket)).startsWith("HTTP/1.1 " + status + " ");
        }
    }

    /// @return how long it went on
    private Duration trickle(String beginning) throws IOException, InterruptedException {
        try (var socket = connect()) {
            say(socket, beginning);
            return trickle(socket);
        }
    }

    private static Duration trickle(Socket socket) throws InterruptedException {
        long begin = System.nanoTime();
        try {
            while (System.nanoTime() - begin < Duration.ofSeconds(20).toNanos()) {
                say(socket, " ");
                Thread.sleep(200);
                if (socket.getInputStream().available() > 0) {
                    break;
                }
            }
        } catch (IOException closed) {
            // That is what is waited for.
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private Socket connect() throws IOException {
        var socket = new Socket("localhost", port);
        socket.setSoTimeout(15_000);
        return socket;
    }

    private static void say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
