package app.hearsay.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.HostAction;
import app.hearsay.game.NameRule;
import app.hearsay.game.Rules;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Tokens;
import app.hearsay.question.QuestionType;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.ui.Shell;
import app.hearsay.ui.ViewTest;
import app.hearsay.ui.host.HostView;
import app.hearsay.ui.part.ForeignTexts;
import app.hearsay.ui.setup.SetupView;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What is said to whoever may not open or enter a room, in an app that holds few.
@ViewTest
@TestPropertySource(
        properties = {
            "hearsay.room.most=3",
            "hearsay.room.players=2",
            "hearsay.room.per-address=4",
            "spring.datasource.url=jdbc:h2:mem:refusals;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
class RefusalViewTests extends SpringBrowserlessTest {

    private static final String FORM = "element.closest('hearsay-setup').form";

    @Autowired
    private School school;

    @Autowired
    private JdbcClient jdbc;

    private final LearnerToken here = Tokens.fresh();
    private final LearnerToken elsewhere = Tokens.fresh();
    private final List<Classroom> open = new ArrayList<>();

    @BeforeEach
    void sitDown() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        ComponentUtil.setData(UI.getCurrent(), LearnerToken.class, here);
    }

    @AfterEach
    void endRooms() {
        open.stream().filter(room -> !room.room().ended()).forEach(room -> room.lead(new HostAction.End()));
    }

    @Test
    void saysThatTheAppIsFull() {
        navigate(SetupView.class);
        for (int i = 0; i < 3; i++) {
            open(NameRule.SUGGESTED);
        }
        pressOpen();

        assertThat(complaint()).contains("so viele Räume offen, wie Hörensagen fasst");
        assertThat(getCurrentView()).isInstanceOf(SetupView.class);
    }

    @Test
    void saysThatTooManyRoomsWereOpenedFromHere() {
        for (int i = 0; i < 5 && !isTold("sehr viele Räume"); i++) {
            navigate(SetupView.class);
            pressOpen();
            endAllLedFromHere();
        }

        assertThat(complaint()).contains("sehr viele Räume geöffnet. Versuch es in ", " Minuten noch einmal");
    }

    @Test
    void aHostWhoCannotPlayAgainIsToldSo() {
        var room = open(here, NameRule.NUMBERS);
        room.lead(new HostAction.End());
        for (int i = 0; i < 3; i++) {
            open(NameRule.NUMBERS);
        }
        navigate(room.path().substring(1), HostView.class);
        click("Mit denselben Fragen noch einmal");

        assertThat(complaint()).contains("so viele Räume offen, wie Hörensagen fasst");
    }

    @Test
    void aHostWhoLeavesGetsTheirOwnLanguageBack() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var room = open(here, NameRule.NUMBERS);
        navigate(room.path().substring(1), HostView.class);
        assertThat(words()).contains("Kommt dazu");
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.GERMAN);

        navigate(SetupView.class);
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);
        room.goOn(1);
        assertThat(words()).contains("Open a room");
    }

    /// Each phone of a class would cost a quarter more memory, for a whole lesson.
    @Test
    void aPhoneInARoomKeepsNothingOfTheScreenBefore() {
        var room = open(NameRule.NUMBERS);
        navigate(joinPath(room), JoinView.class);
        assertThat(ComponentUtil.getData(UI.getCurrent(), Shell.class)).isNotNull();
        room.join(here);

        navigate("play/" + room.code(), PlayView.class);
        assertThat(ComponentUtil.getData(UI.getCurrent(), Shell.class)).isNull();

        navigate(SetupView.class);
        assertThat(ComponentUtil.getData(UI.getCurrent(), Shell.class)).isNotNull();
    }

    @Test
    void tellsWhoReadsEnglishThatTheArticlesOfTheRoomAreInGerman() {
        var room = open(NameRule.SUGGESTED);
        navigate(joinPath(room), JoinView.class);
        assertThat(find(ForeignTexts.class).exists()).isFalse();

        navigate(SetupView.class);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        navigate(joinPath(room), JoinView.class);
        assertThat(find(ForeignTexts.class).single().getText()).isEqualTo("The articles are in German.");
    }

    @Test
    void saysThatACodeIsNoneOrUnknown() {
        navigate("join/ABC", JoinView.class);
        assertThat(complaint()).contains("noch kein ganzer Code");
        navigate("join/CCCCCC", JoinView.class);
        assertThat(complaint()).contains("Diesen Raum gibt es nicht");
    }

    @Test
    void saysThatTooManyCodesWereTried() {
        var letters = "4KH7TMWX36F";
        for (int i = 0; i <= 20; i++) {
            navigate("join/CCCC" + letters.charAt(i % 11) + letters.charAt(i / 11), JoinView.class);
        }

        assertThat(complaint()).contains("viele Versuche", "Warte bitte eine Minute");
    }

    @Test
    void saysThatTheRoomIsFull() {
        var room = open(NameRule.SUGGESTED).join(2);
        join(room);

        assertThat(complaint()).contains("Der Raum ist voll");
    }

    @Test
    void saysThatTheRoomIsLocked() {
        var room = open(NameRule.SUGGESTED).lead(new HostAction.Lock(true));
        join(room);

        assertThat(complaint()).contains("Der Raum ist gerade zu");
    }

    @Test
    void saysThatTheGameIsOverBeforeANameAndAfter() {
        var room = open(NameRule.NUMBERS);
        navigate(joinPath(room), JoinView.class);
        room.lead(new HostAction.End());
        click("Mitspielen");
        assertThat(complaint()).contains("Dieses Spiel ist zu Ende");

        navigate(SetupView.class);
        navigate(joinPath(room), JoinView.class);
        assertThat(complaint()).contains("Dieses Spiel ist zu Ende");
    }

    @Test
    void saysThatANameIsTakenOrUnfit() {
        var room = open(NameRule.FREE);
        room.join(elsewhere, "Mia");
        navigate(joinPath(room), JoinView.class);
        enter("mia");
        assertThat(complaint()).contains("So heißt hier schon jemand");
        enter(" ");
        assertThat(complaint()).contains("Schreib einen Namen hinein");
        enter("x".repeat(21));
        assertThat(complaint()).contains("zu lang");
    }

    @Test
    void saysToWhomTheHostHasSentAwayThatTheyAre() {
        var room = open(NameRule.NUMBERS);
        navigate(joinPath(room), JoinView.class);
        room.join(here);
        room.lead(new HostAction.Remove(school.rooms().identify(here)));
        click("Mitspielen");

        assertThat(complaint()).contains("aus diesem Raum herausgenommen");
    }

    @Test
    void lettingInByHandIsWaitedFor() {
        var room = open(NameRule.NUMBERS).lead(new HostAction.ByHand(true));
        join(room);
        assertThat(words()).contains("Gleich kommst du herein");
        assertThat(room.room().size()).isZero();

        navigate(SetupView.class);
        navigate(joinPath(room), JoinView.class);
        assertThat(words()).contains("Gleich kommst du herein");
        room.lead(new HostAction.TurnAway());
        // The news may have come by itself already.
        find(JoinWaiting.class)
                .all()
                .forEach(waiting -> fire(waiting, "hearsay-line-back", JsonNodeFactory.instance.objectNode()));
        assertThat(complaint()).contains("nicht mehr vor der Tür");
    }

    @Test
    void whoWasSentOutWithEverybodyComesBackUnderTheirName() {
        var room = open(NameRule.FREE);
        room.join(here, "Mia");
        room.lead(new HostAction.RemoveAll());
        navigate("play/" + room.code(), PlayView.class);
        assertThat(find(Div.class)
                        .withClassName("play-stage")
                        .single()
                        .getElement()
                        .getProperty("innerHTML"))
                .contains("Alle müssen kurz hinaus");

        navigate(SetupView.class);
        navigate(joinPath(room), JoinView.class);
        assertThat(words()).contains("Willkommen zurück, Mia");
        click("Wieder mitspielen");
        assertThat(room.room().size()).isEqualTo(1);
    }

    @Test
    void saysThatABrowserHasJoinedTooOften() {
        for (int i = 0; i < 6; i++) {
            var room = open(NameRule.NUMBERS);
            navigate(SetupView.class);
            join(room);
            room.lead(new HostAction.End());
            if (i == 5) {
                assertThat(room.room().size()).isZero();
            }
        }
        assertThat(complaint()).contains("kamen gerade schon zu viele dazu");
    }

    private static void fire(Component component, String event, ObjectNode data) {
        component
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(component.getElement(), event, data));
    }

    private void join(Classroom room) {
        navigate(joinPath(room), JoinView.class);
        click("Mitspielen");
    }

    private void enter(String name) {
        find(Input.class).single().setValue(name);
        click("Mitspielen");
    }

    private static String joinPath(Classroom room) {
        return "join/" + room.code();
    }

    private Classroom open(NameRule names) {
        return open(Tokens.fresh(), names);
    }

    private Classroom open(LearnerToken host, NameRule names) {
        var rules = Rules.named(names);
        var room = Classroom.open(school, host, rules, QuestionType.STATUS);
        open.add(room);
        return room;
    }

    private void endAllLedFromHere() {
        for (var led : school.hosts().ledBy(school.rooms().identify(here))) {
            school.hosts().lead(new app.hearsay.game.Room.Id(led.room()), here, new HostAction.End());
        }
    }

    private void pressOpen() {
        var form = JsonNodeFactory.instance.objectNode();
        form.putArray("questions").add(school.catalog().questions().get(1).id().mask());
        var data = JsonNodeFactory.instance.objectNode();
        data.set(FORM, form);
        fire(find(NativeButton.class).withAttribute("data-open").single(), "click", data);
    }

    private void click(String label) {
        test(find(NativeButton.class).withText(label).single()).click();
    }

    private boolean isTold(String text) {
        return find(Paragraph.class).withClassName("complaint").all().stream()
                .anyMatch(complaint -> complaint.getText().contains(text));
    }

    private String complaint() {
        return find(Paragraph.class).withClassName("complaint").single().getText();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
