package app.hearsay.load;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// Puts a server's frames together again (RFC 6455; compressed ones after RFC 7692).
///
/// Between messages it holds no buffer, and no inflater unless a compressed message has come.
final class FrameReader {

    /// Takes what has become whole.
    interface Sink {
        void text(String text);

        void control(int opcode, byte[] payload);
    }

    private static final int COMPRESSED = 0x40;
    private static final int SHORT = 126;
    private static final int LONG = 127;
    private static final byte[] TAIL = {0, 0, (byte) 0xFF, (byte) 0xFF};
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final Sink sink;
    private ByteBuffer rest = NOTHING;
    private @Nullable ByteArrayOutputStream message;
    private boolean compressed;
    private @Nullable Inflater inflater;

    FrameReader(Sink sink) {
        this.sink = sink;
    }

    /// @throws DataFormatException if the server compresses wrongly
    void read(ByteBuffer bytes) throws DataFormatException {
        var input = rest.hasRemaining() ? joined(bytes) : bytes;
        while (frame(input)) {}
        rest = input.hasRemaining()
                ? ByteBuffer.allocate(input.remaining()).put(input).flip()
                : NOTHING;
    }

    void close() {
        if (inflater != null) {
            inflater.end();
        }
    }

    private ByteBuffer joined(ByteBuffer bytes) {
        return ByteBuffer.allocate(rest.remaining() + bytes.remaining())
                .put(rest)
                .put(bytes)
                .flip();
    }

    /// Reads one frame; false, and nothing read, if it is not there yet.
    private boolean frame(ByteBuffer in) throws DataFormatException {
        in.mark();
        if (in.remaining() >= 2) {
            int head = in.get();
            long length = in.get() & 0x7F;
            int more = length == SHORT ? Short.BYTES : length == LONG ? Long.BYTES : 0;
            if (in.remaining() >= more) {
                length = more == 0 ? length : more == Short.BYTES ? in.getShort() & 0xFFFF : in.getLong();
                if (in.remaining() >= length) {
                    var payload = new byte[Math.toIntExact(length)];
                    in.get(payload);
                    take(head, payload);
                    return true;
                }
            }
        }
        in.reset();
        return false;
    }

    private void take(int head, byte[] payload) throws DataFormatException {
        int opcode = head & 0xF;
        if (opcode >= Frames.CLOSE) {
            sink.control(opcode, payload);
            return;
        }
        if (opcode != Frames.CONTINUATION) {
            compressed = (head & COMPRESSED) != 0;
        }
        if (head >= 0) {
            part(payload);
        } else if (message == null) {
            whole(payload);
        } else {
            part(payload);
            var all = message.toByteArray();
            message = null;
            whole(all);
        }
    }

    private void part(byte[] payload) {
        if (message == null) {
            message = new ByteArrayOutputStream();
        }
        message.writeBytes(payload);
    }

    private void whole(byte[] payload) throws DataFormatException {
        sink.text(new String(compressed ? inflated(payload) : payload, StandardCharsets.UTF_8));
    }

    private byte[] inflated(byte[] payload) throws DataFormatException {
        if (inflater == null) {
            inflater = new Inflater(true);
        }
        var out = new ByteArrayOutputStream(payload.length * 4);
        var buffer = new byte[4096];
        for (var input : new byte[][] {payload, TAIL}) {
            inflater.setInput(input);
            int count;
            while ((count = inflater.inflate(buffer)) > 0) {
                out.write(buffer, 0, count);
            }
        }
        return out.toByteArray();
    }
}
