package app.hearsay.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.HostRefusal;
import app.hearsay.game.Rules;
import app.hearsay.game.Ruling.Granted;
import app.hearsay.game.Ruling.Refused;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.limit.SettableClock;
import app.hearsay.question.QuestionType;
import app.hearsay.ui.ViewTest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class RemoteControlsIntegrationTests {

    @Autowired
    private School school;

    @Autowired
    private Learners learners;

    private final SecureRandom random = new SecureRandom();
    private final SettableClock clock = new SettableClock();
    private final LearnerToken host = Tokens.fresh();
    private final LearnerToken phone = Tokens.fresh();
    private final LearnerToken pupil = Tokens.fresh();
    private final List<Integer> numbers = new ArrayList<>();

    private RemoteControls pairings;
    private Classroom room;

    @BeforeEach
    void openRoom() {
        pairings = new RemoteControls(school.rooms(), school.hosts(), learners, clock, random);
        room = Classroom.open(school, host, Rules.suggested(), QuestionType.STATUS);
    }

    @Test
    void theDeviceWithTheConfirmedNumberBecomesHost() {
        var code = offer();
        var number = waiting(pairings.claim(code, phone));

        assertThat(numbers).containsExactly(number);
        assertThat(isHost(phone)).isFalse();
        assertThat(pairings.confirm(code, host, number)).isInstanceOf(Granted.class);
        assertThat(isHost(phone)).isTrue();
    }

    @Test
    void tellsADeviceTheSameNumberAgain() {
        var code = offer();

        assertThat(waiting(pairings.claim(code, phone))).isEqualTo(waiting(pairings.claim(code, phone)));
        assertThat(numbers).hasSize(1);
    }

    @Test
    void turnsASecondDeviceAway() {
        var code = offer();
        int number = waiting(pairings.claim(code, pupil));

        assertThat(pairings.claim(code, phone)).isInstanceOf(RemoteRequest.Taken.class);
        pairings.withdraw(code, host);
        assertThat(pairings.confirm(code, host, number)).isEqualTo(new Refused<>(HostRefusal.NOT_NOW));
        assertThat(isHost(pupil)).isFalse();
        assertThat(isHost(phone)).isFalse();
    }

    @Test
    void aWrongNumberMakesNobodyHostAndTheCodeVoid() {
        var code = offer();
        int number = waiting(pairings.claim(code, phone));

        assertThat(pairings.confirm(code, host, number + 1)).isEqualTo(new Refused<>(HostRefusal.NOT_NOW));
        assertThat(pairings.confirm(code, host, number)).isEqualTo(new Refused<>(HostRefusal.NOT_NOW));
        assertThat(isHost(phone)).isFalse();
    }

    @Test
    void expiresAfterFiveMinutes() {
        var unclaimed = offer();
        clock.pass(Duration.ofMinutes(5));
        assertThat(pairings.claim(unclaimed, phone)).isInstanceOf(RemoteRequest.Gone.class);

        var claimed = offer();
        int number = waiting(pairings.claim(claimed, phone));
        clock.pass(Duration.ofMinutes(5));
        assertThat(pairings.confirm(claimed, host, number)).isEqualTo(new Refused<>(HostRefusal.NOT_NOW));
        assertThat(isHost(phone)).isFalse();
    }

    @Test
    void isGoodOnce() {
        var code = offer();
        int number = waiting(pairings.claim(code, phone));
        pairings.confirm(code, host, number);

        assertThat(pairings.claim(code, pupil)).isInstanceOf(RemoteRequest.Gone.class);
        assertThat(pairings.claim("unheard-of", pupil)).isInstanceOf(RemoteRequest.Gone.class);
    }

    @Test
    void aNewCodeMakesTheOldOneVoid() {
        var old = offer();
        offer();

        assertThat(pairings.claim(old, phone)).isInstanceOf(RemoteRequest.Gone.class);
    }

    @Test
    void onlyAHostOffersAndOnlyTheOneWhoDidConfirms() {
        assertThat(pairings.offer(room.id(), pupil, numbers::add)).isEmpty();

        var code = offer();
        int number = waiting(pairings.claim(code, pupil));
        assertThat(pairings.confirm(code, pupil, number)).isEqualTo(new Refused<>(HostRefusal.NOT_NOW));
        assertThat(isHost(pupil)).isFalse();
    }

    @Test
    void aDeviceThatLeadsAlreadyJustGoesOn() {
        assertThat(pairings.claim(offer(), host))
                .isEqualTo(new RemoteRequest.Leading(room.plan().code()));
    }

    private String offer() {
        return pairings.offer(room.id(), host, numbers::add).orElseThrow().code();
    }

    private static int waiting(RemoteRequest pairing) {
        return ((RemoteRequest.Waiting) pairing).number();
    }

    private boolean isHost(LearnerToken token) {
        return room.room().isHost(learners.identify(token));
    }
}
