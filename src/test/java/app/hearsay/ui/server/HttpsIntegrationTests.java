package app.hearsay.ui.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:https;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
            "hearsay.public-url=https://hearsay.example.org",
            "hearsay.security-contact=mailto:safety@example.org"
        })
class HttpsIntegrationTests {

    private final RawHttp http;

    HttpsIntegrationTests(@LocalServerPort int port) {
        this.http = new RawHttp("127.0.0.1", port);
    }

    @Test
    void setsCookiesThatNeighboursCannotSetAndNobodyReadsOnTheWay() throws IOException {
        var cookies = cookies(get("/", ""));

        assertThat(cookies)
                .hasSize(2)
                .allMatch(cookie -> cookie.contains("; Secure") && cookie.contains("; HttpOnly"))
                .allMatch(cookie -> cookie.contains("; Path=/") && cookie.contains("; SameSite=Lax"))
                .noneMatch(cookie -> cookie.contains("; Domain"))
                .anyMatch(cookie -> cookie.startsWith("__Host-hearsay-learner="))
                .anyMatch(cookie -> cookie.startsWith("__Host-hearsay-session="));
    }

    @Test
    void hasBrowsersComeBackEncryptedOnly() throws IOException {
        for (var path : List.of("/", "/hearsay.css", "/no-such-page")) {
            assertThat(get(path, "")).as(path).contains("Strict-Transport-Security: max-age=31536000\r\n");
        }
    }

    @Test
    void readsWhatWasChosenBeforeTheLineWasEncrypted() throws IOException {
        assertThat(get("/", "Cookie: hearsay-language=de\n")).contains("<html lang=\"de\"");
        assertThat(get("/", "Cookie: hearsay-language=de; __Host-hearsay-language=en\n"))
                .contains("<html lang=\"en\"");
    }

    @Test
    void takesMessagesOfItsPublicAddress() throws IOException {
        assertThat(RawHttp.status(message("https://hearsay.example.org"))).isNotEqualTo(403);
        assertThat(RawHttp.status(message("https://evil.example.org"))).isEqualTo(403);
    }

    @Test
    void saysWhereToReportFaults() throws IOException {
        assertThat(get("/.well-known/security.txt", ""))
                .startsWith("HTTP/1.1 200")
                .containsPattern("(?i)Content-Type: text/plain;charset=utf-8")
                .contains("Contact: mailto:safety@example.org\n")
                .containsPattern("Expires: \\d{4}-\\d\\d-\\d\\dT00:00:00Z\n");
    }

    private String message(String origin) throws IOException {
        return http.ask("""
                POST /?v-r=uidl&v-uiId=0 HTTP/1.1
                Host: 10.0.0.7:8080
                Origin: %s
                Content-Length: 0
                Connection: close

                """.formatted(origin));
    }

    private String get(String path, String headers) throws IOException {
        return http.ask("GET %s HTTP/1.1\nHost: hearsay.example.org\nAccept: text/html\nConnection: close\n%s\n"
                .formatted(path, headers));
    }

    private static List<String> cookies(String answer) {
        return answer.lines()
                .filter(line -> line.startsWith("Set-Cookie: "))
                .map(line -> line.substring("Set-Cookie: ".length()))
                .toList();
    }
}
