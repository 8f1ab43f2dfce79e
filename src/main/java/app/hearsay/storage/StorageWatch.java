package app.hearsay.storage;

import app.hearsay.storage.StorageState.Down;
import app.hearsay.storage.StorageState.Up;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/// Looks after the database from a thread of its own, twice a second, so that nobody else has to find out by waiting.
/// It writes a line when the database goes, one a minute while it is away, and one when it is back.
///
/// See decision 0061.
final class StorageWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StorageWatch.class);
    private static final Duration INTERVAL = Duration.ofMillis(500);

    /// While it is away: to open a large database costs something.
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Duration REMIND = Duration.ofMinutes(1);

    private final Footing footing;
    private final Storage storage;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition look = lock.newCondition();

    private volatile boolean closed;
    private volatile boolean doubted;
    private @Nullable Thread thread;

    /// For the thread only.
    private @Nullable Down down;

    private long downNanos;
    private long saidNanos;
    private int looksSinceSaid;

    StorageWatch(Footing footing, Storage storage, ApplicationEventPublisher events, Clock clock) {
        this.footing = footing;
        this.storage = storage;
        this.events = events;
        this.clock = clock;
    }

    /// Begins to look; to be called once the tables stand.
    void begin() {
        thread = Thread.ofPlatform().name("storage-watch").daemon().start(this::lookUntilClosed);
    }

    /// Something could not be written: has the next look come at once, and write something, too.
    void doubt() {
        doubted = true;
        wake();
    }

    @Override
    public void close() {
        closed = true;
        storage.unwatched();
        wake();
        try {
            if (thread != null) {
                thread.join(Duration.ofSeconds(2));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        footing.close();
    }

    private void lookUntilClosed() {
        while (!closed) {
            boolean thoroughly = doubted || down != null;
            doubted = false;
            var trouble = find(thoroughly);
            if (!closed) {
                note(trouble);
                pause();
            }
        }
    }

    private Optional<Trouble> find(boolean thoroughly) {
        try {
            return footing.look(thoroughly);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The look at the database failed: {}", e.toString());
            return Optional.of(Trouble.NO_ANSWER);
        }
    }

    private void note(Optional<Trouble> trouble) {
        if (trouble.isEmpty()) {
            storage.found(new Up());
            if (down != null) {
                back();
            }
            return;
        }
        var before = down;
        var now = new Down(trouble.get(), before == null ? clock.instant() : before.since());
        down = now;
        storage.found(now);
        mend(now.trouble());
        tell(before, now);
        if (now.trouble() == Trouble.NOT_OURS && (before == null || before.trouble() != Trouble.NOT_OURS)) {
            tellOfLoss();
        }
    }

    private void mend(Trouble trouble) {
        try {
            footing.mend(trouble);
        } catch (RuntimeException e) {
            LOG.error("The database could not be mended: {}", e.toString());
        }
    }

    private void tell(@Nullable Down before, Down now) {
        long nanos = System.nanoTime();
        looksSinceSaid++;
        if (before == null) {
            downNanos = nanos;
            say(nanos, "Nothing can be stored: {} ({}); everybody is told so until it is back", now);
        } else if (before.trouble() != now.trouble()) {
            say(nanos, "Still nothing can be stored: now {} ({})", now);
        } else if (nanos - saidNanos > REMIND.toNanos()) {
            LOG.error(
                    "Still nothing can be stored since {}: {} ({}), looked {} times in the last minute",
                    now.since().truncatedTo(java.time.temporal.ChronoUnit.SECONDS),
                    now.trouble(),
                    footing.lastFault(),
                    looksSinceSaid);
            said(nanos);
        }
    }

    private void say(long nanos, String line, Down now) {
        LOG.error(line, now.trouble(), footing.lastFault());
        said(nanos);
    }

    private void said(long nanos) {
        saidNanos = nanos;
        looksSinceSaid = 0;
    }

    private void back() {
        down = null;
        var outage = Duration.ofNanos(System.nanoTime() - downNanos);
        LOG.warn("The database is back after {} s: answers are stored again", outage.toSeconds());
    }

    private void tellOfLoss() {
        try {
            events.publishEvent(new StorageLost());
        } catch (RuntimeException e) {
            LOG.error("Not everybody could be told of the loss: {}", e.toString());
        }
    }

    private void pause() {
        lock.lock();
        try {
            if (!doubted && !closed) {
                look.await((down == null ? INTERVAL : PAUSE).toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            // Nobody has this thread's handle but close(), which does not interrupt it.
        } finally {
            lock.unlock();
        }
    }

    private void wake() {
        lock.lock();
        try {
            look.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
