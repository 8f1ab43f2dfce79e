package app.hearsay.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:flow-client;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")
class FlowClientIntegrationTests {

    private static final Predicate<Node> OPTION = node -> node.hasClass("option") && node.listensTo("click");
    private static final Predicate<Node> PROMPT = node -> node.hasClass("prompt");
    private static final Predicate<Node> VERDICT = node -> node.hasClass("verdict");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WebServerApplicationContext server;

    private Machine machine;

    @BeforeEach
    void start() {
        jdbc.sql("delete from attempt").update();
        machine = new Machine(URI.create("http://localhost:" + port));
    }

    @AfterEach
    void stop() {
        machine.close();
    }

    @Test
    void showsTheFirstViewInTheLanguageOfTheBrowser() {
        var german = now(new Browser(machine, "de").open("/"));
        var english = now(new Browser(machine, "en").open("/"));

        assertThat(german.text()).contains("Wer sagt das");
        assertThat(english.text()).contains("Who says so");
    }

    @Test
    void answersAQuestionSeesFeedbackAndGoesOn(CapturedOutput log) {
        var browser = new Browser(machine, "de");
        var window = now(browser.open("/"));
        var asked = window.shows(PROMPT);

        now(answer(window));

        assertThat(asked).isTrue();
        assertThat(window.shows(VERDICT)).isTrue();
        assertThat(window.shows(PROMPT)).isFalse();
        assertThat(attempts()).isOne();
        assertThat(now(browser.open("/practice/1")).shows(VERDICT)).isTrue();
        assertThat(now(browser.open("/")).shows(PROMPT)).isTrue();
        assertThat(log).doesNotContain(" WARN ", " ERROR ", "Ignored RPC");
    }

    @Test
    void sendsWhatAScriptInTheBrowserKnows(CapturedOutput log) {
        var browser = new Browser(machine, "de");
        browser.cookies().set("hearsay-confidence", "on");
        var window = now(browser.open("/"));

        now(answer(window));

        assertThat(attempts()).isOne();
        assertThat(log).doesNotContain(" WARN ", " ERROR ", "Ignored RPC");
    }

    @Test
    void keepsASessionAsABrowserDoes() {
        var window = now(new Browser(machine, "de").open("/"));

        assertThat(window.end()).isEmpty();
        assertThat(lasting()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void isRefusedWithAnUnknownKey(CapturedOutput log) {
        var window = now(new Browser(machine, "de").open("/"));
        window.forge("not the key that the server gave");

        var answer = answer(window);

        assertThatThrownBy(answer::join).hasMessageContaining("the server reports an error");
        assertThat(attempts()).isZero();
        assertThat(log).contains("Invalid security key received");
    }

    @Test
    void startsAnewWhenTheServerHasForgottenTheWindow() {
        var browser = new Browser(machine, "de");
        var window = now(browser.open("/"));
        browser.cookies().set("JSESSIONID", "gone");

        var answer = answer(window);

        assertThatThrownBy(answer::join).hasMessageContaining("expired");
    }

    @Test
    void asksForEverythingAnewWhenAMessageIsMissing() {
        var window = now(new Browser(machine, "de").open("/"));
        var before = window.text();

        now(window.resynchronize());

        assertThat(window.text()).isEqualTo(before);
    }

    /// Answers what is asked, rightly or not: by a tap, or with what was picked before.
    private static CompletableFuture<FlowClient> answer(FlowClient window) {
        int items =
                window.see(tree -> tree.all(node -> node.attribute("data-order").isPresent())
                        .toList()
                        .size());
        int sorted =
                window.see(tree -> tree.all(node -> node.attribute("data-sort").isPresent())
                        .toList()
                        .size());
        var picked = sorted > 0
                ? Collections.nCopies(sorted, 0)
                : items == 0 ? List.of(0) : IntStream.range(0, items).boxed().toList();
        return window.shows(OPTION)
                ? window.click(OPTION)
                : window.click(
                        node -> node.attribute("data-hand-in").isPresent(),
                        Map.of("element.closest('hearsay-question').picked", picked));
    }

    /// How long the sessions last that are confirmed.
    private Duration lasting() {
        var tomcat = (TomcatWebServer) Objects.requireNonNull(server.getWebServer());
        var context = (Context) tomcat.getTomcat().getHost().findChildren()[0];
        return Stream.of(context.getManager().findSessions())
                .map(session -> Duration.ofSeconds(session.getMaxInactiveInterval()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private int attempts() {
        return jdbc.sql("select count(*) from attempt").query(Integer.class).single();
    }

    private static FlowClient now(CompletableFuture<FlowClient> future) {
        return future.orTimeout(20, TimeUnit.SECONDS).join();
    }
}
