package app.hearsay.result;

import app.hearsay.learner.Learner;
import app.hearsay.storage.Database;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/// Measures the attempt log on an H2 file: acknowledged answers a second, and the size of the file while they come.
///
/// Fifty callers hand in answers of a thousand learners, each the next as soon as the last is acknowledged.
/// `mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test.classpath`, then
/// `java -cp target/test-classes:target/classes:$(cat target/test.classpath) app.hearsay.result.AttemptLogBenchmark`
/// with `rate` (seven runs of five seconds on a new file, after one for warming up) or `size` (a million answers).
final class AttemptLogBenchmark {

    private static final int CALLERS = 50;
    private static final int LEARNERS = 1000;
    private static final int QUESTIONS = 10;
    private static final int RUNS = 7;
    private static final int SECONDS = 5;
    private static final long MILLION = 1_000_000;
    private static final long STEP = 100_000;

    private final Path folder;
    private final List<Learner.Id> learners = new ArrayList<>();
    private final AtomicLong acknowledged = new AtomicLong();

    private AttemptLogBenchmark(Path folder) {
        this.folder = folder;
    }

    static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var folder = Files.createTempDirectory(Path.of("target"), "benchmark");
        try {
            var benchmark = new AttemptLogBenchmark(folder);
            switch (arguments.length == 0 ? "rate" : arguments[0]) {
                case "rate" -> benchmark.measureRate();
                case "size" -> benchmark.measureSize();
                default -> System.err.println("rate or size?");
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void measureRate() throws Exception {
        try (var log = open()) {
            var rates = new ArrayList<Long>();
            for (int run = 0; run <= RUNS; run++) {
                long before = acknowledged.get();
                long start = System.nanoTime();
                answer(log.log(), Long.MAX_VALUE, TimeUnit.SECONDS.toNanos(SECONDS));
                long rate = (acknowledged.get() - before) * TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - start);
                System.out.printf("%s %,d answers/s%n", run == 0 ? "warm-up" : "run " + run, rate);
                if (run > 0) {
                    rates.add(rate);
                }
            }
            System.out.printf(
                    "median %,d answers/s%n",
                    rates.stream().sorted().skip(RUNS / 2).findFirst().orElseThrow());
        }
    }

    private void measureSize() throws Exception {
        try (var log = open()) {
            long start = System.nanoTime();
            for (long goal = STEP; goal <= MILLION; goal += STEP) {
                answer(log.log(), goal, Long.MAX_VALUE);
                System.out.printf(
                        "%,d answers after %d s: %s%n",
                        acknowledged.get(), TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start), size());
            }
            TimeUnit.MINUTES.sleep(1);
            System.out.printf("after a minute of rest: %s%n", size());
        }
        System.out.printf("after an orderly end: %s%n", size());
        try (var log = open()) {
            new JdbcTemplate(log.dataSource()).execute("shutdown compact");
        }
        System.out.printf("after SHUTDOWN COMPACT: %s%n", size());
    }

    private AttemptLogOnFile open() {
        var url = Database.h2(folder.resolve("hearsay"));
        Schema.migrate(url);
        var log = AttemptLogOnFile.open(url);
        if (learners.isEmpty()) {
            var template = new JdbcTemplate(log.dataSource());
            for (int i = 0; i < LEARNERS; i++) {
                var id = UUID.randomUUID();
                template.update("insert into learner values (?, ?, current_timestamp)", id, "%012d".formatted(i));
                learners.add(new Learner.Id(id));
            }
        }
        return log;
    }

    private void answer(AttemptLog log, long goal, long nanos) {
        long start = System.nanoTime();
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            for (int caller = 0; caller < CALLERS; caller++) {
                var random = new Random(caller);
                callers.execute(() -> {
                    while (acknowledged.get() < goal && System.nanoTime() - start < nanos) {
                        playRound(log, learners.get(random.nextInt(LEARNERS)));
                    }
                });
            }
        }
    }

    private void playRound(AttemptLog log, Learner.Id learner) {
        var round = new Occasion.PracticeRound(UUID.randomUUID());
        for (int number = 0; number < QUESTIONS; number++) {
            log.record(Attempts.attempt(learner, round, number));
            acknowledged.incrementAndGet();
        }
    }

    private String size() throws IOException {
        return "%.1f MB".formatted(Files.size(folder.resolve("hearsay.mv.db")) / 1e6);
    }
}
