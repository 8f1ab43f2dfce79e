package app.hearsay.ui.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.hearsay.load.Browser;
import app.hearsay.load.Machine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:full-house;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
            "hearsay.sessions.most=3"
        })
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@ExtendWith(OutputCaptureExtension.class)
class FullHouseIntegrationTests {

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void asksTheFourthOfThreeInUseToComeBackInAMinute(CapturedOutput output) throws Exception {
        try (var machine = new Machine(URI.create("http://localhost:" + port))) {
            var inside = Stream.generate(() -> new Browser(machine, "de"))
                    .limit(3)
                    .map(visitor -> visitor.open("/").join())
                    .toList();

            var tooMany = get("/practice", "");

            assertThat(tooMany.statusCode()).isEqualTo(503);
            assertThat(tooMany.headers().firstValue("Retry-After")).contains("60");
            assertThat(tooMany.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(tooMany.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
            assertThat(tooMany.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(tooMany.body())
                    .contains("Gerade ist viel los", "Versuch es bitte in einer Minute", "try again in a minute")
                    .doesNotContain("Exception", "Tomcat");
            assertThat(output.getOut().lines().filter(line -> line.contains("come back later")))
                    .hasSize(1);
            assertThat(output.getAll()).doesNotContain("\tat ", "TooManyActiveSessions");
            whatNeedsNoSessionIsServed();
            inside.forEach(window -> {
                window.resynchronize().join();
                assertThat(window.end()).isEmpty();
            });
        }
    }

    @Test
    void whoHasNeverRunAScriptMakesWay() throws Exception {
        try (var machine = new Machine(URI.create("http://localhost:" + port))) {
            var inside = new Browser(machine, "de").open("/").join();
            var first = get("/", "");
            get("/", "");
            await().atMost(10, TimeUnit.SECONDS)
                    .until(() -> get("/practice", "").statusCode() == 200);

            inside.resynchronize().join();
            assertThat(inside.end()).isEmpty();
            // The second of the two has to be as old as the first was.
            await().atMost(10, TimeUnit.SECONDS)
                    .untilAsserted(() -> assertThat(
                                    get("/practice", cookies(first)).headers().allValues("Set-Cookie"))
                            .anyMatch(cookie -> cookie.startsWith("JSESSIONID=")));
        }
    }

    private static String cookies(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.replaceAll(";.*", ""))
                .collect(Collectors.joining("; "));
    }

    private void whatNeedsNoSessionIsServed() throws Exception {
        for (var path : new String[] {"/hearsay.css", "/hearsay.js", "/actuator/health"}) {
            assertThat(get(path, "").statusCode()).as(path).isEqualTo(200);
        }
    }

    private HttpResponse<String> get(String path, String cookies) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,*/*")
                .header("Cookie", cookies)
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }
}
