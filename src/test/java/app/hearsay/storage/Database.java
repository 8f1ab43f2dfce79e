package app.hearsay.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// The databases that Hearsay runs on, each with its modules started on it when first asked for.
public enum Database {
    /// A file, as in a school.
    H2 {
        @Override
        String newUrl() {
            return h2(newFolder().resolve("hearsay"));
        }
    },
    /// A server of its own, started for the tests from binaries of Maven Central.
    POSTGRESQL {
        @Override
        String newUrl() throws IOException {
            var server = EmbeddedPostgres.builder().start();
            atExit(server::close);
            return server.getJdbcUrl("postgres", "postgres");
        }
    };

    private @Nullable ConfigurableApplicationContext modules;

    /// The address of an H2 database in a file, as in `application.properties`.
    public static String h2(Path file) {
        return "jdbc:h2:file:" + file.toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }

    /// A bean of the modules that run on this database.
    public synchronized <T> T bean(Class<T> type) {
        var running = modules;
        if (running == null) {
            try {
                running = Modules.start(newUrl());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            modules = running;
        }
        return running.getBean(type);
    }

    abstract String newUrl() throws IOException;

    private static Path newFolder() {
        try {
            var folder = Files.createTempDirectory("hearsay");
            atExit(() -> FileSystemUtils.deleteRecursively(folder));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Closing {
        void close() throws IOException;
    }

    private static void atExit(Closing closing) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                closing.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }
}
