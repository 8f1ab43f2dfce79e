package app.hearsay.ui.progress;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.LearnersByHand;
import app.hearsay.practice.Practice;
import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.Confidence;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.FixedRounds;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
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
            guest.open("/progress");
            guest.find(".resume-code").waitFor();
            guest.photograph("progress-first-answer")
                    .hasNoAccessibilityViolation()
                    .fitsTheScreen()
                    .stayedAtHomeWithoutErrors();
        }
    }

    @Test
    void aResumeCodeCarriesProgressToAnotherDevice() {
        var code = learners.resumeCode(learners.identify(token())).orElseThrow().display();
        try (var other = Guest.at(port, Screen.PHONE)) {
            other.open("/progress");
            enter(other, "abc");
            assertThat(other.find(".complaint")).not().isEmpty();
            enter(other, "2222-3333-4444");
            assertThat(other.find(".complaint")).not().isEmpty();
            enter(other, code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
            other.find(".resume-code").waitFor();
            other.page().reload();
            assertThat(other.find(".resume-code")).hasText(code.replace("-", ""));
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aLearnerPutsADeviceOutAndRenewsTheCode(Screen screen) {
        var tablet = LearnerToken.random(new SecureRandom());
        var code = learners.resumeCode(learners.identify(token())).orElseThrow().display();
        learners.resume(tablet, code, LearnersByHand.typist("tablet"));
        try (var guest = Guest.at(port, screen).as(token().value());
                var other = Guest.at(port, screen).as(tablet.value())) {
            other.open("/progress");
            assertThat(other.find(".resume-code")).hasText(code.replace("-", ""));
            guest.open("/progress");
            guest.press(guest.find("text=Neuer Code"));
            guest.photograph("progress-renew").hasNoAccessibilityViolation().fitsTheScreen();
            guest.press(guest.find("text=Code erneuern"));
            guest.sees(".news", "Du hast einen neuen Code");
            assertThat(guest.find(".resume-code")).not().hasText(code.replace("-", ""));
            guest.press(guest.find(".devices button"));
            guest.photograph("progress-devices").hasNoAccessibilityViolation().fitsTheScreen();
            guest.press(guest.find(".confirmation .primary:visible"));
            guest.sees(".news", "abgemeldet");
            assertThat(guest.find(".devices")).hasCount(0);
            guest.stayedAtHomeWithoutErrors();

            other.reload();
            assertThat(other.find(".resume-code")).hasCount(0);
        }
    }

    @Test
    void aDayIsToldInTheTimeZoneOfWhoeverReadsIt() {
        var tablet = LearnerToken.random(new SecureRandom());
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
                guest.open("/progress");
                assertThat(guest.find(".devices time")).hasText(zone.substring(zone.indexOf(' ') + 1));
            }
        }
    }

    @Test
    void aLearnerTakesTheirDataAlongAndDeletesIt() throws IOException {
        var learner = learners.identify(token());
        try (var guest = Guest.at(port, Screen.DESKTOP).as(token().value())) {
            guest.open("/progress");
            var link = guest.find("main a[download]");
            assertThat(link).hasAttribute("href", Pattern.compile(".+"));
            Download download = guest.page().waitForDownload(link::click);
            var json = Files.readString(download.path());
            assertThat(json)
                    .contains(log.ofLearner(learner).getFirst().question().value())
                    .contains(learner.value().toString());

            guest.find("text=Alles löschen").click();
            guest.find("text=Endgültig löschen").click();
            assertThat(guest.find(".resume-code")).hasCount(0);
        }
        assertThat(log.ofLearner(learner)).isEmpty();
        assertThat(learners.resumeCode(learner)).isEmpty();
    }

    private static void enter(Guest guest, String code) {
        guest.find("#resume-code-field").fill(code);
        guest.page().keyboard().press("Enter");
    }

    private LearnerToken token() {
        return practised.orElseThrow();
    }

    private LearnerToken answered(Question question) {
        var token = rounds.learnerWith(List.of(question));
        var round = practice.current(learners.identify(token)).round();
        practice.submit(
                token,
                round.id(),
                round.programme(),
                question.id(),
                new Answer.Choice("CLAIM"),
                Optional.of(Confidence.SURE),
                Duration.ofSeconds(5));
        return token;
    }
}
