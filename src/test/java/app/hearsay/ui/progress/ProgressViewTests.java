package app.hearsay.ui.progress;

import static app.hearsay.room.Lesson.lessonPlayedToItsEnd;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.Rules;
import app.hearsay.learner.Devices;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.LearnersByHand;
import app.hearsay.learner.Tokens;
import app.hearsay.practice.LongHistory;
import app.hearsay.practice.Practice;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.Confidence;
import app.hearsay.result.LearnerFigures;
import app.hearsay.result.LearningCurve;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.ui.ViewTest;
import app.hearsay.ui.part.Visitor;
import app.hearsay.ui.picture.CalibrationPicture;
import app.hearsay.ui.picture.ConfusionMatrixPicture;
import app.hearsay.ui.picture.LearningCurvePicture;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@ViewTest
class ProgressViewTests extends SpringBrowserlessTest {

    @Autowired
    private Practice practice;

    @Autowired
    private Learners learners;

    @Autowired
    private AttemptLog log;

    @Autowired
    private LearnerFigures figures;

    @Autowired
    private Devices devices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private School school;

    private final LearnerToken here = Tokens.fresh();
    private final LearnerToken elsewhere = Tokens.fresh();

    @BeforeEach
    void sitDown() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        ComponentUtil.setData(UI.getCurrent(), LearnerToken.class, here);
    }

    @Test
    void opensADoorForNewcomersAndWritesNothing() {
        navigate(ProgressView.class);

        assertThat(words()).contains("Noch ist hier nichts zu sehen", "Zur ersten Frage");
        assertThat(find(CodeCard.class).exists()).isFalse();
        assertThat(find(DataCard.class).exists()).isFalse();
        assertThat(learners.resumeCode(learners.identify(here))).isEmpty();
    }

    @Test
    void drawsNothingThatMeansNothingYet() {
        answer(here, Optional.of(Confidence.LIKELY), 1);

        navigate(ProgressView.class);

        assertThat(words())
                .contains("Noch sind es wenige Antworten")
                .doesNotContain("Brier", "Dafür brauchen wir noch mehr Antworten");
        assertThat(find(LearningCurvePicture.class).exists()).isFalse();
        assertThat(find(ConfusionMatrixPicture.class).exists()).isFalse();
        assertThat(find(CalibrationPicture.class).exists()).isFalse();
    }

    @Test
    void drawsWhatWasReachedWithTablesForScreenReaders() {
        for (int round = 0; round < 8; round++) {
            answerARound(here, Optional.of(Confidence.LIKELY));
        }

        navigate(ProgressView.class);

        assertThat(find(LearningCurvePicture.class).single().getElement().getOuterHTML())
                .contains("Prozent der Punkte", "1 bis");
        assertThat(find(CalibrationPicture.class).single().getElement().getOuterHTML())
                .contains("eher sicher", "70");
        assertThat(find(ConfusionMatrixPicture.class).single().getElement().getOuterHTML())
                .contains("wie es berichtet wird", "Berichtet", "Redaktion");
        assertThat(words())
                .contains("Dafür brauchen wir noch mehr Antworten")
                .doesNotContain("Noch sind es wenige Antworten");
    }

    @ParameterizedTest
    @CsvSource({"40, je zehn, 400", "41, je 20, 410", "1000, je 320, 10.000"})
    void drawsAHistoryOfAnyLengthWithFortyPointsAtMost(int rounds, String stretch, String answers) {
        var questions = school.catalog().questions().stream()
                .map(Question::id)
                .limit(10)
                .toList();
        LongHistory.write(jdbc, log, learners.ensure(here), rounds, questions);

        navigate(ProgressView.class);

        assertThat(words()).contains(" Punkten, " + answers + " Antworten");
        var picture = find(LearningCurvePicture.class).single().getElement().getOuterHTML();
        assertThat(picture).contains(stretch + " Antworten");
        assertThat(picture.split("<tr>", -1)).hasSizeLessThanOrEqualTo(LearningCurve.MOST + 2);
    }

    /// Ten right answers, each said to be right with 0.7: (0.7 - 1)².
    @Test
    void foldsTheBrierScoreAwayForTheCurious() {
        answerARound(here, Optional.of(Confidence.LIKELY));
        // The ten that it takes have points, which a debate has not.
        answerARound(here, Optional.of(Confidence.LIKELY));

        navigate(ProgressView.class);

        assertThat(find(NativeDetails.class)
                        .withClassName("curious")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("Für Neugierige", "Dein Brier-Wert", "ist 0,09.");
    }

    @Test
    void keepsCalibrationBackUntilConfidenceWasSaid() {
        answerARound(here, Optional.empty());

        navigate(ProgressView.class);

        assertThat(find(CalibrationPicture.class).exists()).isFalse();
        assertThat(words()).doesNotContain("Brier");
    }

    @Test
    void showsTheCodeInGroupsOfFour() {
        answerARound(here, Optional.empty());

        navigate(ProgressView.class);

        var code = learners.resumeCode(learners.identify(here)).orElseThrow();
        assertThat(find(CodeCard.class).single().getElement().getOuterHTML())
                .contains("data-copy=\"" + code.display() + "\"")
                .contains("<span>" + code.display().substring(0, 4) + "</span>");
    }

    @Test
    void refusesWhatIsNoCode() {
        navigate(ProgressView.class);

        type("abc");

        assertThat(words()).contains("Das ist noch kein ganzer Code");
    }

    @Test
    void refusesACodeThatNobodyHas() {
        navigate(ProgressView.class);

        type("0000-0000-0000");

        assertThat(words()).contains("Diesen Code kennen wir nicht");
    }

    @Test
    void saysHowLongToWaitAfterTooManyTries() {
        navigate(ProgressView.class);

        for (int i = 0; i < 21; i++) {
            type("0000-0000-00" + (10 + i));
        }

        assertThat(words()).contains("zu viele Versuche", "Warte eine Minute");
    }

    @Test
    void carriesProgressOverFromAnotherDevice() {
        answerARound(elsewhere, Optional.empty());
        navigate(ProgressView.class);

        type(codeOf(elsewhere).toLowerCase(Locale.ROOT));

        assertThat(words()).contains("Da bist du wieder", "10 Antworten");
        assertThat(learners.identify(here)).isEqualTo(learners.identify(elsewhere));
    }

    @Test
    void asksBeforeAnswersAreLeftBehind() {
        answerARound(here, Optional.empty());
        answerARound(elsewhere, Optional.empty());
        navigate(ProgressView.class);

        type(codeOf(elsewhere));

        assertThat(words()).contains("liegen schon 10 Antworten");
        assertThat(learners.identify(here)).isNotEqualTo(learners.identify(elsewhere));
        test(button("Code benutzen")).click();
        assertThat(learners.identify(here)).isEqualTo(learners.identify(elsewhere));
    }

    @Test
    void goesOnLeadingItsRoomsAsSomebodyElse() {
        answerARound(elsewhere, Optional.empty());
        var room = Classroom.open(school, here, Rules.suggested(), QuestionType.STATUS);
        var former = learners.identify(here);
        navigate(ProgressView.class);

        type(codeOf(elsewhere));
        assertThat(words()).contains("gehört ein Raum");
        assertThat(room.room().hosts()).containsExactly(former);
        test(button("Code benutzen")).click();

        assertThat(words()).contains("Da bist du wieder");
        assertThat(room.room().hosts()).containsExactlyInAnyOrder(former, learners.identify(elsewhere));
        room.goOn(1);
    }

    @Test
    void asksBeforeASeatInARoomIsLost() {
        answerARound(elsewhere, Optional.empty());
        var room = Classroom.open(school, elsewhere, Rules.suggested(), QuestionType.STATUS);
        room.join(here);
        navigate(ProgressView.class);

        type(codeOf(elsewhere));

        assertThat(words()).contains("verlierst du dort deinen Platz");
        test(button("Hierbleiben")).click();
        assertThat(school.players().roomsPlayedNow(learners.identify(here))).isNotEmpty();
    }

    @Test
    void knowsItsOwnCode() {
        answerARound(here, Optional.empty());
        navigate(ProgressView.class);

        type(codeOf(here));

        assertThat(words()).contains("Das ist der Code von hier");
    }

    @Test
    void deletesEverythingInTwoSteps() {
        answerARound(here, Optional.empty());
        var learner = learners.identify(here);
        navigate(ProgressView.class);

        test(button("Alles löschen")).click();
        assertThat(log.ofLearner(learner)).isNotEmpty();
        assertThat(words()).contains("gehen deine 10 Antworten");
        test(button("Endgültig löschen")).click();

        assertThat(log.ofLearner(learner)).isEmpty();
        assertThat(words()).contains("Alles ist gelöscht", "Noch ist hier nichts zu sehen");
        assertThat(Visitor.token()).isNotEqualTo(here);
    }

    @Test
    void deletesNothingWhenTheLearnerKeepsIt() {
        answerARound(here, Optional.empty());
        navigate(ProgressView.class);

        test(button("Alles löschen")).click();
        test(button("Behalten")).click();

        assertThat(log.ofLearner(learners.identify(here))).hasSize(10);
        assertThat(find(NativeButton.class).withText("Endgültig löschen").exists())
                .isFalse();
    }

    @Test
    void countsWhatWasAnsweredInRoomsAndHandsItOver() {
        var game = lessonPlayedToItsEnd(school, Locale.GERMAN, 2);
        var player = game.players().getFirst();
        var learner = learners.identify(player);
        var name = game.room().player(learner).orElseThrow().name().shown();
        ComponentUtil.setData(UI.getCurrent(), LearnerToken.class, player);

        navigate(ProgressView.class);

        int answers = log.ofLearner(learner).size();
        assertThat(answers).isPositive();
        assertThat(words()).contains(answers + " Antworten bis jetzt");
        var json = JsonMapper.shared()
                .valueToTree(new OwnData(
                        practice.export(learner),
                        school.players().playedBy(learner),
                        school.hosts().ledBy(learner)));
        assertThat(json.get("learner").asString()).isEqualTo(learner.toString());
        assertThat(json.get("answers").size()).isEqualTo(answers);
        assertThat(json.get("rooms").get(0).get("name").asString()).isEqualTo(name);
        assertThat(json.get("rooms").get(0).get("round").asString())
                .isEqualTo(game.room().id().toString());
        assertThat(json.get("ledRooms").isEmpty()).isTrue();
    }

    @Test
    void putsADeviceOutInTwoSteps() {
        answerARound(here, Optional.empty());
        learners.resume(elsewhere, codeOf(here), LearnersByHand.typist("elsewhere"));
        navigate(ProgressView.class);
        assertThat(words()).contains("Deine Geräte", "Dieses Gerät", "hier hat alles angefangen", "Ein anderes Gerät");

        test(button("Abmelden")).click();
        assertThat(learners.identify(elsewhere)).isEqualTo(learners.identify(here));
        test(find(NativeButton.class).withText("Abmelden").all().getLast()).click();

        assertThat(learners.identify(elsewhere)).isNotEqualTo(learners.identify(here));
        assertThat(words()).contains("Das andere Gerät ist abgemeldet").doesNotContain("Deine Geräte");
    }

    @Test
    void offersADeviceThatCameLaterNoWayToPutOutTheOthers() {
        answerARound(elsewhere, Optional.empty());
        learners.resume(here, codeOf(elsewhere), LearnersByHand.typist("here"));
        navigate(ProgressView.class);

        assertThat(words()).contains("Dein erstes Gerät", "Dieses Gerät", "dabei seit");
        assertThat(find(NativeButton.class).withText("Abmelden").all()).hasSize(1);
    }

    @Test
    void showsNothingMoreToADeviceThatWasPutOutAndLetsItDeleteNothing() {
        answerARound(elsewhere, Optional.empty());
        var code = codeOf(elsewhere);
        learners.resume(here, code, LearnersByHand.typist("here"));
        navigate(ProgressView.class);
        test(button("Alles löschen")).click();
        devices.putOut(elsewhere, devices.seenBy(elsewhere).getFirst().tokenHash());

        test(button("Endgültig löschen")).click();

        assertThat(words()).contains("Dieses Gerät ist abgemeldet", "Noch ist hier nichts zu sehen");
        assertThat(figures.of(learners.identify(elsewhere)).answers()).isEqualTo(10);
    }

    @Test
    void renewsTheCodeInTwoSteps() {
        answerARound(here, Optional.empty());
        var old = codeOf(here);
        navigate(ProgressView.class);

        test(button("Neuer Code")).click();
        assertThat(codeOf(here)).isEqualTo(old);
        test(button("Code erneuern")).click();

        assertThat(codeOf(here)).isNotEqualTo(old);
        assertThat(words()).contains("Du hast einen neuen Code", codeOf(here).substring(0, 4));
    }

    private void answerARound(LearnerToken token, Optional<Confidence> confidence) {
        answer(token, confidence, Integer.MAX_VALUE);
    }

    private void answer(LearnerToken token, Optional<Confidence> confidence, int most) {
        var round = practice.current(learners.identify(token)).round();
        for (var id : round.questions().stream().limit(most).toList()) {
            var answer = school.catalog().question(id).orElseThrow().task().rightAnswer();
            practice.submit(token, round, id, answer, confidence, Duration.ofSeconds(5));
        }
    }

    private String codeOf(LearnerToken token) {
        return learners.resumeCode(learners.identify(token)).orElseThrow().display();
    }

    private void type(String code) {
        find(Input.class).single().setValue(code);
        test(button("Weitermachen")).click();
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
