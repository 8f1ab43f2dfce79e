package app.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.ui.HttpTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class HearsayApplicationIntegrationTests {

    private static final Pattern SCRIPT = Pattern.compile("src=\"\\./(VAADIN/build/[^\"]+\\.js)\"");

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void answersWithTheFirstViewInProductionMode() throws Exception {
        assertThat(get("/").body()).contains("\"productionMode\":true").contains("\"uidl\":{");
    }

    @Test
    void servesTheScriptsOfTheBundleCompressed() throws Exception {
        var script = SCRIPT.matcher(get("/").body());
        assertThat(script.find()).isTrue();

        var answer = get("/" + script.group(1));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("br");
    }

    /// In one piece, compressed, and not again while it stays as it is.
    @Test
    void servesOurScriptsAndSheets() throws Exception {
        for (var path : List.of("/hearsay.js", "/hearsay.css")) {
            var answer = get(path, "gzip");

            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=3600");
            assertThat(get(path, "identity").body()).doesNotContain("@import", "./script/");
        }
        var tag = get("/hearsay.js").headers().firstValue("ETag").orElseThrow();
        var again = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/hearsay.js"))
                .header("If-None-Match", tag)
                .build();
        assertThat(browser.send(again, BodyHandlers.discarding()).statusCode()).isEqualTo(304);
    }

    @Test
    void compressesThePage() throws Exception {
        assertThat(get("/", "gzip").headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void tellsThatItIsWellAndNothingElse() throws Exception {
        assertThat(get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
        for (var endpoint : new String[] {"", "/env", "/beans", "/heapdump", "/loggers", "/metrics", "/shutdown"}) {
            assertThat(get("/actuator" + endpoint).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void hidesItsInsidesWhereAnAddressLeadsNowhere() throws Exception {
        var answer = get("/there/is/no/such/page");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "Whitelabel");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, path.endsWith(".js") ? "br" : "identity");
    }

    private HttpResponse<String> get(String path, String encoding) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Encoding", encoding)
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }
}
