package app.hearsay.ui.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Sends bytes as they are and reads what comes until the server ends the connection.
final class RawHttp {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String from;
    private final int port;

    /// @param from the address of this machine from which it asks
    RawHttp(String from, int port) {
        this.from = from;
        this.port = port;
    }

    /// @param request lines with `\n` at their ends
    /// @throws java.net.SocketTimeoutException if the server keeps the connection
    String ask(String request) throws IOException {
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(from, 0));
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The number in the first line of an answer.
    static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }
}
