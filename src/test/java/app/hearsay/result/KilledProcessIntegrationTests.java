package app.hearsay.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.storage.Database;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process that answers, again and again on the same file, and looks each time whether every
/// acknowledged answer is there once. More kills: `-Dhearsay.kills=1000`.
class KilledProcessIntegrationTests {

    private static final int KILLS = Integer.getInteger("hearsay.kills", 100);
    private static final int LONGEST_RUN_MILLIS = 150;
    private static final Pattern NEEDED = Pattern.compile(
            "(h2|spring-(jdbc|tx|core|beans|context|boot)|commons-logging|HikariCP|slf4j-api)-[0-9][^/]*$");
    private static final long MOST_BYTES_AN_ANSWER = 4000;
    private static final long MOST_BYTES_AT_ALL = 40_000_000;

    private final Random random = new Random(20261120);
    private final UUID learner = UUID.randomUUID();
    private final Set<String> acknowledged = new HashSet<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void createDatabase() throws SQLException {
        Schema.migrate(url());
        try (var database = open();
                var insert = database.prepareStatement(
                        "insert into learner values (?, '0123456789AB', current_timestamp)")) {
            insert.setObject(1, learner);
            insert.execute();
        }
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void keepsEveryAcknowledgedAnswerOnceThroughManyKills() throws Exception {
        int kills = 0;
        int idle = 0;
        while (kills < KILLS) {
            var heard = answerUntilKilled();
            idle += heard.isEmpty() ? 1 : 0;
            acknowledged.addAll(heard);
            kills++;

            assertThat(held())
                    .as("after kill %d", kills)
                    .doesNotHaveDuplicates()
                    .containsAll(acknowledged);
        }
        assertThat(idle).as("processes killed before they answered").isLessThan(KILLS / 4);
        assertThat(Files.size(folder.resolve("hearsay.mv.db")))
                .isLessThan(MOST_BYTES_AT_ALL + MOST_BYTES_AN_ANSWER * acknowledged.size());
        System.out.printf(
                "%d kills, %d acknowledged answers, %d rows, %.1f MB%n",
                kills, acknowledged.size(), held().size(), Files.size(folder.resolve("hearsay.mv.db")) / 1e6);
    }

    /// @return what was acknowledged
    private List<String> answerUntilKilled() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-cp",
                        lightClassPath(),
                        AnsweringProcess.class.getName(),
                        url(),
                        learner.toString())
                .redirectError(complaints().toFile())
                .start();
        try (var output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            var lines = new ArrayList<String>();
            var first = output.readLine();
            if (first != null) {
                lines.add(first);
            }
            var killer = Thread.ofPlatform().start(() -> killSoon(process));
            output.lines().forEach(lines::add);
            killer.join();
            assertThat(process.waitFor())
                    .as("it was killed, and did not end: %s", Files.readString(complaints()))
                    .isEqualTo(137);
            return lines.stream().filter(this::isWhole).toList();
        }
    }

    /// What the log needs and no more, logging least of all: half the time to start.
    private static String lightClassPath() {
        var separator = File.pathSeparator;
        return Arrays.stream(System.getProperty("java.class.path").split(separator))
                .filter(entry -> Files.isDirectory(Path.of(entry))
                        || NEEDED.matcher(entry).find())
                .collect(Collectors.joining(separator));
    }

    private void killSoon(Process process) {
        try {
            TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_RUN_MILLIS * 1000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // Process itself would also close the stream that still holds acknowledgements.
        process.toHandle().destroyForcibly();
    }

    /// A kill can cut the last line short; what nobody could read was not acknowledged.
    private boolean isWhole(String line) {
        return line.matches("[0-9a-f-]{36} status:gespraeche-in-katar/s\\d\\d");
    }

    private List<String> held() throws SQLException {
        try (var database = open();
                var statement = database.createStatement()) {
            var held = new ArrayList<String>();
            try (var rows = statement.executeQuery("select occasion, question, answer from attempt")) {
                while (rows.next()) {
                    assertThat(rows.getString("answer")).as("the first answer").isEqualTo("choice CLAIM");
                    held.add(rows.getString("occasion") + " " + rows.getString("question"));
                }
            }
            // So that no orderly end mends the file between two kills.
            statement.execute("shutdown immediately");
            return held;
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url(), "sa", "");
    }

    private Path complaints() {
        return folder.resolve("complaints.txt");
    }

    private String url() {
        return Database.h2(folder.resolve("hearsay"));
    }
}
