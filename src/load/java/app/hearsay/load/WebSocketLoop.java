package app.hearsay.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.zip.DataFormatException;

/// One thread that serves all WebSockets of a process: it notes when bytes came, and hands on what they say.
///
/// The JDK's own WebSocket passes each message through several threads, which costs the machine that is measured.
final class WebSocketLoop implements AutoCloseable {

    private static final int MOST_AT_ONCE = 1 << 16;

    private final Selector selector;
    private final Executor readers;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(MOST_AT_ONCE);
    private final Thread thread;
    private volatile boolean closed;

    /// @param readers runs what listeners do, in the order of arrival
    WebSocketLoop(Executor readers) {
        this.readers = readers;
        try {
            selector = Selector.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread = Thread.ofPlatform().daemon().name("websockets").start(this::run);
    }

    /// @param address with the scheme http
    WebSocket open(URI address, String cookies, WebSocket.Listener listener) {
        try {
            var channel = SocketChannel.open();
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            var socket = new WebSocket(this, channel, Upgrade.request(address, cookies), listener);
            run(() -> connect(socket, new InetSocketAddress(address.getHost(), address.getPort())));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        closed = true;
        selector.wakeup();
    }

    void run(Runnable task) {
        tasks.add(task);
        selector.wakeup();
    }

    void hand(Runnable task) {
        readers.execute(task);
    }

    void wantsToWrite(WebSocket socket) {
        run(() -> {
            var key = socket.channel().keyFor(selector);
            if (key != null && key.isValid()) {
                key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
            }
        });
    }

    private void connect(WebSocket socket, InetSocketAddress address) {
        try {
            socket.channel().register(selector, SelectionKey.OP_CONNECT, socket);
            socket.channel().connect(address);
        } catch (IOException e) {
            socket.end(e.toString());
        }
    }

    private void run() {
        while (!closed) {
            try {
                selector.select(this::serve);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            for (var task = tasks.poll(); task != null; task = tasks.poll()) {
                task.run();
            }
        }
    }

    private void serve(SelectionKey key) {
        var socket = (WebSocket) key.attachment();
        try {
            if (key.isConnectable()) {
                socket.connected(key);
            }
            if (key.isValid() && key.isWritable()) {
                socket.writable(key);
            }
            if (key.isValid() && key.isReadable()) {
                read(socket);
            }
        } catch (IOException | DataFormatException | IllegalStateException e) {
            socket.end(e.toString());
        }
    }

    private void read(WebSocket socket) throws IOException, DataFormatException {
        buffer.clear();
        var count = socket.channel().read(buffer);
        var nanos = System.nanoTime();
        if (count < 0) {
            socket.end("the server has gone");
        } else {
            socket.read(buffer.flip(), nanos);
        }
    }
}
