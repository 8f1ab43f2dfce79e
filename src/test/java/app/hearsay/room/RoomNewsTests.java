package app.hearsay.room;

import static app.hearsay.game.Rules.calm;
import static app.hearsay.game.Situations.ANNA;
import static app.hearsay.game.Situations.BEN;
import static app.hearsay.game.Situations.DORA;
import static app.hearsay.game.Situations.NOON;
import static app.hearsay.game.Situations.go;
import static app.hearsay.game.Situations.join;
import static app.hearsay.game.Situations.lead;
import static app.hearsay.game.Situations.roomWithThreePlayers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.hearsay.game.HostAction.Lock;
import app.hearsay.game.HostAction.Remove;
import app.hearsay.game.Room;
import app.hearsay.game.Situations;
import app.hearsay.game.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

@Timeout(20)
class RoomNewsTests {

    private final RoomNews news = new RoomNews();
    private final LinkedBlockingQueue<Room> told = new LinkedBlockingQueue<>();
    private final Room lobby = roomWithThreePlayers(calm());

    @AfterEach
    void close() {
        news.destroy();
    }

    @Test
    void tellsAHostOfEveryChange() throws Exception {
        news.watch(lobby.id(), told::add);
        var locked = lead(lobby, new Lock(true), NOON);

        news.publish(lobby, locked);

        assertThat(next()).isSameAs(locked);
    }

    @Test
    void tellsAPlayerOfStepsAndOfThemselvesOnly() throws Exception {
        news.follow(lobby.id(), ANNA, told::add);
        var locked = lead(lobby, new Lock(true), NOON);
        var without = lead(locked, new Remove(BEN), NOON);
        var alone = lead(without, new Remove(ANNA), NOON);
        var reading = go(alone, NOON);

        publishAndRest(lobby, locked);
        publishAndRest(locked, without);
        assertThat(told).isEmpty();
        news.publish(without, alone);
        assertThat(next()).isSameAs(alone);
        news.publish(alone, reading);
        assertThat(next()).isSameAs(reading);
    }

    /// Two tabs of a browser: in one the player joins, the other shows it.
    @Test
    void tellsAPlayerThatTheyHaveJoined() throws Exception {
        news.follow(lobby.id(), DORA, told::add);
        var joined = join(lobby, DORA, "Dora");

        news.publish(lobby, joined);

        assertThat(next()).isSameAs(joined);
    }

    @Test
    void tellsAPlayerWhoHasDeletedTheirData() throws Exception {
        news.follow(lobby.id(), ANNA, told::add);
        var without = lobby.without(ANNA);

        news.publish(lobby, without);

        assertThat(next()).isSameAs(without);
    }

    @Test
    void tellsNobodyWhoHasLeft() throws Exception {
        news.watch(lobby.id(), told::add).run();
        news.follow(lobby.id(), ANNA, told::add).run();

        publishAndRest(lobby, go(lobby, NOON));

        assertThat(told).isEmpty();
    }

    @Test
    void leavesOutWhatLayBetweenForTheSlowButNeverTheNewest() throws Exception {
        var busy = new CountDownLatch(1);
        var first = new CountDownLatch(1);
        news.follow(lobby.id(), ANNA, room -> {
            told.add(room);
            first.countDown();
            try {
                busy.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        var reading = go(lobby, NOON);
        news.publish(lobby, reading);
        first.await();
        var asking = go(reading, NOON);
        var locked = lead(asking, new Lock(true), NOON);
        news.publish(reading, asking);
        news.publish(asking, locked);
        busy.countDown();

        assertThat(next()).isSameAs(reading);
        assertThat(next()).isSameAs(locked);
    }

    @Test
    void goesOnAfterAScreenThatFails() throws Exception {
        var quiet = (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(RoomNews.class);
        quiet.setLevel(ch.qos.logback.classic.Level.OFF);
        try {
            for (var failure : List.of(new IllegalStateException("gone"), new StackOverflowError())) {
                var stop = news.watch(lobby.id(), _ -> RoomNewsTests.<RuntimeException>sneak(failure));
                var read = go(lobby, NOON);
                publishAndRest(lobby, read);
                stop.run();
                var other = news.watch(lobby.id(), told::add);
                news.publish(lobby, read);
                assertThat(next()).as("after %s", failure).isSameAs(read);
                other.run();
            }
        } finally {
            quiet.setLevel(null);
        }
    }

    /// Screens come and go while changes are published; whoever registers first and looks then never stays behind.
    @Test
    void leavesNoScreenBehindThatRegistersBesideAChange() throws Exception {
        var current = new java.util.concurrent.atomic.AtomicReference<>(lobby);
        var steps = new ArrayList<Room>();
        for (int i = 0; i < 2000; i++) {
            steps.add(lobby.at(new Step.Reading(i % 4)).locked(i % 2 == 0));
        }
        var publisher = Thread.ofPlatform().start(() -> {
            for (var room : steps) {
                var before = current.getAndSet(room);
                news.publish(before, room);
            }
        });
        var screens = new ArrayList<java.util.concurrent.atomic.AtomicReference<Room>>();
        while (publisher.isAlive()) {
            var screen = new java.util.concurrent.atomic.AtomicReference<>(lobby);
            screens.add(screen);
            var stop = news.watch(lobby.id(), screen::set);
            screen.compareAndSet(lobby, current.get());
            if (screens.size() % 2 == 0) {
                stop.run();
                screens.removeLast();
            }
        }
        publisher.join();
        var last = steps.getLast();
        for (var screen : screens) {
            await().untilAsserted(() -> assertThat(screen.get()).isSameAs(last));
        }
    }

    @Test
    void keepsNothingOfScreensThatAreClosed() {
        var stops = new ArrayList<Runnable>();
        for (int i = 0; i < 100; i++) {
            stops.add(news.follow(lobby.id(), Situations.learner(i), told::add));
            stops.add(news.watch(lobby.id(), told::add));
        }
        assertThat(news.rooms()).isEqualTo(1);
        stops.forEach(Runnable::run);

        assertThat(news.rooms()).isZero();
    }

    private void publishAndRest(Room before, Room after) throws InterruptedException {
        news.publish(before, after);
        Thread.sleep(100);
    }

    private Room next() throws InterruptedException {
        return java.util.Objects.requireNonNull(told.poll(5, TimeUnit.SECONDS), "nothing was told");
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable failure) throws T {
        throw (T) failure;
    }
}
