package app.hearsay.ui.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.ui.HttpTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
@ExtendWith(OutputCaptureExtension.class)
class ServerErrorsIntegrationTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(ints = {17_000, 40_000})
    void saysWhatToDoAboutTooManyCookies(int size, CapturedOutput output) throws Exception {
        var answer = send("GET / HTTP/1.1\r\nHost: localhost\r\nCookie: a=" + "x".repeat(size) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 431 ").contains("lösche die Cookies", "delete this site’s cookies");
        isOurPage(answer);
        assertThat(output.getOut().lines().filter(line -> line.contains("headers that are too large")))
                .hasSize(1);
        assertThat(output.getOut()).doesNotContain("\tat ");
    }

    @Test
    void saysSoWhereTheAddressIsTooLong() throws Exception {
        var answer = send("GET /" + "x".repeat(40_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 431 ").contains("der Link ist viel zu lang");
        isOurPage(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /<script> HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nHost: elsewhere\r\n\r\n",
                "G\u0001T / HTTP/1.1\r\nHost: localhost\r\n\r\n"
            })
    void answersWhatIsNoRequestWithoutShowingItsInsides(String request, CapturedOutput output) throws Exception {
        var answer = send(request);

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("nicht verstanden", "did not understand");
        isOurPage(answer);
        assertThat(output.getOut().lines().filter(line -> line.contains("is answered with 400 only")))
                .hasSize(1);
    }

    private static void isOurPage(String answer) {
        assertThat(answer)
                .contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff")
                .contains("<section lang=\"de\">", "<section lang=\"en\">")
                .doesNotContain("Exception", "Tomcat", "<script");
    }

    private String send(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
