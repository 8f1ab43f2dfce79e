package app.hearsay.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The application, started with content that cannot be used.
class BrokenStartIntegrationTests {

    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void endsAtOnceAndSaysWhichLineToMend() throws IOException, InterruptedException {
        put("content/broken.yaml", "article: broken\nseed: none.txt\nlanguage: xx\n", StandardCharsets.UTF_8);

        assertThat(logOfBrokenStart())
                .content()
                .containsPattern("(?m)^broken\\.yaml:2: ")
                .containsPattern("(?m)^broken\\.yaml:3: ")
                .contains("content/README.md explains the format")
                .doesNotContain("\tat ");
    }

    @Test
    void namesTheEncodingOfFilesThatAreNoUtf8() throws IOException, InterruptedException {
        put("content/greetings.yaml", resource("talks.yaml").replace("talks", "greetings"), StandardCharsets.UTF_8);
        put("seeds/greetings.txt", resource("talks.txt"), StandardCharsets.UTF_16);
        put("content/wide.yaml", "article: wide\n", StandardCharsets.UTF_16LE);
        put("content/windows.yaml", "article: windows\nseed: gespräche.txt\n", Charset.forName("windows-1252"));

        assertThat(logOfBrokenStart())
                .content()
                .contains(String.join(
                        System.lineSeparator(),
                        "cannot be used:",
                        "greetings.txt:1: the file is encoded as UTF-16: save the file as UTF-8",
                        "wide.yaml:1: the file is encoded as UTF-16: save the file as UTF-8",
                        "windows.yaml:2: the byte E4 in column 12 is no UTF-8; in Windows-1252 it is “ä”: save the file as UTF-8",
                        ""))
                .doesNotContain("\tat ");
    }

    private void put(String file, String text, Charset charset) throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(folder.resolve(file), text, charset);
    }

    private Path logOfBrokenStart() throws IOException, InterruptedException {
        var log = folder.resolve("log");
        var application = start(log);
        try {
            assertThat(application.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("ends by itself")
                    .isTrue();
        } finally {
            application.destroyForcibly().waitFor();
        }
        assertThat(application.exitValue()).isNotZero();
        return log;
    }

    private static String resource(String name) throws IOException {
        try (var stream = BrokenStartIntegrationTests.class.getResourceAsStream("/app/hearsay/annotation/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The folder stands before the shipped content, and so instead of it.
    private Process start(Path log) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dstdout.encoding=UTF-8",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        folder + File.pathSeparator + System.getProperty("java.class.path"),
                        "app.hearsay.HearsayApplication",
                        "--hearsay.port=0",
                        "--hearsay.data.folder=" + folder.resolve("data"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
