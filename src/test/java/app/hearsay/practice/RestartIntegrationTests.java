package app.hearsay.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.storage.Database;
import app.hearsay.storage.Modules;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class RestartIntegrationTests {

    private final LearnerToken token = Tokens.fresh();

    @TempDir
    private Path folder;

    @Test
    void keepsEverything() {
        PersonalData before;
        RoundState stateBefore;
        try (var modules = start()) {
            answerOneQuestion(modules);
            before = export(modules);
            stateBefore = current(modules);
        }
        try (var modules = start()) {
            assertThat(export(modules)).isEqualTo(before);
            assertThat(current(modules)).isEqualTo(stateBefore);
            assertThat(stateBefore.answered()).hasSize(1);
        }
    }

    @Test
    void opensTheSameUntouchedRound() {
        RoundState before;
        try (var modules = start()) {
            before = current(modules);
        }
        try (var modules = start()) {
            assertThat(current(modules).round().id()).isEqualTo(before.round().id());
            assertThat(current(modules).round().questions())
                    .isEqualTo(before.round().questions());
        }
    }

    private void answerOneQuestion(ConfigurableApplicationContext modules) {
        var round = current(modules).round();
        var id = round.questions().getFirst();
        var answer =
                modules.getBean(Catalog.class).question(id).orElseThrow().task().rightAnswer();
        modules.getBean(Practice.class).submit(token, round, id, answer, Optional.empty(), Duration.ZERO);
    }

    private PersonalData export(ConfigurableApplicationContext modules) {
        var data = modules.getBean(Practice.class)
                .export(modules.getBean(Learners.class).identify(token));
        return new PersonalData(
                data.learner(),
                data.resumeCode(),
                data.since(),
                data.devices(),
                readWhole(data.rounds()),
                readWhole(data.answers()),
                data.skills(),
                data.figures());
    }

    /// It is read while one goes through it, from an app that is closed soon.
    private static <T> List<T> readWhole(Iterable<T> parts) {
        return StreamSupport.stream(parts.spliterator(), false).toList();
    }

    private RoundState current(ConfigurableApplicationContext modules) {
        return modules.getBean(Practice.class)
                .current(modules.getBean(Learners.class).identify(token));
    }

    private ConfigurableApplicationContext start() {
        return Modules.start(Database.h2(folder.resolve("hearsay")));
    }
}
