package app.hearsay.learner;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collections;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class InstallationKeysIntegrationTests {

    private static final int PROCESSES = 8;

    private final JdbcClient jdbc;

    InstallationKeysIntegrationTests(Database database) {
        this.jdbc = database.bean(JdbcClient.class);
    }

    @Test
    void allProcessesOnOneDatabaseHaveTheSameKeyWhoeverComesFirst() throws Exception {
        var keys = new HashSet<String>();
        Callable<String> process = () -> new JdbcInstallationKeys(jdbc, new SecureRandom()).obtain("race");
        try (var processes = Executors.newFixedThreadPool(PROCESSES)) {
            for (var key : processes.invokeAll(Collections.nCopies(PROCESSES, process))) {
                keys.add(key.get());
            }
        }

        assertThat(keys).hasSize(1).allMatch(key -> key.length() == 43);
        assertThat(new JdbcInstallationKeys(jdbc, new SecureRandom()).obtain("race"))
                .isIn(keys);
        assertThat(new JdbcInstallationKeys(jdbc, new SecureRandom()).obtain("another"))
                .isNotIn(keys);
    }

    @Test
    void whoHasAnsweredOrResumedIsKnown() {
        var learners = LearnersByHand.on(jdbc, Clock.systemUTC(), new SecureRandom());
        var phone = Tokens.fresh();
        var laptop = Tokens.fresh();
        assertThat(learners.knows(phone)).isFalse();

        var code = learners.resumeCode(learners.ensure(phone)).orElseThrow();
        learners.resume(laptop, code.value(), LearnersByHand.typist("laptop"));

        assertThat(learners.knows(phone)).isTrue();
        assertThat(learners.knows(laptop)).isTrue();
    }
}
