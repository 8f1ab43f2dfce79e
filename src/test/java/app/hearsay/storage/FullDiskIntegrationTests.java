package app.hearsay.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A process whose disk lets it write no more for a while.
@EnabledOnOs(OS.LINUX)
class FullDiskIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(6);

    @TempDir
    private Path folder;

    /// The limit of a file's size makes each write fail that would let it grow, as a full disk does.
    @Test
    void storesAgainWhenThereIsRoomAgainAndLosesNothing() throws Exception {
        var url = Database.h2(folder.resolve("hearsay"));
        Duration took;
        List<String> kept;
        long traces;
        try (var storing = new Storing(url, "001", folder.resolve("complaints"))) {
            storing.await(0, Storing::isKept);

            limit(storing, Long.toString(Files.size(folder.resolve("hearsay.mv.db"))));
            storing.await(0, Storing::isRefused);
            int whileFull = storing.size();
            storing.await(whileFull + 50, Storing::isRefused);

            int from = storing.size();
            limit(storing, "unlimited");
            took = storing.await(from, Storing::isKept);
            storing.await(storing.size() + 20, Storing::isKept);
            storing.close();
            kept = storing.kept();
            traces = storing.traces();
        }

        assertThat(JdbcClient.create(new DriverManagerDataSource(url))
                        .sql("select id from learner")
                        .query(String.class)
                        .list())
                .containsAll(kept);
        assertThat(took).isLessThan(SOON);
        assertThat(folder.resolve("complaints"))
                .content()
                .doesNotContain("\tat ")
                .hasLineCount(0);
    }

    private static void limit(Storing storing, String bytes) throws Exception {
        Storing.run("prlimit", "--pid", Long.toString(storing.pid()), "--fsize=" + bytes + ":unlimited");
    }
}
