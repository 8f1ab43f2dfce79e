package app.hearsay.attack;

import app.hearsay.load.Server;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// A bare connection to a server, on which anything may be said as slowly as one likes.
final class Wire implements Closeable {

    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket;

    private Wire(Socket socket) {
        this.socket = socket;
    }

    /// Connects from an address of this machine, such as `127.0.0.2`: to the server each is another caller.
    static Wire from(String address, Server server) throws IOException {
        return from(address, server, 0);
    }

    /// @param window the bytes that this side takes before it is read; 0 for the usual number
    static Wire from(String address, Server server, int window) throws IOException {
        var socket = new Socket();
        if (window > 0) {
            socket.setReceiveBufferSize(window);
        }
        socket.bind(new InetSocketAddress(address, 0));
        socket.connect(new InetSocketAddress("127.0.0.1", server.port()), PATIENCE_MILLIS);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return new Wire(socket);
    }

    Wire say(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /// Says more, as far as the other side still listens.
    ///
    /// @return whether it does
    boolean trySay(String text) {
        try {
            say(text);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    /// Takes so many bytes of what has come, if the other side still says something.
    void hearA(int bytes) {
        try {
            if (socket.getInputStream().available() >= bytes) {
                socket.getInputStream().readNBytes(bytes);
            }
        } catch (IOException closed) {
            // Then there is nothing to take.
        }
    }

    /// All that comes until the other side closes.
    String hear() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    /// All that comes until the other side closes or, while there is more to read for it, cuts the line.
    String hearUntilCut() throws IOException {
        var heard = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(heard);
        } catch (SocketException cut) {
            // What came before is what was said.
        }
        return heard.toString(StandardCharsets.ISO_8859_1);
    }

    /// Waits until the other side has closed.
    ///
    /// @return whether it has, in that time
    boolean isClosedWithin(Duration time) throws IOException {
        socket.setSoTimeout((int) time.toMillis());
        try {
            while (socket.getInputStream().read() >= 0) {
                // What comes before the end does not matter.
            }
            return true;
        } catch (java.net.SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("a socket cannot be closed", e);
        }
    }
}
