package app.hearsay.storage;

import static app.hearsay.storage.Waiting.down;
import static app.hearsay.storage.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// PostgreSQL that is frozen or killed, and processes that both want one database.
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class LostServerIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(3);

    @TempDir
    private Path folder;

    private EmbeddedPostgres server;

    @BeforeEach
    void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("server"))
                .setCleanDataDirectory(false)
                .start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void letsNobodyWaitForAFrozenServerAndGoesOnWithIt() throws Exception {
        try (var modules = Modules.start(url())) {
            insertLearner(modules, 1);
            var storage = modules.getBean(Storage.class);
            var frozen = signal("STOP", processes());
            try {
                var waiting = CompletableFuture.runAsync(() -> insertLearner(modules, 2));
                var failed = until("who waits is let go", waiting::isCompletedExceptionally);
                assertThat(failed).isLessThan(SOON);
                assertThat(storage.state()).isInstanceOf(StorageState.Down.class);
                var refused = CompletableFuture.runAsync(() -> insertLearner(modules, 3));
                assertThat(until("who comes is refused at once", refused::isCompletedExceptionally))
                        .isLessThan(Duration.ofMillis(500));
            } finally {
                signal("CONT", frozen);
            }
            assertThat(until("it is back", storage::isUp)).isLessThan(Duration.ofSeconds(5));
            insertLearner(modules, 4);
        }
    }

    @Test
    void goesOnAfterTheServerWasKilled() throws Exception {
        try (var modules = Modules.start(url())) {
            insertLearner(modules, 1);
            var storage = modules.getBean(Storage.class);

            signal("KILL", processes());
            until("it is noticed", down(storage, Trouble.NO_ANSWER));
            assertThatThrownBy(() -> insertLearner(modules, 2)).isInstanceOf(RuntimeException.class);
            startAgain();

            until("it is back", storage::isUp);
            insertLearner(modules, 3);
        }
    }

    @Test
    void letsTheSecondWaitUntilTheFirstIsGone() throws Exception {
        var first = Modules.start(url());
        var second = CompletableFuture.supplyAsync(() -> Modules.start(url()));
        try {
            until("the second waits", () -> sessions() > 11);
            insertLearner(first, 1);
            assertThat(second).isNotDone();
        } finally {
            first.close();
        }
        var took = until("the second takes over", second::isDone);
        assertThat(took).isLessThan(Duration.ofSeconds(10));
        try (var heir = second.get()) {
            insertLearner(heir, 2);
        }
    }

    /// What happens when a process stands still for longer than the other believes that it lives.
    @Test
    void takesOverFromAFrozenProcessWhichWritesNothingAnyMore() throws Exception {
        try (var first = new Storing(url(), "001", folder.resolve("complaints"))) {
            first.await(0, Storing::isKept);
            var second = CompletableFuture.supplyAsync(() -> Modules.start(url()));
            until("the second waits", () -> sessions() > 11);
            first.signal("STOP");
            var took = until("the second takes over", second::isDone);
            assertThat(took).isLessThan(Duration.ofSeconds(15));
            try (var heir = second.get()) {
                insertLearner(heir, 2);
                var held = learners();

                int from = first.size();
                first.signal("CONT");
                first.await(from, Storing::isRefused);
                first.await(first.size() + 20, Storing::isRefused);

                assertThat(learners()).containsExactlyInAnyOrderElementsOf(held);
                insertLearner(heir, 3);
            }
            first.close();
            assertThat(learners()).containsAll(first.kept());
        }
    }

    private static void insertLearner(ConfigurableApplicationContext modules, int code) {
        new TransactionTemplate(modules.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> modules.getBean(JdbcClient.class)
                        .sql("insert into learner (id, resume_code, since) values (?, ?, current_timestamp)")
                        .params(UUID.randomUUID(), "9%011d".formatted(code))
                        .update());
    }

    private List<String> learners() {
        return JdbcClient.create(new DriverManagerDataSource(url()))
                .sql("select id from learner")
                .query((row, _) -> row.getString("id"))
                .list();
    }

    private int sessions() {
        return JdbcClient.create(new DriverManagerDataSource(url()))
                .sql("select count(*) from pg_stat_activity where application_name like 'hearsay %'")
                .query(Integer.class)
                .single();
    }

    private List<ProcessHandle> processes() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(folder.resolve("server/postmaster.pid")).getFirst());
        var first = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(first), first.children()).toList();
    }

    private static List<ProcessHandle> signal(String signal, List<ProcessHandle> processes) throws Exception {
        var command = new ArrayList<>(List.of("kill", "-" + signal));
        processes.forEach(process -> command.add(Long.toString(process.pid())));
        Storing.run(command.toArray(String[]::new));
        return processes;
    }

    /// On the port on which it was.
    private void startAgain() throws IOException {
        server.close();
        server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("server"))
                .setCleanDataDirectory(false)
                .setPort(server.getPort())
                .start();
    }

    private String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }
}
