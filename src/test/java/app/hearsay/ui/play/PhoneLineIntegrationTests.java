package app.hearsay.ui.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.HostAction;
import app.hearsay.game.Vote;
import app.hearsay.learner.FixedKey;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Tokens;
import app.hearsay.question.QuestionType;
import app.hearsay.room.Attendance;
import app.hearsay.room.Classroom;
import app.hearsay.room.Rooms;
import app.hearsay.room.School;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.part.LearnerCookie;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class PhoneLineIntegrationTests {

    private static final int PATIENCE_SECONDS = 10;

    /// So much is on its way to a phone that reads nothing that no buffer holds it.
    private static final int BREAKS = 120;

    private static final int SMALL_WINDOW = 2048;

    @LocalServerPort
    int port;

    @Autowired
    School school;

    @Autowired
    Rooms rooms;

    @Autowired
    PlaySheets sheets;

    @Autowired
    Catalog catalog;

    @Autowired
    Attendance attendance;

    private final LearnerToken player = Tokens.fresh();
    private final HttpClient http = HttpClient.newHttpClient();
    private Classroom room;

    @BeforeEach
    void join() {
        room = Classroom.open(school, QuestionType.OWN_VOICE);
        room.join(player);
    }

    @AfterEach
    void leave() {
        room.lead(new HostAction.End());
        http.shutdownNow();
    }

    @Test
    void bringsEachStepOnceAndItsSheetWhereItIsNew() throws Exception {
        var line = open(player);
        assertThat(line.next()).contains("\"html\"", "\"ballot\":\"\"");
        room.goOn();
        assertThat(line.next()).contains("Lies in Ruhe");
        room.goOn();
        assertThat(line.next()).contains("\"ballot\":\"0-FIRST\"").doesNotContain("verdict");
        room.join(Tokens.fresh());
        line.socket().sendText("X", true).join();
        assertThat(line.next()).isEqualTo("{}");
    }

    @Test
    void answersWhoSaysThatTheyAreThere() throws Exception {
        var line = open(player);
        line.next();
        line.socket().sendText("X", true).join();
        assertThat(line.next()).isEqualTo("{}");
    }

    @Test
    void closesALineThatSaysAnythingElse() throws Exception {
        for (var said : List.of("Y", "XX", "{\"kind\":\"answer\"}", "x".repeat(100_000))) {
            var line = open(player);
            line.next();
            line.socket().sendText(said, true);
            assertThat(line.closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isBetween(1002, 1009);
        }
        var bytes = open(player);
        bytes.next();
        bytes.socket().sendBinary(ByteBuffer.allocate(1), true);
        assertThat(bytes.closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isBetween(1002, 1009);
    }

    @Test
    void closesALineThatSaysItAllTheTime() throws Exception {
        var line = open(player);
        line.next();
        for (int i = 0; i < 50 && !line.closed.isDone(); i++) {
            line.socket().sendText("X", true).exceptionally(_ -> null).join();
        }
        assertThat(line.closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(1008);
    }

    @Test
    void whoOpensTooManyLosesTheOldest() throws Exception {
        var lines = new ArrayList<Line>();
        for (int i = 0; i <= PhoneLines.MOST_EACH; i++) {
            lines.add(open(player));
            lines.getLast().next();
        }
        assertThat(lines.getFirst().closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .isEqualTo(1008);
        room.goOn();
        for (var kept : lines.subList(1, lines.size())) {
            assertThat(kept.next()).contains("Lies in Ruhe");
        }
    }

    @Test
    void isOpenedForNobodyElse() {
        assertThatThrownBy(() -> open(Tokens.fresh())).hasMessageContaining("WebSocketHandshakeException");
        assertThatThrownBy(() -> connect(player, "https://other.example").get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .hasMessageContaining("WebSocketHandshakeException");
    }

    @Test
    void aPhoneThatStandsStillHoldsUpNobody() throws Exception {
        var still = Tokens.fresh();
        room.join(still);
        var line = open(player);
        line.next();
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(SMALL_WINDOW);
            socket.connect(new InetSocketAddress("localhost", port));
            socket.getOutputStream().write(upgrade(still).getBytes(StandardCharsets.ISO_8859_1));
            room.goOn(2);
            line.awaitWords("0-FIRST");
            for (int i = 0; i < BREAKS; i++) {
                room.lead(HostAction.Pause::new);
                line.awaitWords("Pause");
                room.goOn();
                line.awaitWords("0-FIRST");
            }
        }
        assertThat(room.room().ballot(0, Vote.FIRST)).isEmpty();
    }

    /// The phone comes back by itself, instead of waiting on a line on which nothing comes any more.
    @Test
    void aLineForWhichNothingCanBeMadeIsClosed() throws Exception {
        var session = mock(Session.class, RETURNS_DEEP_STUBS);
        var seat = new PhoneSeat(room.room().id(), rooms.identify(player));
        var line = new PhoneLine(session, seat, "", rooms, new PhoneFrames(sheets, catalog, brokenClock()), attendance);

        assertThatThrownBy(line::open).hasMessage("planted");
        line.close();

        verify(session).close(argThat(why -> why.getCloseCode() == CloseReason.CloseCodes.UNEXPECTED_CONDITION));
    }

    private static Clock brokenClock() {
        return mock(Clock.class, _ -> {
            throw new IllegalStateException("planted");
        });
    }

    private String upgrade(LearnerToken who) {
        return """
                GET /line/%s HTTP/1.1
                Host: localhost:%d
                Connection: Upgrade
                Upgrade: websocket
                Sec-WebSocket-Version: 13
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
                Cookie: %s

                """.formatted(room.code(), port, FixedKey.cookie(LearnerCookie.NAME, who))
                .replace("\n", "\r\n");
    }

    private Line open(LearnerToken who) throws Exception {
        return connect(who, "http://localhost:" + port).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private CompletableFuture<Line> connect(LearnerToken who, String origin) {
        var line = new Line();
        return http.newWebSocketBuilder()
                .header("Cookie", FixedKey.cookie(LearnerCookie.NAME, who))
                .header("Origin", origin)
                .buildAsync(URI.create("ws://localhost:" + port + "/line/" + room.code()), line)
                .thenApply(_ -> line);
    }

    /// A phone's end.
    private static final class Line implements WebSocket.Listener {

        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();
        private final StringBuilder partial = new StringBuilder();
        private final CompletableFuture<WebSocket> opened = new CompletableFuture<>();

        private WebSocket socket() {
            return opened.join();
        }

        private String next() throws InterruptedException {
            var message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(message).as("a message").isNotNull();
            return message;
        }

        private void awaitWords(String words) throws InterruptedException {
            while (!next().contains(words)) {}
        }

        @Override
        public void onOpen(WebSocket socket) {
            socket.request(Long.MAX_VALUE);
            opened.complete(socket);
        }

        @Override
        public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
            partial.append(StandardCharsets.UTF_8.decode(data));
            if (last) {
                messages.add(partial.toString());
                partial.setLength(0);
            }
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            closed.complete(status);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closed.completeExceptionally(error);
        }
    }
}
