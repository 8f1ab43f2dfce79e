package app.hearsay.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.ui.HttpTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class PickPageIntegrationTests {

    @Autowired
    private Catalog catalog;

    @LocalServerPort
    private int port;

    @Test
    void offersEachQuestionByItsMask() throws Exception {
        var answer = get("/host-picks/de", "gzip");

        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            var page = Jsoup.parse(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(page.select("input[name=questions]").eachAttr("value"))
                    .containsExactlyInAnyOrderElementsOf(catalog.questions().stream()
                            .map(question -> question.id().mask())
                            .toList());
            assertThat(page.text()).contains("markierte Stelle");
        }
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=600");
    }

    @Test
    void speaksTheLanguageOfTheAddressAndPlainlyToWhoCannotUnpack() throws Exception {
        var answer = get("/host-picks/en", "identity");

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("pick-article")
                .doesNotContain("markierte Stelle");
    }

    private HttpResponse<byte[]> get(String path, String encoding) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Accept-Encoding", encoding)
                    .build();
            return browser.send(request, BodyHandlers.ofByteArray());
        }
    }
}
