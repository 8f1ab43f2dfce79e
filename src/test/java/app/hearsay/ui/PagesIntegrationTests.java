package app.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HttpTest
class PagesIntegrationTests {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    private static final Pattern COMMENT = Pattern.compile("<!--(.*?)-->", Pattern.DOTALL);

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void letsNothingLeaveTheHost() throws Exception {
        var page = get("/", "de");
        var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();

        assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "unsafe-inline");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.headers().firstValue("Permissions-Policy")).isPresent();
    }

    @Test
    void sendsNoCommentButThePlacesWhereStyleSheetsGo() throws Exception {
        var page = get("/", "de").body();

        assertThat(page).doesNotContain("/*");
        assertThat(COMMENT.matcher(page).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(comment -> comment.endsWith(" end"));
    }

    @Test
    void guardsEverythingAndTellsOnlyPagesWhatPagesMustNotDo() throws Exception {
        var parts = Set.of("/hearsay.css", "/hearsay.js");
        for (var path : new String[] {
            "/",
            "/practice",
            "/nowhere",
            "/nowhere.js",
            "/VAADIN/build/nowhere.js",
            "/favicon.svg",
            "/hearsay.css",
            "/hearsay.js"
        }) {
            var headers = get(path, "de").headers();
            boolean part = parts.contains(path);

            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("same-origin");
            assertThat(headers.firstValue("X-Frame-Options").isEmpty()).as(path).isEqualTo(part);
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy").isEmpty())
                    .as(path)
                    .isEqualTo(part);
            assertThat(headers.firstValue("Permissions-Policy").isEmpty())
                    .as(path)
                    .isEqualTo(part);
        }
    }

    @Test
    void givesEveryPageANonceOfItsOwn() throws Exception {
        assertThat(nonce(get("/", "de"))).isNotEqualTo(nonce(get("/", "de")));
    }

    @Test
    void speaksTheLanguageOfTheBrowserUnlessTheVisitorChose() throws Exception {
        assertThat(get("/", "de-AT,en;q=0.8").body()).contains("<html lang=\"de\"", "Hörensagen braucht JavaScript");
        assertThat(get("/", "fr").body()).contains("<html lang=\"en\"", "Hearsay needs JavaScript");
        assertThat(get("/", "de", "hearsay-language=en").body()).contains("<html lang=\"en\"");
        assertThat(get("/", "de", "hearsay-language=klingon").body()).contains("<html lang=\"de\"");
    }

    @Test
    void openingPagesWritesNothing() throws Exception {
        for (var path : new String[] {"/", "/practice", "/practice/7", "/practice/summary"}) {
            assertThat(get(path, "de").statusCode()).isEqualTo(200);
        }

        assertThat(jdbc.sql("select count(*) from learner").query(Integer.class).single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from attempt").query(Integer.class).single())
                .isZero();
    }

    @Test
    void answersAddressesThatLeadNowhereWith404() throws Exception {
        for (var path : new String[] {"/nowhere", "/practice/four", "/practice/1/2", "/practice/99999"}) {
            assertThat(get(path, "de").statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void refusesAMessageThatIsFarTooLong() throws Exception {
        var page = get("/", "de");
        var session = page.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID"))
                .map(cookie -> cookie.replaceAll(";.*", ""))
                .findFirst()
                .orElseThrow();
        var message = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/?v-r=uidl&v-uiId=0"))
                .header("Cookie", session)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"rpc\":[\"" + "x".repeat(100_000) + "\"]}"))
                .build();

        assertThat(browser.send(message, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
        openingPagesWritesNothing();
    }

    @Test
    void replacesALearnerCookieOfTenThousandCharacters() throws Exception {
        var page = get("/", "de", "hearsay-learner=" + "A".repeat(10_000));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("hearsay-learner="));
        assertThat(page.body()).contains("nicht lesbar");
    }

    @Test
    void putsNoSessionIntoAnAddress() throws Exception {
        assertThat(get("/", "de").body()).doesNotContainIgnoringCase("jsessionid");
    }

    private static String nonce(HttpResponse<String> page) {
        var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        return NONCE.matcher(policy).results().findFirst().orElseThrow().group(1);
    }

    private HttpResponse<String> get(String path, String language, String... cookies)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .header("Accept-Language", language)
                .header("Cookie", String.join("; ", cookies))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }
}
