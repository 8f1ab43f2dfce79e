package app.hearsay.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.result.Schema;
import app.hearsay.storage.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A process is stopped for eight seconds in a question of five; an answer waits for it when it goes on.
class StoppedProcessIntegrationTests {

    private static final Duration PAUSE = Duration.ofSeconds(8);

    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void aPauseIsNoTimeToAnswer() throws IOException, InterruptedException {
        var url = Database.h2(folder.resolve("hearsay"));
        Schema.migrate(url);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx192m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoppableProcess.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = process.inputReader(StandardCharsets.UTF_8);
                var told = process.outputWriter(StandardCharsets.UTF_8)) {
            assertThat(said.lines().filter("asking"::equals).findFirst()).isPresent();
            signal(process, "STOP");
            Thread.sleep(PAUSE);
            told.write("answer\n");
            told.flush();
            signal(process, "CONT");

            var ruling = said.lines()
                    .filter(line -> line.matches("(Granted|Refused) -?\\d+"))
                    .findFirst()
                    .orElseThrow();

            assertThat(ruling).startsWith("Granted ");
            assertThat(Integer.parseInt(ruling.split(" ")[1]))
                    .as("milliseconds left")
                    .isBetween(1, 6_000);
            assertThat(said.lines().filter("closed"::equals).findFirst()).isPresent();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void signal(Process process, String name) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }
}
