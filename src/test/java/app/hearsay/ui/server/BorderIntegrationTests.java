package app.hearsay.ui.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.ui.HttpTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class BorderIntegrationTests {

    private static final List<String> PATHS = List.of(
            "/", "/practice", "/hearsay.css", "/VAADIN/push", "/actuator/health", "/no-such-page", "/?v-r=uidl");

    private final RawHttp http;
    private final int port;

    BorderIntegrationTests(@LocalServerPort int port) {
        this.port = port;
        this.http = new RawHttp("127.0.0.1", port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get", "BREW"})
    void answersOtherMethodsEverywhereWith405(String method) throws IOException {
        for (var path : PATHS) {
            var answer = ask(method, path, "");

            assertThat(RawHttp.status(answer)).as("%s %s", method, path).isEqualTo(405);
            assertThat(answer).containsPattern("(?i)\r\nAllow: GET, HEAD(, POST)?\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hearsay.css",
                "/practice",
                "/actuator/health",
                "/no-such-page",
                "/",
                "/?v-r=init",
                "/host?v-r=uidl"
            })
    void takesMessagesOnlyWhereWindowsSendThem(String path) throws IOException {
        assertThat(RawHttp.status(ask("POST", path, "Content-Length: 0\n"))).isEqualTo(405);
    }

    @Test
    void answersWhatAsksForAPageAndForItsHeadOnly() throws IOException {
        assertThat(RawHttp.status(ask("GET", "/hearsay.css", ""))).isEqualTo(200);
        assertThat(ask("HEAD", "/hearsay.css", "")).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
        assertThat(RawHttp.status(ask("GET", "/", "Accept: text/html\n"))).isEqualTo(200);
    }

    @Test
    void refusesAMessageWithTwoLengthsAndEndsTheConnection() throws IOException {
        var answer = http.ask("""
                POST /?v-r=uidl&v-uiId=0 HTTP/1.1
                Host: localhost:%d
                Content-Length: 5
                Transfer-Encoding: chunked

                0

                GET /smuggled HTTP/1.1
                Host: localhost

                """.formatted(port));

        assertThat(RawHttp.status(answer)).isEqualTo(400);
        assertThat(answer.split("HTTP/1.1 ", -1)).as("answers").hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "http://evil.example, 403",
        "null, 403",
        "http://localhost.evil.example, 403",
        "http://localhost:1, 403",
        "http://evil.example http://localhost, 403"
    })
    void opensNoLineToPagesOfOtherSites(String origin, int status) throws IOException {
        assertThat(RawHttp.status(push(origin))).as("socket").isEqualTo(status);
        assertThat(RawHttp.status(ask("GET", "/VAADIN/push?v-r=push&v-uiId=0", "Origin: " + origin + "\n")))
                .as("polling")
                .isEqualTo(status);
        assertThat(RawHttp.status(ask("POST", "/?v-r=uidl&v-uiId=0", "Content-Length: 0\nOrigin: " + origin + "\n")))
                .as("message")
                .isEqualTo(status);
    }

    @Test
    void opensALineToItsOwnPagesAndToWhoeverIsNoPage() throws IOException {
        assertThat(RawHttp.status(push("http://localhost:" + port))).isNotEqualTo(403);
        assertThat(RawHttp.status(ask("POST", "/?v-r=uidl&v-uiId=0", "Content-Length: 0\n")))
                .isNotIn(403, 405);
    }

    /// As when somebody copies half of an address.
    @ParameterizedTest
    @ValueSource(strings = {"/host?names=fr%C3", "/?q=%C3%28", "/practice?rule=%", "/line/ABCDEF?has=%E2%82"})
    void saysThatALinkIsDamaged(String address) throws IOException {
        var answer = ask("GET", address, "Accept: text/html\n");
        assertThat(RawHttp.status(answer)).isEqualTo(400);
        assertThat(answer).contains("<h1");
    }

    @Test
    void hasNoSecurityContactUnlessOneIsSet() throws IOException {
        assertThat(RawHttp.status(ask("GET", "/.well-known/security.txt", ""))).isEqualTo(404);
    }

    @Test
    void saysNothingOfEncryptionWhereThereIsNone() throws IOException {
        assertThat(ask("GET", "/", "Accept: text/html\n"))
                .doesNotContain("Strict-Transport-Security", "__Host-", "Secure");
    }

    private String push(String origin) throws IOException {
        return http.ask("""
                GET /VAADIN/push?v-r=push&v-uiId=0&v-pushId=none HTTP/1.1
                Host: localhost:%d
                Origin: %s
                Connection: Upgrade
                Upgrade: websocket
                Sec-WebSocket-Version: 12
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==

                """.formatted(port, origin).replace("Connection: Upgrade", "Connection: Upgrade, close"));
    }

    private String ask(String method, String path, String headers) throws IOException {
        return http.ask(
                "%s %s HTTP/1.1\nHost: localhost:%d\nConnection: close\n%s\n".formatted(method, path, port, headers));
    }
}
