package app.hearsay.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The quick trials against a process that has little memory; `src/bin/attack` makes all of them.
class AttackIntegrationTests {

    private static final int HEAP = 256;

    @TempDir
    private static Path folder;

    private static Site site;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        site = Site.open(HEAP, folder);
    }

    @AfterAll
    static void close() {
        site.server().close();
    }

    @TestFactory
    Stream<DynamicTest> holds() {
        return Trials.quick().stream()
                .map(trial -> DynamicTest.dynamicTest(trial.name(), () -> {
                    var outcome = trial.run(site);
                    var line = Attack.line(HEAP, trial, outcome);
                    System.out.println(line);
                    assertThat(outcome.held()).as(line).isTrue();
                }));
    }
}
