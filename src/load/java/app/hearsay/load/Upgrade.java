package app.hearsay.load;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The request that turns an HTTP connection into a WebSocket, with what a browser sends, compression offered.
final class Upgrade {

    private static final String END = "\r\n\r\n";

    private Upgrade() {}

    static ByteBuffer request(URI address, String cookies) {
        var request = """
                GET %s?%s HTTP/1.1
                Host: %s
                Connection: Upgrade
                Upgrade: websocket
                Origin: http://%s
                Sec-WebSocket-Version: 13
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
                Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits
                User-Agent: Hearsay-Load
                Cookie: %s

                """.formatted(
                        address.getRawPath(),
                        address.getRawQuery(),
                        address.getRawAuthority(),
                        address.getRawAuthority(),
                        cookies);
        return ByteBuffer.wrap(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    /// Reads the answer's head off the bytes; nothing is read, and false, if it is not there yet.
    ///
    /// @throws IllegalStateException if the server refuses
    static boolean isAccepted(ByteBuffer bytes) {
        var text = StandardCharsets.ISO_8859_1.decode(bytes.duplicate()).toString();
        var end = text.indexOf(END);
        if (end < 0) {
            return false;
        }
        if (!text.startsWith("HTTP/1.1 101")) {
            throw new IllegalStateException(
                    "No WebSocket: " + text.lines().findFirst().orElse(""));
        }
        bytes.position(bytes.position() + end + END.length());
        return true;
    }
}
