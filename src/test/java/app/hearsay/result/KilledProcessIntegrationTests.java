package app.hearsay.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.load.MortalProcess;
import app.hearsay.storage.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process that answers, again and again on the same file, and looks each time whether every
/// acknowledged answer is there once. More kills: `-Dhearsay.kills=1000`.
class KilledProcessIntegrationTests {

    private static final int KILLS = Integer.getInteger("hearsay.kills", 100);
    private static final Duration LONGEST_RUN = Duration.ofMillis(150);
    private static final long SEED = 20261120;
    private static final Pattern NEEDED = Pattern.compile(
            "(h2|spring-(jdbc|tx|core|beans|context|boot)|commons-logging|HikariCP|slf4j-api)-[0-9][^/]*$");
    private static final long MOST_BYTES_AN_ANSWER = 4000;
    private static final long MOST_BYTES_AT_ALL = 40_000_000;

    private final UUID learner = UUID.randomUUID();
    private final Set<String> acknowledged = new HashSet<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void createDatabase() throws SQLException {
        create(url());
    }

    private void create(String url) throws SQLException {
        Schema.migrate(url);
        try (var database = open(url);
                var insert = database.prepareStatement(
                        "insert into learner values (?, '0123456789AB', current_timestamp)")) {
            insert.setObject(1, learner);
            insert.execute();
        }
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void keepsEveryAcknowledgedAnswerOnceThroughManyKills() throws Exception {
        var process = new MortalProcess(AnsweringProcess.class, NEEDED, folder, LONGEST_RUN, SEED);
        var another = Database.h2(folder.resolve("training"));
        create(another);
        process.train(another, learner.toString());
        int kills = 0;
        int idle = 0;
        while (kills < KILLS) {
            var heard = process.runUntilKilled(url(), learner.toString()).stream()
                    .filter(KilledProcessIntegrationTests::isWhole)
                    .toList();
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

    /// A kill can cut the last line short; what nobody could read was not acknowledged.
    private static boolean isWhole(String line) {
        return line.matches("[0-9a-f-]{36} status:gespraeche-in-katar/s\\d\\d");
    }

    private List<String> held() throws SQLException {
        try (var database = open(url());
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

    private static Connection open(String url) throws SQLException {
        return DriverManager.getConnection(url, "sa", "");
    }

    private String url() {
        return Database.h2(folder.resolve("hearsay"));
    }
}
