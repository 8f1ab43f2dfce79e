package app.hearsay.load;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Plays a whole game with one host and many phones against a running server, and prints how long everything takes:
/// `ClassLoad http://localhost:8080 1000 10 <pid>` has a thousand phones play ten questions, and asks the server's
/// process, where its id is given, for its heap and its time.
///
/// What the server's processors take is told for each join, each answer and each push of a step, with all that goes on
/// meanwhile.
///
/// They come faster than a class does, and so would wait at the door: the server has to be started with
/// `--hearsay.room.players` of twice as many.
///
/// Every phone comes in by Flow's protocol and then hears on its own line. Times are of this machine, which also runs
/// the server.
final class ClassLoad {

    private static final int AT_ONCE = 40;
    private static final int PATIENCE_SECONDS = 60;
    private static final Duration STORM = Duration.ofSeconds(1);
    private static final Duration BREATH = Duration.ofMillis(700);
    private static final Duration READING = Duration.ofMillis(300);

    private final Machine machine;
    private final Heap heap;
    private final Processor processor;
    private Duration pushing = Duration.ZERO;
    private Duration answering = Duration.ZERO;
    private final List<Phone> phones = new ArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();

    private ClassLoad(Machine machine, String process) {
        this.machine = machine;
        this.heap = Heap.of(process);
        this.processor = new Processor(process);
    }

    static void main(String[] arguments) throws InterruptedException {
        int players = Integer.parseInt(arguments[1]);
        int questions = Integer.parseInt(arguments[2]);
        var server = URI.create(arguments[0]);
        try (var desk = new Machine(server);
                var machine = new Machine(server)) {
            var load = new ClassLoad(machine, arguments.length > 3 ? arguments[3] : "");
            var host = Host.open(new Browser(desk, "de"));
            load.join(host.code(), players);
            machine.readLater(READING);
            load.play(host, questions);
        }
    }

    private void join(String code, int players) throws InterruptedException {
        var before = heap.used();
        var times = new Latencies();
        var free = new Semaphore(AT_ONCE);
        var idle = processor.used();
        long start = System.nanoTime();
        for (int i = 0; i < players; i++) {
            free.acquire();
            long began = System.nanoTime();
            Phone.join(new Browser(machine, "de"), code).whenComplete((phone, failure) -> {
                if (failure == null) {
                    times.add(System.nanoTime() - began);
                    synchronized (phones) {
                        phones.add(phone);
                    }
                } else {
                    fail("a phone cannot join: " + failure);
                }
                free.release();
            });
        }
        if (!free.tryAcquire(AT_ONCE, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("only %d phones of %d are in".formatted(phones.size(), players));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        IO.println("joined: %d of %d in %.2f s, %.0f a second; each %s"
                .formatted(phones.size(), players, seconds, phones.size() / seconds, times));
        IO.println("processors a join: " + perOne(processor.used().minus(idle), players));
        if (before > 0) {
            IO.println("heap a player: %.1f kB".formatted((heap.used() - before) / 1000.0 / players));
        }
    }

    private void play(Host host, int questions) throws InterruptedException {
        var asked = new Latencies();
        var others = new Latencies();
        var acknowledged = new Latencies();
        for (int i = 0; i < questions && !host.hasEnded(); i++) {
            push(host, others, "play-step");
            push(host, asked, "hearsay-question");
            if (i == 0) {
                IO.println("question to phone, cold: " + asked);
                asked = new Latencies();
            }
            storm(host, acknowledged);
            push(host, others, "class-result");
            push(host, others, "verdict");
            checkVerdicts();
            push(host, others, "play-message");
        }
        IO.println("question to phone, warm: " + asked);
        IO.println("other steps to phone: " + others);
        IO.println("answer to acknowledgement: " + acknowledged);
        IO.println("processors an answer %s, a push %s"
                .formatted(
                        perOne(answering, acknowledged.count()),
                        perOne(pushing, asked.count() + others.count() + phones.size())));
        IO.println("failures: " + failures.get());
    }

    /// Has the host go on, and waits until every phone has been sent what contains the sign.
    private void push(Host host, Latencies times, String sign) throws InterruptedException {
        var missing = new CountDownLatch(phones.size());
        long[] pressed = new long[1];
        phones.forEach(phone -> phone.await(sign, at -> {
            times.add(at - pressed[0]);
            missing.countDown();
        }));
        Thread.sleep(BREATH);
        var idle = processor.used();
        pressed[0] = System.nanoTime();
        host.goOn();
        if (!missing.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            fail("%d phones were not sent %s".formatted(missing.getCount(), sign));
        }
        pushing = pushing.plus(processor.used().minus(idle));
    }

    /// Everybody answers within a second.
    private void storm(Host host, Latencies acknowledged) throws InterruptedException {
        Thread.sleep(BREATH);
        var answers = new ArrayList<CompletableFuture<?>>();
        var idle = processor.used();
        long start = System.nanoTime();
        for (int i = 0; i < phones.size(); i++) {
            long due = start + STORM.toNanos() * i / phones.size();
            long early = due - System.nanoTime();
            if (early > 0) {
                TimeUnit.NANOSECONDS.sleep(early);
            }
            long sent = System.nanoTime();
            answers.add(phones.get(i).answer().whenComplete((taken, failure) -> {
                acknowledged.add(System.nanoTime() - sent);
                if (failure != null || !taken) {
                    fail("an answer was not acknowledged: " + failure);
                }
            }));
        }
        long last = System.nanoTime();
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        long complete = System.nanoTime();
        host.whenAllIn().join();
        answering = answering.plus(processor.used().minus(idle));
        IO.println("storm of %d: last acknowledgement %.0f ms, host sees all %.0f ms after the last was sent"
                .formatted(phones.size(), (complete - last) / 1e6, (System.nanoTime() - last) / 1e6));
    }

    private void checkVerdicts() {
        for (var phone : phones) {
            if (!phone.whenTold().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join()) {
                fail("a phone has no verdict, so that its answer is lost");
            }
        }
    }

    private static String perOne(Duration all, long times) {
        return "%.2f ms".formatted(all.toNanos() / 1e6 / Math.max(1, times));
    }

    private void fail(String what) {
        if (failures.incrementAndGet() <= 5) {
            IO.println(what);
        }
    }
}
