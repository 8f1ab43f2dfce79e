package app.hearsay.ui.server;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// The body of a request, read as it comes, without a thread that waits. Not thread-safe: the server calls one after
/// the other.
///
/// See decision 0037.
final class ArrivingBody implements ReadListener, AsyncListener {

    private static final String ATTRIBUTE = ArrivingBody.class.getName();

    /// Bytes that are kept for a body before any has come: what is only announced costs nothing.
    private static final int FIRST = 512;

    private final HttpServletRequest request;
    private final ServletInputStream in;
    private final AsyncContext context;
    private final int announced;
    private byte[] bytes = new byte[FIRST];
    private int length;
    private boolean ended;

    private ArrivingBody(HttpServletRequest request, AsyncContext context) throws IOException {
        this.request = request;
        this.in = request.getInputStream();
        this.context = context;
        this.announced = request.getContentLength();
    }

    /// The body that this request has waited for.
    static Optional<ArrivingBody> of(ServletRequest request) {
        return Optional.ofNullable((ArrivingBody) request.getAttribute(ATTRIBUTE));
    }

    /// Has the request come back to its filters when its body is here or its time is over, whichever is first.
    static void await(HttpServletRequest request, HttpServletResponse response, Duration time) throws IOException {
        var context = request.startAsync(request, response);
        context.setTimeout(time.toMillis());
        var body = new ArrivingBody(request, context);
        request.setAttribute(ATTRIBUTE, body);
        context.addListener(body);
        body.in.setReadListener(body);
    }

    boolean isWhole() {
        return length == announced;
    }

    /// The request with its body.
    HttpServletRequest request() {
        return new WholeRequest(request, Arrays.copyOf(bytes, length));
    }

    @Override
    public void onDataAvailable() throws IOException {
        while (in.isReady() && !in.isFinished()) {
            if (length == bytes.length && length < announced) {
                bytes = Arrays.copyOf(bytes, Math.min(announced, 2 * length));
            }
            int read = in.read(bytes, length, bytes.length - length);
            if (read <= 0) {
                return;
            }
            length += read;
        }
    }

    @Override
    public void onAllDataRead() {
        end();
    }

    /// The other side is gone.
    @Override
    public void onError(Throwable failure) {
        if (!ended) {
            ended = true;
            context.complete();
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {}

    @Override
    public void onComplete(AsyncEvent event) {}

    @Override
    public void onStartAsync(AsyncEvent event) {}

    private void end() {
        if (!ended) {
            ended = true;
            context.dispatch();
        }
    }
}
