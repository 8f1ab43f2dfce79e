package app.hearsay.ui.report;

import static app.hearsay.room.Lesson.arguableLessonPlayedToItsEnd;
import static app.hearsay.room.Lesson.lessonPlayedToItsEnd;
import static app.hearsay.room.Lesson.lessonToCome;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Tokens;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.report.Report;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.ui.ViewTest;
import app.hearsay.ui.picture.ConfusionMatrixPicture;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.I18NProvider;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ReportViewTests extends SpringBrowserlessTest {

    @Autowired
    private School school;

    @Autowired
    private I18NProvider messages;

    @BeforeEach
    void speakGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void showsAllThatWasSolvedTheMostUrgentFirst() {
        var game = lessonPlayedToItsEnd(school, Locale.GERMAN, 12);

        open(game, game.host());

        var report = Report.of(game.room(), school.catalog()::question);
        assertThat(report.items()).hasSize(QuestionType.values().length);
        assertThat(report.players()).isEqualTo(11);
        assertThat(find(ReportItem.class).all())
                .extracting(item -> item.getId().orElseThrow())
                .containsExactlyElementsOf(
                        report.toDiscuss().stream().map(ReportItem::anchor).toList());
        assertThat(find(ConfusionMatrixPicture.class).single().getElement().getOuterHTML())
                .contains("Was die Klasse wofür hält");
        assertThat(words())
                .contains("11 haben mitgespielt", "11 Fragen", "Allein (", "Nach dem Gespräch (", "Drucken")
                .contains("Ob es stimmt")
                .contains("Für eine ehrliche Aussage sind es zu wenige Antworten auf „Wie wird es berichtet?“.");
    }

    /// Eleven said what was wanted, one what can be defended: twelve are right, here and in the matrix.
    @Test
    void saysThatDefensibleAnswersAreCountedAsRight() {
        var game = arguableLessonPlayedToItsEnd(school, Locale.GERMAN, 25);
        var first = Report.of(game.room(), school.catalog()::question)
                .items()
                .getFirst()
                .first();

        open(game, game.host());

        assertThat(first.tally().right()).isEqualTo(12);
        assertThat(first.tally().defensible()).isEqualTo(1);
        assertThat(words())
                .contains("12 von 18 richtig (67\u00A0%), eine davon vertretbar.")
                .contains("Felder mit Haken sind richtig, vertretbare Antworten mitgezählt.");
    }

    @Test
    void namesNobodyOutsideTheClosedList() {
        var game = lessonPlayedToItsEnd(school, Locale.GERMAN, 12);

        open(game, game.host());

        var list = find(ReportPlayers.class).single();
        assertThat(list.isOpen()).isFalse();
        var names = game.room().present().stream()
                .map(player -> player.name().shown())
                .toList();
        assertThat(list.getElement().getTextRecursively()).contains(names);
        list.getElement().removeFromParent();
        assertThat(words()).doesNotContain(names);
    }

    @Test
    void speaksTheLanguageOfTheRoomAndLeavesThePageItsOwn() {
        var game = lessonPlayedToItsEnd(school, Locale.ENGLISH, 3);

        open(game, game.host());

        assertThat(words()).contains("What is worth talking about", "separated by commas");
        assertThat(((Component) getCurrentView()).getElement().getAttribute("lang"))
                .isEqualTo("en");
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void tellsOthersNothingNotEvenThatThereIsARoom() {
        var game = lessonPlayedToItsEnd(school, Locale.GERMAN, 3);

        open(game, game.players().getFirst());
        var toPlayer = words();
        open(game, Tokens.fresh());
        var toStranger = words();
        navigate("host/222222/report", ReportView.class);

        assertThat(words()).isEqualTo(toPlayer).isEqualTo(toStranger).contains("nur die, die den Raum leiten");
        assertThat(find(ReportItem.class).exists()).isFalse();
        assertThat(find(NativeButton.class).withText("Drucken").exists()).isFalse();
    }

    @Test
    void showsARunningGameSoFar() {
        var game = lessonToCome(school, Locale.GERMAN, 3);

        open(game, game.host());

        assertThat(words()).contains("Das Spiel läuft noch", "Noch war keine Lösung zu sehen");
    }

    @Test
    void writesARowForEachAnswerAndForEachPlayer() {
        var game = lessonPlayedToItsEnd(school, Locale.GERMAN, 12);
        var room = game.room();
        var report = Report.of(room, school.catalog()::question);
        var tables = new ReportTables(room, report, messages);

        int answers = report.items().stream()
                .mapToInt(item -> item.first().tally().answers()
                        + item.second()
                                .map(revote -> revote.votes().tally().answers())
                                .orElse(0))
                .sum();
        assertThat(tables.answers())
                .hasSize(1 + answers)
                .allSatisfy(row -> assertThat(row).hasSize(16));
        assertThat(tables.answers().stream().skip(1).map(row -> row.get(9)))
                .as("points of a hundred, as on every screen; none where nobody is right or wrong")
                .allMatch(points -> points.matches("|[0-9]{1,2}|100"))
                .contains("100");
        assertThat(tables.players()).hasSize(1 + 11);
        var csv = new String(ReportCsv.write(tables.answers(), Locale.GERMAN), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFFrage;Art;Aussage;Artikel;Abstimmung;Nummer;Name;Antwort;Ergebnis;Punkte;");
        assertThat(csv.lines().skip(1).filter(line -> line.startsWith("1;"))).isNotEmpty();
    }

    /// A figure of chance in a class is for those who compute, not for those who read.
    @Test
    void keepsTheDiscriminationOfQuestionsForTheTable() {
        var game = arguableLessonPlayedToItsEnd(school, Locale.GERMAN, 25);
        var report = Report.of(game.room(), school.catalog()::question);

        open(game, game.host());

        assertThat(report.items()).noneMatch(Report.Item::reversed);
        assertThat(words()).doesNotContain("Trennschärfe", "Wer sonst viel Richtiges hatte");
        var rows = new ReportTables(game.room(), report, messages).questions();
        assertThat(rows)
                .hasSize(1 + report.items().size())
                .allSatisfy(row -> assertThat(row).hasSize(15));
        assertThat(rows.getFirst()).contains("Trennschärfe");
        assertThat(rows.get(1))
                .startsWith("1", "Wie wird es berichtet?")
                .containsSequence("18", "12", "1", "0", "1", "23", "23", "6", "0");
        double discrimination = report.items().getFirst().discrimination().orElseThrow();
        assertThat(rows.get(1).get(rows.getFirst().indexOf("Trennschärfe")).replace('\u2212', '-'))
                .isEqualTo(String.format(Locale.GERMAN, "%.2f", discrimination));
    }

    @Test
    void saysInTheDownloadWhichArticlesAreInvented() {
        var room = lessonPlayedToItsEnd(school, Locale.GERMAN, 12).room();

        var rows = new ReportTables(room, Report.of(room, school.catalog()::question), messages).answers();

        assertThat(rows.stream().skip(1)).isNotEmpty().allSatisfy(row -> {
            var question =
                    school.catalog().question(new Question.Id(row.getLast())).orElseThrow();
            var passage = question.passages().getFirst();
            assertThat(row.get(3)).startsWith(passage.title().de());
            assertThat(row.get(3).endsWith("(Übungsmeldung, frei erfunden)")).isEqualTo(passage.invented());
        });
    }

    private void open(Classroom game, LearnerToken visitor) {
        ComponentUtil.setData(UI.getCurrent(), LearnerToken.class, visitor);
        navigate(game.path().substring(1) + "/report", ReportView.class);
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
