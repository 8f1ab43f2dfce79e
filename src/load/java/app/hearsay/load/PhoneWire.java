package app.hearsay.load;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The line on which a phone hears what it shows, as `script/play/wire.js` speaks it. One that breaks stays broken: who
/// measures wants to know. Safe for several threads.
final class PhoneWire implements WebSocket.Listener {

    private static final String BEAT = "X";
    private static final Duration PULSE = Duration.ofSeconds(8);

    private record Watch(Predicate<PhoneScreen> wanted, CompletableFuture<PhoneScreen> done) {}

    private final WebSocket socket;
    private final Future<?> pulse;
    private final List<Watch> watches = new ArrayList<>();
    private final CompletableFuture<PhoneScreen> opened = new CompletableFuture<>();
    private volatile Consumer<Arrival> onArrival = _ -> {};
    private PhoneScreen screen;
    private @Nullable String end;

    PhoneWire(Machine machine, Cookies cookies, String code, PhoneScreen screen) {
        this.screen = screen;
        this.socket = machine.webSockets()
                .open(
                        URI.create("%s/line/%s?has=%s".formatted(machine.server(), code, screen.sheet())),
                        cookies.header(),
                        this);
        this.pulse = machine.every(PULSE, () -> socket.send(BEAT));
    }

    /// Done when the server has sent something.
    CompletableFuture<PhoneScreen> opened() {
        return opened;
    }

    /// Is told of each message before it is parsed, in a thread that all phones share.
    void onArrival(Consumer<Arrival> listener) {
        onArrival = listener;
    }

    synchronized PhoneScreen screen() {
        return screen;
    }

    /// Done when the phone shows this; at once if it does.
    synchronized CompletableFuture<PhoneScreen> when(Predicate<PhoneScreen> wanted) {
        if (end != null) {
            return CompletableFuture.failedFuture(new IllegalStateException(end));
        }
        if (wanted.test(screen)) {
            return CompletableFuture.completedFuture(screen);
        }
        var watch = new Watch(wanted, new CompletableFuture<>());
        watches.add(watch);
        return watch.done();
    }

    /// Says something there that no phone says.
    void shout(String text) {
        socket.send(text);
    }

    void close() {
        pulse.cancel(false);
        socket.close();
    }

    @Override
    public void text(long nanos, String text) {
        onArrival.accept(new Arrival(nanos, text));
        var seen = new ArrayList<Watch>();
        PhoneScreen now;
        synchronized (this) {
            screen = screen.with(JsonMapper.shared().readTree(text));
            now = screen;
            watches.removeIf(watch -> watch.wanted().test(now) && seen.add(watch));
        }
        opened.complete(now);
        seen.forEach(watch -> watch.done().complete(now));
    }

    @Override
    public void closed(String why) {
        pulse.cancel(false);
        List<Watch> left;
        synchronized (this) {
            end = why;
            left = List.copyOf(watches);
            watches.clear();
        }
        var failure = new IllegalStateException(why);
        opened.completeExceptionally(failure);
        left.forEach(watch -> watch.done().completeExceptionally(failure));
    }
}
