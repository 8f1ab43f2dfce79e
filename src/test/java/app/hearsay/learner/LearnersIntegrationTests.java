package app.hearsay.learner;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class LearnersIntegrationTests {

    private final SecureRandom random = new SecureRandom();
    private final Learners learners;
    private final JdbcClient jdbc;
    private final LearnerToken phone = LearnerToken.random(random);
    private final LearnerToken laptop = LearnerToken.random(random);

    LearnersIntegrationTests(Database database) {
        this.learners = database.bean(Learners.class);
        this.jdbc = database.bean(JdbcClient.class);
    }

    @Test
    void knowWhoABrowserIsWithoutWritingAnything() {
        var learner = learners.identify(phone);

        assertThat(learners.identify(phone)).isEqualTo(learner);
        assertThat(learners.find(learner)).isEmpty();
        assertThat(learners.resumeCode(learner)).isEmpty();
    }

    @Test
    void giveACodeWithTheFirstAnswerAndKeepIt() {
        var learner = learners.ensure(phone);
        var code = learners.resumeCode(learner);

        learners.ensure(phone);

        assertThat(learner).isEqualTo(learners.identify(phone));
        assertThat(code).isPresent();
        assertThat(learners.resumeCode(learner)).isEqualTo(code);
    }

    @Test
    void writeOneRowWhenTwoTabsAnswerAtOnce() throws Exception {
        for (int trial = 0; trial < 20; trial++) {
            var token = LearnerToken.random(random);
            var calls = new ArrayList<Callable<Learner.Id>>(List.of(() -> learners.ensure(token)));
            calls.add(() -> learners.ensure(token));
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var future : threads.invokeAll(calls)) {
                    assertThat(learners.find(future.get())).isPresent();
                }
            }
        }
    }

    @Test
    void carryProgressToAnotherDevice() {
        var learner = learners.ensure(phone);

        var resumption = learners.resume(laptop, codeOf(learner).display(), LearnersByHand.typist("laptop"));

        assertThat(resumption).isEqualTo(new Resumption.Resumed(learner));
        assertThat(learners.identify(laptop)).isEqualTo(learner);
        assertThat(learners.ensure(laptop)).isEqualTo(learner);
    }

    @Test
    void letADeviceGoFromOneLearnerToAnother() {
        var first = learners.ensure(phone);
        var second = learners.ensure(LearnerToken.random(random));
        learners.resume(laptop, codeOf(first).display(), LearnersByHand.typist("laptop"));

        learners.resume(laptop, codeOf(second).display(), LearnersByHand.typist("laptop"));

        assertThat(learners.identify(laptop)).isEqualTo(second);
    }

    @Test
    void tellWrongCodesFromThoseThatAreNone() {
        assertThat(learners.resume(laptop, "hello", LearnersByHand.typist("laptop")))
                .isEqualTo(new Resumption.Malformed());
        assertThat(learners.resume(laptop, "0000-0000-0000", LearnersByHand.typist("laptop")))
                .isEqualTo(new Resumption.Unknown());
    }

    @Test
    void refuseEvenARightCodeAfterTwentyWrongOnes() {
        var learner = learners.ensure(phone);
        var caller = "guesser " + learner;
        for (int i = 0; i < 20; i++) {
            assertThat(learners.resume(laptop, "0000-0000-0000", LearnersByHand.typist(caller)))
                    .isEqualTo(new Resumption.Unknown());
        }

        assertThat(learners.resume(laptop, codeOf(learner).display(), LearnersByHand.typist(caller)))
                .isInstanceOfSatisfying(
                        Resumption.TooManyTries.class,
                        refusal -> assertThat(refusal.pause()).isBetween(Duration.ZERO, Duration.ofSeconds(15)));
        assertThat(learners.resume(
                        laptop, codeOf(learner).display(), LearnersByHand.typist("a neighbour of " + caller)))
                .isEqualTo(new Resumption.Resumed(learner));
    }

    @Test
    void keepNoTokenInTheTables() {
        var learner = learners.ensure(phone);
        learners.resume(laptop, codeOf(learner).display(), LearnersByHand.typist("laptop"));

        var device = learners.find(learner).orElseThrow().devices().getFirst();

        assertThat(device.tokenHash()).isEqualTo(laptop.hash()).isNotEqualTo(laptop.value());
    }

    @Test
    void leaveNothingBehindWhenTheyGo() {
        var learner = learners.ensure(phone);
        learners.resume(laptop, codeOf(learner).display(), LearnersByHand.typist("laptop"));

        learners.delete(learner);

        assertThat(learners.find(learner)).isEmpty();
        assertThat(learners.identify(laptop)).isNotEqualTo(learner);
        assertThat(jdbc.sql("select count(*) from learner_key where learner = ?")
                        .param(learner.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private ResumeCode codeOf(Learner.Id learner) {
        return learners.resumeCode(learner).orElseThrow();
    }
}
