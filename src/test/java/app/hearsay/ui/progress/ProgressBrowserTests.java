package app.hearsay.ui.progress;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.LearnersByHand;
import app.hearsay.learner.Tokens;
import app.hearsay.practice.LongHistory;
import app.hearsay.practice.Practice;
import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.Confidence;
import app.hearsay.result.KeptFigures;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.FixedRounds;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
@Import(FixedRounds.class)
class ProgressBrowserTests {

    @LocalServerPort
    int port;

    @Autowired
    FixedRounds rounds;

    @Autowired
    Practice practice;

    @Autowired
    Learners learners;

    @Autowired
    AttemptLog log;

    @Autowired
    JdbcClient jdbc;

    private Optional<LearnerToken> practised = Optional.empty();

    @BeforeEach
    void learnerWithOneAnswer() {
        var question = rounds.oneOfEachType().stream()
                .filter(each -> each.type() == QuestionType.STATUS)
                .findFirst()
                .orElseThrow();
        practised = Optional.of(answered(question));
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void progressOfALearnerIsAccessible(Screen screen) {
        try (var guest = Guest.at(port, screen).as(token().value())) {
            var progress = ProgressPage.open(guest);
            progress.awaitCode();
            guest.photograph("progress-first-answer")
                    .hasNoAccessibilityViolation()
                    .fitsTheScreen()
                    .stayedAtHomeWithoutErrors();
        }
    }

    /// Of ten thousand answers, every third to be called a denial and every seventh wrong.
    @ParameterizedTest
    @EnumSource(Screen.class)
    void aLongHistoryTakesNoMoreRoomThanAShortOne(Screen screen) {
        var token = Tokens.fresh();
        var learner = learners.ensure(token);
        var questions =
                rounds.oneOfEachType().stream().map(Question::id).limit(10).toList();
        LongHistory.write(jdbc, log, learner, 1_000, questions);
        jdbc.sql("""
                update attempt set expected = case when mod(id, 3) = 0 then 'DENIAL' else 'OWN_ASSERTION' end,
                    chosen = case when mod(id, 7) = 0 then 'CLAIM' when mod(id, 3) = 0 then 'DENIAL' else 'OWN_ASSERTION' end,
                    verdict = case when mod(id, 7) = 0 then 'WRONG' else 'RIGHT' end,
                    points = case when mod(id, 7) = 0 then 0 else 1 end
                where learner = :learner
                """).param("learner", learner.value()).update();
        KeptFigures.renew(jdbc, log, learner);
        try (var guest = Guest.at(port, screen).as(token.value())) {
            ProgressPage.open(guest).awaitCode();
            guest.photograph("progress-long").hasNoAccessibilityViolation().fitsTheScreen();
            long before = guest.transferred();
            ProgressPage.open(guest).awaitCode();
            assertThat(guest.transferred() - before).isLessThan(15_000);
        }
    }

    @Test
    void aResumeCodeCarriesProgressToAnotherDevice() {
        var code = learners.resumeCode(learners.identify(token())).orElseThrow().display();
        try (var other = Guest.at(port, Screen.PHONE)) {
            var progress = ProgressPage.open(other);
            progress.enterCode("abc");
            assertThat(progress.complaint()).not().isEmpty();
            progress.enterCode("2222-3333-4444");
            assertThat(progress.complaint()).not().isEmpty();
            progress.enterCode(code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
            progress.awaitCode();
            progress.tab().reload();
            assertThat(progress.code()).hasText(code.replace("-", ""));
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aLearnerPutsADeviceOutAndRenewsTheCode(Screen screen) {
        var tablet = Tokens.fresh();
        var code = learners.resumeCode(learners.identify(token())).orElseThrow().display();
        learners.resume(tablet, code, LearnersByHand.typist("tablet"));
        try (var guest = Guest.at(port, screen).as(token().value());
                var other = Guest.at(port, screen).as(tablet.value())) {
            var onTablet = ProgressPage.open(other);
            assertThat(onTablet.code()).hasText(code.replace("-", ""));
            var progress = ProgressPage.open(guest);
            progress.askForANewCode();
            guest.photograph("progress-renew").hasNoAccessibilityViolation().fitsTheScreen();
            progress.confirmTheNewCode();
            progress.tells("Du hast einen neuen Code");
            assertThat(progress.code()).not().hasText(code.replace("-", ""));
            progress.putOutTheOtherDevice();
            guest.photograph("progress-devices").hasNoAccessibilityViolation().fitsTheScreen();
            progress.confirm();
            progress.tells("abgemeldet");
            assertThat(progress.devices()).hasCount(0);
            guest.stayedAtHomeWithoutErrors();

            other.reload();
            assertThat(onTablet.code()).hasCount(0);
        }
    }

    @Test
    void aDayIsToldInTheTimeZoneOfWhoeverReadsIt() {
        var tablet = Tokens.fresh();
        learners.resume(
                tablet,
                learners.resumeCode(learners.identify(token())).orElseThrow().display(),
                LearnersByHand.typist("tablet"));
        jdbc.sql("update learner_key set since = timestamp with time zone '2026-11-20 23:30:00+00' where learner = :id")
                .param("id", learners.identify(token()).value())
                .update();
        for (var zone : List.of("America/New_York 20. November 2026", "Asia/Tokyo 21. November 2026")) {
            try (var guest = Guest.at(port, Screen.DESKTOP).as(token().value())) {
                var override = new JsonObject();
                override.addProperty("timezoneId", zone.substring(0, zone.indexOf(' ')));
                guest.context().newCDPSession(guest.page()).send("Emulation.setTimezoneOverride", override);
                var progress = ProgressPage.open(guest);
                assertThat(progress.deviceSince()).hasText(zone.substring(zone.indexOf(' ') + 1));
            }
        }
    }

    @Test
    void aLearnerTakesTheirDataAlongAndDeletesIt() throws IOException {
        var learner = learners.identify(token());
        try (var guest = Guest.at(port, Screen.DESKTOP).as(token().value())) {
            var progress = ProgressPage.open(guest);
            assertThat(progress.downloadLink()).hasAttribute("href", Pattern.compile(".+"));
            var json = Files.readString(progress.takeDataAlong().path());
            assertThat(json)
                    .contains(log.ofLearner(learner).getFirst().question().value())
                    .contains(learner.value().toString());

            progress.deleteEverything();
            assertThat(progress.code()).hasCount(0);
        }
        assertThat(log.ofLearner(learner)).isEmpty();
        assertThat(learners.resumeCode(learner)).isEmpty();
    }

    private LearnerToken token() {
        return practised.orElseThrow();
    }

    private LearnerToken answered(Question question) {
        var token = rounds.learnerWith(List.of(question));
        var round = practice.current(learners.identify(token)).round();
        practice.submit(
                token,
                round,
                question.id(),
                new Answer.Choice("CLAIM"),
                Optional.of(Confidence.SURE),
                Duration.ofSeconds(5));
        return token;
    }
}
