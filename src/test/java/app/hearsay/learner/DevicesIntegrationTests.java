package app.hearsay.learner;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.storage.Database;
import app.hearsay.storage.DatabaseTest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DevicesIntegrationTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final SecureRandom random = new SecureRandom();
    private final Learners learners;
    private final Devices devices;
    private final JdbcClient jdbc;
    private final LearnerToken first = LearnerToken.random(random);
    private final LearnerToken tablet = LearnerToken.random(random);
    private final LearnerToken thief = LearnerToken.random(random);
    private final Learner.Id learner;

    DevicesIntegrationTests(Database database) {
        this.learners = database.bean(Learners.class);
        this.devices = database.bean(Devices.class);
        this.jdbc = database.bean(JdbcClient.class);
        this.learner = learners.ensure(first);
        bind(tablet, NOON);
        bind(thief, NOON.plusSeconds(1));
    }

    @Test
    void theFirstOneMayPutOutEveryOther() {
        assertThat(devices.isFirst(first)).isTrue();
        assertThat(devices.seenBy(first))
                .containsExactly(
                        new Devices.Seen(tablet.hash(), NOON, false, true),
                        new Devices.Seen(thief.hash(), NOON.plusSeconds(1), false, true));

        assertThat(devices.putOut(first, thief.hash())).isTrue();

        assertThat(learners.identify(thief)).isNotEqualTo(learner);
        assertThat(learners.identify(tablet)).isEqualTo(learner);
        assertThat(learners.identify(first)).isEqualTo(learner);
    }

    @Test
    void whoCameLaterIsPutOutByWhoCameBefore() {
        assertThat(devices.isFirst(tablet)).isFalse();
        assertThat(devices.seenBy(tablet)).extracting(Devices.Seen::removable).containsExactly(true, true);
        assertThat(devices.seenBy(thief)).extracting(Devices.Seen::removable).containsExactly(false, true);
        assertThat(devices.seenBy(thief)).extracting(Devices.Seen::here).containsExactly(false, true);

        assertThat(devices.putOut(thief, tablet.hash())).isFalse();
        assertThat(learners.identify(tablet)).isEqualTo(learner);
        assertThat(devices.putOut(tablet, thief.hash())).isTrue();
        assertThat(learners.identify(thief)).isNotEqualTo(learner);
    }

    @Test
    void whoIsOutMayDoNothingMore() {
        devices.putOut(first, thief.hash());

        assertThat(devices.seenBy(thief)).isEmpty();
        assertThat(devices.putOut(thief, tablet.hash())).isFalse();
        assertThat(devices.renewCode(thief)).isEmpty();
        assertThat(learners.identify(tablet)).isEqualTo(learner);
    }

    @Test
    void eachMayGoByItself() {
        assertThat(devices.putOut(tablet, tablet.hash())).isTrue();

        assertThat(learners.identify(tablet)).isNotEqualTo(learner);
    }

    @Test
    void nobodyReachesTheDevicesOfSomebodyElse() {
        var stranger = LearnerToken.random(random);
        learners.ensure(stranger);

        devices.putOut(stranger, tablet.hash());

        assertThat(learners.identify(tablet)).isEqualTo(learner);
        assertThat(devices.seenBy(stranger)).isEmpty();
    }

    @Test
    void anOldCodeIsVoidAtOnceAndTheDevicesStay() {
        var old = learners.resumeCode(learner).orElseThrow();

        var fresh = devices.renewCode(tablet).orElseThrow();

        assertThat(fresh).isNotEqualTo(old);
        assertThat(learners.resumeCode(learner)).contains(fresh);
        var other = LearnerToken.random(random);
        assertThat(learners.resume(other, old.display(), LearnersByHand.typist("other")))
                .isEqualTo(new Resumption.Unknown());
        assertThat(learners.resume(other, fresh.display(), LearnersByHand.typist("other")))
                .isEqualTo(new Resumption.Resumed(learner));
        assertThat(List.of(learners.identify(first), learners.identify(tablet), learners.identify(thief)))
                .containsOnly(learner);
    }

    @Test
    void theFirstOneIsNeverBoundToItsOwnLearner() {
        var code = learners.resumeCode(learner).orElseThrow();

        learners.resume(first, code.display(), LearnersByHand.typist("first"));

        assertThat(learners.identify(first)).isEqualTo(learner);
        assertThat(devices.seenBy(first)).extracting(Devices.Seen::here).containsOnly(false);
    }

    @Test
    void areNeverVeryManyAndThoseWhoCameEarlyStay() {
        var code = learners.resumeCode(learner).orElseThrow().display();
        var last = thief;
        for (int i = 0; i < 2 * Learners.MOST_DEVICES; i++) {
            last = LearnerToken.random(random);
            learners.resume(last, code, LearnersByHand.typist("school"));
        }

        assertThat(devices.seenBy(first)).hasSize(Learners.MOST_DEVICES);
        assertThat(List.of(learners.identify(tablet), learners.identify(thief), learners.identify(last)))
                .containsOnly(learner);
    }

    private void bind(LearnerToken token, Instant since) {
        learners.resume(token, learners.resumeCode(learner).orElseThrow().display(), LearnersByHand.typist("bound"));
        jdbc.sql("update learner_key set since = cast(:since as timestamp(3) with time zone) where token_hash = :hash")
                .param("since", since.toString())
                .param("hash", token.hash())
                .update();
    }
}
