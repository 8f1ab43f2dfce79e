package app.hearsay.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/// One connection on a [WebSocketLoop]. Sending is safe from any thread.
final class WebSocket implements FrameReader.Sink {

    /// What happens to a connection; called one after the other, never in the thread that reads.
    interface Listener {

        /// @param nanos when the bytes came
        void text(long nanos, String text);

        /// Called once, whoever closed it.
        void closed(String why);
    }

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final WebSocketLoop loop;
    private final SocketChannel channel;
    private final Listener listener;
    private final FrameReader reader = new FrameReader(this);
    private final Deque<ByteBuffer> unsent = new ArrayDeque<>(1);
    private @Nullable ByteBuffer request;
    private ByteBuffer answer = NOTHING;
    private boolean accepted;
    private boolean closed;
    private long nanos;

    WebSocket(WebSocketLoop loop, SocketChannel channel, ByteBuffer request, Listener listener) {
        this.loop = loop;
        this.channel = channel;
        this.request = request;
        this.listener = listener;
    }

    void send(String text) {
        write(Frames.text(text));
    }

    /// Says goodbye, as a browser does that leaves.
    void close() {
        write(Frames.frame(Frames.CLOSE, new byte[] {3, (byte) 0xE9}));
        loop.run(() -> end("closed here"));
    }

    /// Breaks the line without a word.
    void cut() {
        loop.run(() -> end("closed here"));
    }

    SocketChannel channel() {
        return channel;
    }

    void connected(SelectionKey key) throws IOException {
        channel.finishConnect();
        key.interestOps(SelectionKey.OP_READ);
        if (request != null) {
            write(request);
            request = null;
        }
    }

    void writable(SelectionKey key) throws IOException {
        synchronized (unsent) {
            flush();
            if (unsent.isEmpty()) {
                key.interestOps(SelectionKey.OP_READ);
            }
        }
    }

    /// Takes bytes that came at this time.
    void read(ByteBuffer bytes, long at) throws DataFormatException {
        nanos = at;
        if (accepted) {
            reader.read(bytes);
            return;
        }
        answer = ByteBuffer.allocate(answer.remaining() + bytes.remaining())
                .put(answer)
                .put(bytes)
                .flip();
        accepted = Upgrade.isAccepted(answer);
        if (accepted) {
            reader.read(answer);
            answer = NOTHING;
        }
    }

    @Override
    public void text(String text) {
        var at = nanos;
        loop.hand(() -> listener.text(at, text));
    }

    @Override
    public void control(int opcode, byte[] payload) {
        if (opcode == Frames.PING) {
            write(Frames.frame(Frames.PONG, payload));
        } else if (opcode == Frames.CLOSE) {
            end("closed by the server");
        }
    }

    /// Runs in the loop's thread only.
    void end(String why) {
        if (!closed) {
            closed = true;
            reader.close();
            try {
                channel.close();
            } catch (IOException e) {
                throw new IllegalStateException("A socket cannot be closed", e);
            }
            loop.hand(() -> listener.closed(why));
        }
    }

    private void write(ByteBuffer bytes) {
        synchronized (unsent) {
            unsent.add(bytes);
            try {
                flush();
            } catch (IOException e) {
                loop.run(() -> end(e.toString()));
                return;
            }
            if (!unsent.isEmpty()) {
                loop.wantsToWrite(this);
            }
        }
    }

    private void flush() throws IOException {
        for (var next = unsent.peek(); next != null; next = unsent.peek()) {
            channel.write(next);
            if (next.hasRemaining()) {
                return;
            }
            unsent.remove();
        }
    }
}
