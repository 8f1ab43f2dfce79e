package app.hearsay.ui.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hearsay.HearsayApplication;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:proxies;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
            "hearsay.proxies=127.0.0.7, 127.1.0.0/16"
        })
@ExtendWith(OutputCaptureExtension.class)
class ProxiesIntegrationTests {

    private final int port;

    ProxiesIntegrationTests(@LocalServerPort int port) {
        this.port = port;
    }

    /// Tells in a header whom the app takes for the visitor.
    @TestConfiguration(proxyBeanMethods = false)
    static class Mirror {

        @Bean
        static Filter mirror() {
            return (request, response, chain) -> {
                ((HttpServletResponse) response)
                        .setHeader(
                                "X-Seen",
                                "%s %s://%s:%d"
                                        .formatted(
                                                request.getRemoteAddr(),
                                                request.getScheme(),
                                                request.getServerName(),
                                                request.getServerPort()));
                chain.doFilter(request, response);
            };
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.8", "127.2.0.1"})
    void believesNothingThatAnUnnamedNeighbourForwards(String from) throws IOException {
        assertThat(seen(from, "203.0.113.9")).isEqualTo("%s http://localhost:%d".formatted(from, port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.7", "127.1.2.3"})
    void believesWhatANamedProxyForwards(String from) throws IOException {
        assertThat(seen(from, "203.0.113.9")).isEqualTo("203.0.113.9 https://hearsay.example.org:443");
    }

    @Test
    void takesTheAddressThatItsProxySawAndNotOneThatTheVisitorInvented() throws IOException {
        assertThat(seen("127.0.0.7", "198.51.100.1, 203.0.113.9")).startsWith("203.0.113.9 ");
        assertThat(seen("127.0.0.7", "198.51.100.1, 203.0.113.9, 127.1.0.1")).startsWith("203.0.113.9 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "FRAMEWORK"})
    void doesNotStartWhereUnnamedProxiesAreToBeBelieved(String strategy, CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(
                        HearsayApplication.class,
                        "--server.port=0",
                        "--server.forward-headers-strategy=" + strategy,
                        "--spring.datasource.url=jdbc:h2:mem:unnamed;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"))
                .hasRootCauseInstanceOf(UnnamedProxiesException.class);

        assertThat(output.getAll())
                .contains("server.forward-headers-strategy=" + strategy + " would believe", "--hearsay.proxies=")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.org", ".*", "10.0.0.0/", "fe80::1%eth0"})
    void takesNoNamesForProxies(String proxy) {
        assertThatThrownBy(() -> new BorderProperties(List.of(proxy), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(proxy);
    }

    private String seen(String from, String forwarded) throws IOException {
        return new RawHttp(from, port)
                .ask("""
                        GET /hearsay.css HTTP/1.1
                        Host: localhost:%d
                        X-Forwarded-For: %s
                        X-Forwarded-Proto: https
                        X-Forwarded-Host: hearsay.example.org
                        Connection: close

                        """.formatted(port, forwarded))
                .lines()
                .filter(line -> line.startsWith("X-Seen: "))
                .map(line -> line.substring("X-Seen: ".length()))
                .findFirst()
                .orElseThrow();
    }
}
