package app.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.HostAction;
import app.hearsay.game.RoomCode;
import app.hearsay.game.Step;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.report.Report;
import app.hearsay.result.LearnerFigures;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.storage.Database;
import app.hearsay.ui.part.Visitor;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A database of the version that had sixteen more articles: in one room Anna and Ben have played four questions, three
/// of them about such articles; another room is about to ask the same; and Anna has practised, two of three questions
/// about such articles.
@Import(School.App.class)
@SpringBootTest
class DepartedArticlesViewTests extends SpringBrowserlessTest {

    private static final RoomCode PLAYED = new RoomCode("C8CXCW");
    private static final String TO_BE_PLAYED = "NC28HD";
    private static final LearnerToken ANNA = Tokens.named("former-anna");
    private static final String GONE = "gibt es im Material nicht mehr";

    @TempDir
    private static Path folder;

    @Autowired
    private School school;

    @Autowired
    private Learners learners;

    @Autowired
    private LearnerFigures figures;

    @DynamicPropertySource
    static void formerVersion(DynamicPropertyRegistry registry) throws SQLException {
        var url = Database.h2(folder.resolve("hearsay"));
        RunScript.execute(url, "", "", "classpath:/app/hearsay/ui/former-version.sql", null, false);
        registry.add("spring.datasource.url", () -> url);
    }

    @BeforeEach
    void speakGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void theReportOfARoomCountsEveryAnswer() {
        var report = Report.of(school.rooms().find(PLAYED).orElseThrow(), school.catalog()::question);

        open(Tokens.named("former-host"), "host/" + PLAYED + "/report");

        assertThat(report.players()).isEqualTo(2);
        assertThat(report.items())
                .extracting(item -> item.first().facility().orElseThrow())
                .containsExactly(0.5, 1.0, 1.0, 1.0);
        assertThat(words()).contains("4 Fragen").containsPattern("(?s)(" + GONE + ".*){3}");
    }

    @Test
    void aLearnersProgressCountsEveryAnswer() {
        open(ANNA, "progress");

        assertThat(figures.of(learners.identify(ANNA)).answers()).isEqualTo(7);
        assertThat(words()).contains("700 von 700");
    }

    @Test
    void theSummaryOfARoundNamesEveryQuestion() {
        open(ANNA, "practice/summary");

        assertThat(words()).containsPattern("(?s)(Diese Frage gibt es nicht mehr.*){2}");
    }

    @Test
    void theNextRoundAsksOnlyWhatThereIs() {
        open(ANNA, "practice");

        assertThat(words()).contains("1 / 10").doesNotContain("gibt es nicht mehr");
    }

    @Test
    void aRoomGoesOnPastQuestionsThatAreGone() {
        var room = Classroom.at(school, Tokens.named("former-other-host"), TO_BE_PLAYED);

        open(room.host(), room.path());
        assertThat(words()).contains("Diese Frage gibt es nicht mehr", "Frage überspringen");
        for (int i = 0; i < 3; i++) {
            room.lead(HostAction.Skip::new);
        }
        open(room.host(), room.path());

        assertThat(room.room().step()).isEqualTo(new Step.Reading(3));
        assertThat(words()).doesNotContain("Diese Frage gibt es nicht mehr");
    }

    private void open(LearnerToken visitor, String page) {
        Visitor.remember(UI.getCurrent(), visitor);
        UI.getCurrent().navigate(page.replaceFirst("^/", ""));
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
