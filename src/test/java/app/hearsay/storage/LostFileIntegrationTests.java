package app.hearsay.storage;

import static app.hearsay.storage.Waiting.down;
import static app.hearsay.storage.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// What becomes of an H2 file that is taken away, exchanged or closed while it is in use.
class LostFileIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    @Test
    void putsBackAFileThatWasDeleted() throws Exception {
        try (var modules = Modules.start(url("hearsay"))) {
            insertLearner(modules, 1);

            Files.delete(file());

            var storage = modules.getBean(Storage.class);
            var noticed = until("it is noticed", down(storage, Trouble.FILE_GONE));
            assertThatThrownBy(() -> insertLearner(modules, 2))
                    .isInstanceOfAny(TransactionException.class, DataAccessException.class);
            until("it is back", storage::isUp);
            insertLearner(modules, 3);
            assertThat(noticed).isLessThan(SOON);
            assertThat(learnersIn(copy())).isEqualTo(2);
        }
        assertThat(learnersIn("hearsay")).isEqualTo(2);
        assertThat(Files.list(folder))
                .allMatch(each -> each.getFileName().toString().matches("(hearsay|copy)\\.mv\\.db"));
    }

    @Test
    void putsBackAFileWhoseFolderWasDeleted() throws Exception {
        var inside = folder.resolve("data/hearsay");
        try (var modules = Modules.start(Database.h2(inside))) {
            insertLearner(modules, 1);

            Files.delete(Path.of(inside + ".mv.db"));
            Files.delete(folder.resolve("data"));

            var storage = modules.getBean(Storage.class);
            until("it is noticed", down(storage, Trouble.FILE_GONE));
            until("it is back", storage::isUp);
        }
        assertThat(learnersIn("data/hearsay")).isEqualTo(1);
    }

    @Test
    void leavesAnotherFileInItsPlaceAloneAndSavesWhatWasInUse() throws Exception {
        Files.writeString(folder.resolve("other"), "another database");
        try (var modules = Modules.start(url("hearsay"))) {
            insertLearner(modules, 1);

            Files.move(folder.resolve("other"), file(), StandardCopyOption.REPLACE_EXISTING);

            var storage = modules.getBean(Storage.class);
            var rescued = folder.resolve("hearsay.mv.db.rescued-1");
            until("it is noticed", down(storage, Trouble.FILE_REPLACED));
            until("it is saved", () -> Files.exists(rescued));
            assertThatThrownBy(() -> insertLearner(modules, 2))
                    .isInstanceOfAny(TransactionException.class, DataAccessException.class);
        }
        assertThat(file()).hasContent("another database");
        Files.move(folder.resolve("hearsay.mv.db.rescued-1"), folder.resolve("rescued.mv.db"));
        assertThat(learnersIn("rescued")).isEqualTo(1);
    }

    @Test
    void opensAgainWhatWasClosed() throws Exception {
        try (var modules = Modules.start(url("hearsay"))) {
            insertLearner(modules, 1);

            modules.getBean(JdbcTemplate.class).execute("shutdown immediately");

            var storage = modules.getBean(Storage.class);
            until("it is noticed", down(storage, Trouble.NOT_WRITTEN));
            until("it is back", storage::isUp);
            insertLearner(modules, 2);
        }
        assertThat(learnersIn("hearsay")).isEqualTo(2);
    }

    @Test
    void keepsTheFileForItsOwner() throws Exception {
        var inside = folder.resolve("data/hearsay");
        Modules.start(Database.h2(inside)).close();
        var file = Path.of(inside + ".mv.db");
        assertThat(rights(folder.resolve("data"))).isEqualTo("rwx------");
        assertThat(rights(file)).isEqualTo("rw-------");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Modules.start(Database.h2(inside)).close();
        assertThat(rights(file)).isEqualTo("rw-------");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void insertLearner(ConfigurableApplicationContext modules, int code) {
        new TransactionTemplate(modules.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> modules.getBean(JdbcClient.class)
                        .sql("insert into learner (id, resume_code, since) values (?, ?, current_timestamp)")
                        .params(UUID.randomUUID(), "%012d".formatted(code))
                        .update());
    }

    /// What a process leaves that is killed in this moment.
    private String copy() throws IOException {
        Files.copy(file(), folder.resolve("copy.mv.db"));
        return "copy";
    }

    private int learnersIn(String name) {
        return JdbcClient.create(new DriverManagerDataSource(url(name)))
                .sql("select count(*) from learner")
                .query(Integer.class)
                .single();
    }

    private Path file() {
        return folder.resolve("hearsay.mv.db");
    }

    private String url(String name) {
        return Database.h2(folder.resolve(name));
    }
}
