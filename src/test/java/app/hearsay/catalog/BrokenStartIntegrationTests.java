package app.hearsay.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        var content = Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(content.resolve("broken.yaml"), "article: broken\nseed: none.txt\nlanguage: xx\n");
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
        assertThat(log)
                .content()
                .containsPattern("(?m)^broken\\.yaml:2: ")
                .containsPattern("(?m)^broken\\.yaml:3: ")
                .contains("content/README.md explains the format")
                .doesNotContain("\tat ");
    }

    /// The folder stands before the shipped content, and so instead of it.
    private Process start(Path log) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
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
