package app.hearsay.load;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Opens many windows of a [TickerServer], has the first of them press the button again and again, and prints how
/// long the change takes to each other window, from the server's hand and from the press.
///
/// Arguments: the address, the number of windows, the number of presses.
final class TickerLoad {

    private static final int AT_ONCE = 50;
    private static final int LONG = 20_000;
    private static final int COLD = 5;
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final String KEY = "\"innerHTML\",\"feat\":1,\"value\":\"";

    private final Machine machine;
    private volatile long pressed;
    private volatile CountDownLatch missing = new CountDownLatch(0);
    private volatile Latencies fromServer = new Latencies();
    private volatile Latencies fromPress = new Latencies();

    private TickerLoad(Machine machine) {
        this.machine = machine;
    }

    static void main(String[] arguments) throws InterruptedException {
        try (var machine = new Machine(URI.create(arguments[0]))) {
            var load = new TickerLoad(machine);
            var windows = load.open(Integer.parseInt(arguments[1]));
            load.press(windows, Integer.parseInt(arguments[2]));
            IO.println("open; press enter to leave");
            IO.readln();
        }
    }

    private List<FlowClient> open(int count) throws InterruptedException {
        var windows = new ArrayList<FlowClient>();
        var free = new Semaphore(AT_ONCE);
        var failures = new AtomicInteger();
        var start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            free.acquire();
            new Browser(machine, "de")
                    .open("/" + Ticker.PATH)
                    .thenCompose(FlowClient::online)
                    .whenComplete((window, failure) -> {
                        if (failure == null) {
                            synchronized (windows) {
                                windows.add(window);
                            }
                        } else if (failures.incrementAndGet() == 1) {
                            IO.println("a window does not open: " + failure);
                        }
                        free.release();
                    });
        }
        free.acquire(AT_ONCE);
        IO.println("%d windows open after %d ms, %d failed"
                .formatted(windows.size(), (System.nanoTime() - start) / 1_000_000, failures.get()));
        windows.stream().skip(1).forEach(window -> window.onArrival(this::note));
        return windows;
    }

    private void press(List<FlowClient> windows, int times) throws InterruptedException {
        var host = windows.getFirst();
        host.send(Rpc.event(NodeTree.ROOT, "long", Map.of("text", "x".repeat(LONG))))
                .join();
        for (int i = 0; i < times; i++) {
            if (i == COLD) {
                report("cold");
            }
            missing = new CountDownLatch(windows.size() - 1);
            pressed = System.nanoTime();
            host.click(node -> node.hasClass("go"));
            if (!missing.await(10, TimeUnit.SECONDS)) {
                IO.println("%d windows saw nothing".formatted(missing.getCount()));
            }
            Thread.sleep(PAUSE);
        }
        report("warm");
    }

    private void report(String state) {
        IO.println("%s: server to window %s; press to window %s".formatted(state, fromServer, fromPress));
        fromServer = new Latencies();
        fromPress = new Latencies();
    }

    private void note(Arrival arrival) {
        var message = arrival.message();
        int at = message.indexOf(KEY);
        if (at >= 0) {
            int from = at + KEY.length();
            fromServer.add(arrival.nanos() - Long.parseLong(message, from, message.indexOf(' ', from), 10));
            fromPress.add(arrival.nanos() - pressed);
            missing.countDown();
        }
    }
}
