package app.hearsay.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.load.Server;
import app.hearsay.ui.practice.PracticePage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The database of a real server goes and comes back: what those see who are there, and those who come.
class LostDatabaseBrowserTests {

    private static final String TITLE = "Gerade lässt sich nichts speichern";
    private static final Duration SOON = Duration.ofSeconds(3);

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    @Test
    void tellsEverybodyAndGoesOnByItself() throws Exception {
        int port = Server.freePort();
        var server = new Server(port, data);
        try (var inside = Guest.at(port, Screen.PHONE);
                var phone = Guest.at(port, Screen.PHONE_DARK);
                var desktop = Guest.at(port, Screen.DESKTOP)) {
            var practice = PracticePage.open(inside);
            practice.option(1).waitFor();

            exchangeFile();
            assertThat(untilHealthIs(port, 503)).isLessThan(SOON);
            tellsWhoCallsAtOnce(port);
            for (var guest : new Guest[] {phone, desktop}) {
                guest.page().navigate("http://localhost:" + port + "/practice");
                new PracticePage(guest).tellsInstead(TITLE);
                guest.photograph("storage-lost").hasNoAccessibilityViolation().fitsTheScreen();
            }
            practice.answer(1);
            practice.tells("Dein letzter Schritt ist nicht angekommen");
            inside.photograph("storage-lost-inside")
                    .hasNoAccessibilityViolation()
                    .fitsTheScreen();

            putFileBack();
            untilHealthIs(port, 200);
            new PracticePage(phone).option(1).waitFor();
            new PracticePage(desktop).option(1).waitFor();
            practice.answer(1);
            assertThat(practice.feedback()).isVisible();
        } finally {
            server.kill();
        }
        assertThat(data.resolve("server.log")).content().doesNotContain("\tat ");
    }

    private void tellsWhoCallsAtOnce(int port) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        var page = get(port, "/");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).contains("4");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.body()).contains(TITLE, "Nothing can be saved just now", "http-equiv=\"refresh\"");
        assertThat(get(port, "/actuator/health").body()).isEqualTo("{\"status\":\"DOWN\"}");
        assertThat(get(port, "/hearsay.css").statusCode()).isEqualTo(200);
    }

    /// At once, so that there is no moment without a file.
    private void exchangeFile() throws IOException {
        Files.createLink(data.resolve("kept"), file());
        Files.writeString(data.resolve("other"), "another database");
        Files.move(data.resolve("other"), file(), StandardCopyOption.REPLACE_EXISTING);
    }

    private void putFileBack() throws IOException {
        Files.move(data.resolve("kept"), file(), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file() {
        return data.resolve("hearsay.mv.db");
    }

    private Duration untilHealthIs(int port, int status) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        long end = begin + Duration.ofSeconds(20).toNanos();
        while (get(port, "/actuator/health").statusCode() != status) {
            assertThat(System.nanoTime()).as("health is not %d", status).isLessThan(end);
            Thread.sleep(20);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,*/*")
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
