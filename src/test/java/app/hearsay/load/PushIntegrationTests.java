package app.hearsay.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@ExtendWith(OutputCaptureExtension.class)
@Import(Ticker.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:push;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")
class PushIntegrationTests {

    private static final Predicate<Node> BUTTON = node -> node.hasClass("go");
    private static final Predicate<Node> TICKED = node ->
            node.hasClass(TickerView.CLASS) && node.property("innerHTML").isPresent();

    @LocalServerPort
    private int port;

    private Machine machine;

    @BeforeEach
    void start() {
        TickerView.forgetAll();
        machine = new Machine(URI.create("http://localhost:" + port));
    }

    @AfterEach
    void stop() {
        machine.close();
    }

    @Test
    void seesWhatTheServerPushes(CapturedOutput log) {
        var windows = List.of(open(), open(), open());
        var arrivals = new CopyOnWriteArrayList<Arrival>();
        windows.forEach(window -> window.onArrival(arrivals::add));

        now(windows.getFirst().click(BUTTON));
        windows.forEach(window -> now(window.when(tree -> tree.first(TICKED).isPresent())));
        now(windows.getLast().click(BUTTON));
        await().until(arrivals::size, greaterThanOrEqualTo(windows.size()));
        windows.forEach(FlowClient::close);

        assertThat(log).doesNotContain(" WARN ", " ERROR ", "Ignored RPC");
    }

    @Test
    void comesBackAfterTheLineBroke(CapturedOutput log) {
        var window = open();
        var other = open();

        window.cut();
        await().until(TickerView::away, is(1L));
        now(other.click(BUTTON));

        now(window.when(tree -> tree.first(TICKED).isPresent()));
        assertThat(window.end()).isEmpty();
        assertThat(log).doesNotContain(" WARN ", " ERROR ");
    }

    /// What fits the buffers for heartbeats, and what does not.
    @ParameterizedTest
    @ValueSource(ints = {2, 900})
    void closesASocketThatSaysMoreThanItsHeartbeat(int length) {
        var window = open();

        window.shout("2000000000|" + "x".repeat(length));

        await().until(TickerView::away, is(1L));
        now(window.online());
    }

    @Test
    void closesASocketThatSaysItsHeartbeatWithoutPause() {
        var window = open();

        for (int i = 0; i < 30; i++) {
            window.shout("X");
        }

        await().until(TickerView::away, is(1L));
    }

    private FlowClient open() {
        var window = now(new Browser(machine, "de").open("/" + Ticker.PATH));
        return now(window.online());
    }

    private static FlowClient now(CompletableFuture<FlowClient> future) {
        return future.orTimeout(20, TimeUnit.SECONDS).join();
    }
}
