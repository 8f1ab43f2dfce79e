package app.hearsay.ui.host;

import static app.hearsay.game.Rules.suggested;
import static app.hearsay.game.Rulings.granted;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Selection;
import app.hearsay.game.ExtraTime;
import app.hearsay.game.HostAction;
import app.hearsay.game.NameRule;
import app.hearsay.game.RoomRules;
import app.hearsay.game.Rules;
import app.hearsay.game.Step;
import app.hearsay.game.Teams;
import app.hearsay.learner.Learner;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.question.Presentation;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.room.Classroom;
import app.hearsay.room.RoundWish;
import app.hearsay.room.School;
import app.hearsay.ui.ViewTest;
import app.hearsay.ui.part.Markup;
import app.hearsay.ui.part.QrPicture;
import app.hearsay.ui.question.QuestionText;
import app.hearsay.ui.setup.ArticleChoice;
import app.hearsay.ui.setup.SetupView;
import app.hearsay.ui.wall.WallClosed;
import app.hearsay.ui.wall.WallDiscussion;
import app.hearsay.ui.wall.WallEnd;
import app.hearsay.ui.wall.WallHeatMap;
import app.hearsay.ui.wall.WallLobby;
import app.hearsay.ui.wall.WallOrders;
import app.hearsay.ui.wall.WallQuestion;
import app.hearsay.ui.wall.WallRanks;
import app.hearsay.ui.wall.WallReading;
import app.hearsay.ui.wall.WallStage;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

@ViewTest
class HostViewTests extends SpringBrowserlessTest {

    private static final String FORM = "element.closest('hearsay-setup').form";
    private static final String TURN = "element.closest('.host-bar').dataset.turn";

    @Autowired
    private School school;

    @Autowired
    private Learners learners;

    private final LearnerToken here = Tokens.fresh();
    private final LearnerToken elsewhere = Tokens.fresh();

    @BeforeEach
    void sitDown() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        ComponentUtil.setData(UI.getCurrent(), LearnerToken.class, here);
    }

    @Test
    void opensTheRoomThatTheFormDescribes() {
        navigate(SetupView.class);
        var form = JsonNodeFactory.instance.objectNode();
        form.putArray("articles")
                .add(school.catalog().articles().getFirst().id().toString());
        form.put("count", "5").put("language", "en").put("names", "NUMBERS").put("clock", "60");
        form.put("teams", "3").put("dealing", "chosen");
        form.putArray("options").add("speed").add("confidence");
        send(find(NativeButton.class).withAttribute("data-open").single(), FORM, form);

        assertThat(getCurrentView()).isInstanceOf(HostView.class);
        var rules = room().plan().rules();
        assertThat(rules)
                .isEqualTo(new RoomRules(
                        Locale.ENGLISH,
                        NameRule.NUMBERS,
                        Optional.of(Duration.ofSeconds(60)),
                        true,
                        false,
                        true,
                        new Teams(3, true)));
        assertThat(room().plan().questions()).hasSize(5);
        assertThat(words()).contains("Come in", "Nobody is here yet");
    }

    @Test
    void asksThePickedQuestionsInTheirOrder() {
        navigate(SetupView.class);
        var questions = school.catalog().questions();
        var form = JsonNodeFactory.instance.objectNode();
        form.putArray("questions")
                .add(questions.get(3).id().mask())
                .add(questions.get(1).id().mask())
                .add("99999")
                .add("x");
        send(find(NativeButton.class).withAttribute("data-open").single(), FORM, form);

        assertThat(room().plan().questions())
                .containsExactly(questions.get(3).id(), questions.get(1).id());
    }

    @Test
    void playsFirstStepsInTheOrderOfTheTree() {
        navigate(SetupView.class);
        var form = JsonNodeFactory.instance.objectNode();
        form.put("material", "first-steps");
        send(find(NativeButton.class).withAttribute("data-open").single(), FORM, form);

        assertThat(room().plan().questions())
                .hasSize(10)
                .allSatisfy(id -> assertThat(
                                school.catalog().question(id).orElseThrow().about())
                        .allMatch(statement -> statement.alternatives().isEmpty()));
        assertThat(room().plan().questions().getFirst().value()).startsWith("status:");
    }

    @Test
    void countsTheQuestionsOfTheTickedArticles() {
        navigate(SetupView.class);
        var articles = find(ArticleChoice.class).single();
        assertThat(articles.getElement().getTextRecursively())
                .contains(String.format(
                        Locale.GERMAN,
                        "%,d Fragen",
                        school.catalog()
                                .questionsAbout(school.catalog()
                                        .articles(school.catalog().forReader(Selection.ALL, Locale.GERMAN)))
                                .size()));
        assertThat(articles.getElement().getChildren().map(part -> part.getProperty("innerHTML", "")))
                .anySatisfy(list -> assertThat(list).contains("Lesezeit", "Stufe", "Welt"));
        var first = school.catalog().articles().getFirst().id();
        var ticked = JsonNodeFactory.instance.objectNode();
        ticked.putArray("articles").add(first.toString()).add("nowhere");
        var data = JsonNodeFactory.instance.objectNode();
        data.set(FORM, ticked);
        var form = find(SetupView.class).single().getElement();
        form.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form, "change", data));

        assertThat(articles.getElement().getTextRecursively())
                .contains(school.catalog().questionsAbout(Set.of(first)).size() + " Fragen in einem Artikel");
    }

    @Test
    void saysThatNothingWasChosenOrSent() {
        navigate(SetupView.class);
        for (var sent : new String[] {"articles", "options"}) {
            var form = JsonNodeFactory.instance.objectNode();
            form.putArray(sent);
            send(find(NativeButton.class).withAttribute("data-open").single(), FORM, form);

            assertThat(complaint()).contains("keine Fragen");
        }
    }

    @Test
    void showsNobodyElseWhetherThereIsSuchARoom() {
        var room = Classroom.open(school, elsewhere, suggested(), QuestionType.STATUS);
        navigate(room.path().substring(1), HostView.class);
        var strangers = words();
        navigate("host/CCCCCC", HostView.class);

        assertThat(words()).isEqualTo(strangers).contains("leitet ein anderes Gerät");
        assertThat(find(Anchor.class).withClassName("text-link").all())
                .extracting(Anchor::getHref)
                .contains("join/CCCCCC", "host");
    }

    @Test
    void saysThatNobodyIsThereInsteadOfNoneOfNone() {
        enter(suggested(), QuestionType.STATUS);

        press("Ohne Klasse ausprobieren");
        press("Abstimmung öffnen");

        assertThat(words()).contains("Noch niemand ist da").doesNotContain("0 von 0");
    }

    @Test
    void leadsFromTheLobbyToTheEnd() {
        var room = enter(suggested(), QuestionType.STATUS, QuestionType.CUE).join(3);
        reenter(room);

        press("Los geht’s");
        assertThat(find(WallReading.class).exists()).isTrue();
        press("Abstimmung öffnen");
        assertThat(words()).contains("0 von 3 haben geantwortet");
        room.answer(2, 1);
        press("Abstimmung schließen");
        assertThat(words()).contains("2 von 3 haben geantwortet.");
        press("Antworten zeigen");
        assertThat(words()).contains("2 (100").doesNotContain("richtig", "Ob es stimmt");
        press("Lösung zeigen");
        assertThat(words()).contains("2 von 2 richtig", "Ob es stimmt");
        press("Zum Zwischenstand");
        assertThat(find(WallRanks.class).single().getElement().getTextRecursively())
                .contains("100 Punkte");
        press("Nächste Frage");
        press("Abstimmung öffnen");
        room.answer(1, 0);
        reenter(room);
        assertThat(find(WallClosed.class).exists()).isTrue();
        press("Antworten zeigen");
        assertThat(find(WallHeatMap.class).exists()).isTrue();
        press("Lösung zeigen");
        assertThat(find(WallHeatMap.class).exists()).isTrue();
        press("Zum Zwischenstand");
        press("Zum Ergebnis");
        assertThat(find(WallEnd.class).exists()).isTrue();
        assertThat(find(Anchor.class).withClassName("primary").single().getHref())
                .isEqualTo(room.path().substring(1) + "/report");
    }

    @Test
    void beginsWithoutAnybodyOnlyOnPurpose() {
        var room = enter(suggested(), QuestionType.STATUS);
        assertThat(words()).contains("Noch niemand ist da").doesNotContain("Los geht’s");

        room.join(1);
        reenter(room);
        assertThat(words()).contains("Los geht’s").doesNotContain("Ohne Klasse ausprobieren");

        room.lead(new HostAction.Remove(room.room().present().getFirst().id()));
        reenter(room);
        press("Ohne Klasse ausprobieren");
        assertThat(find(WallReading.class).exists()).isTrue();
    }

    @Test
    void aSecondPressForTheSameStepGoesOnOnlyOnce() {
        var room = enter(suggested(), QuestionType.STATUS);
        var primary = find(NativeButton.class).withAttribute("data-primary").single();
        var turn = turn();
        send(primary, TURN, turn);
        send(primary, TURN, turn);

        assertThat(room.room().step()).isEqualTo(new Step.Reading(0));
    }

    @Test
    void followsSilentlyWhenAnotherDeviceWasFaster() {
        var room = enter(suggested(), QuestionType.STATUS);
        var seen = room.room().step();
        room.goOn(2);
        find(HostDesk.class).single().lead(new HostAction.GoOn(seen));

        assertThat(find(WallQuestion.class).exists()).isTrue();
        assertThat(complaint()).isEmpty();
    }

    @Test
    void suggestsADiscussionWithoutSayingWhatWasAnsweredAndShowsBothVotes() {
        var room = enter(suggested(), QuestionType.STATUS).join(4).goOn(2).answer(2, 0);
        reenter(room);

        assertThat(words()).contains("lohnt sich ein Gespräch").doesNotContain("%", "50");
        assertThat(find(QuestionText.class).exists()).isTrue();
        assertThat(words()).contains(room.question().prompt().in(Locale.GERMAN));
        click("Besprechen, dann neu abstimmen");
        assertThat(find(WallDiscussion.class).exists()).isTrue();
        press("Noch einmal abstimmen");
        assertThat(words()).contains("Zweite Abstimmung", "0 von 4");
        room.answer(3, 0);
        room.goOn(1);
        reenter(room);
        assertThat(words()).contains("Erste Abstimmung 2 (50", "Zweite Abstimmung 3 (75");
        press("Lösung zeigen");
        assertThat(words()).contains("Erste Abstimmung: 2 von 4 richtig", "Zweite Abstimmung: 3 von 4 richtig");
    }

    @Test
    void suggestsNoDiscussionWhenAlmostAllAreRight() {
        reenter(enter(suggested(), QuestionType.STATUS).join(4).goOn(2).answer(4, 0));

        assertThat(words()).doesNotContain("lohnt sich ein Gespräch");
    }

    @Test
    void pausesSkipsGoesBackAndEndsEarly() {
        var room = enter(clock(), QuestionType.STATUS, QuestionType.SOURCE, QuestionType.CHAIN)
                .goOn(2);
        reenter(room);
        click("Pause");
        assertThat(words()).contains("Gleich geht es weiter");
        press("Weiter abstimmen");
        room.goOn(2);
        reenter(room);
        press("Nächste Frage");
        click("Zurück zur letzten Lösung");
        assertThat(room.room().step()).isEqualTo(new Step.Revealed(0));
        press("Nächste Frage");
        click("Frage überspringen");
        assertThat(room.room().step()).isEqualTo(new Step.Reading(2));
        click("Vorzeitig beenden");
        assertThat(room.room().ended()).isFalse();
        click("Jetzt beenden");
        assertThat(find(WallEnd.class).exists()).isTrue();
    }

    @Test
    void locksTheRoom() {
        var room = enter(suggested(), QuestionType.STATUS).join(2);
        reenter(room);
        click("Niemanden mehr hereinlassen");
        assertThat(room.room().locked()).isTrue();
    }

    @Test
    void takesAPlayerOutWhenAskedInAnotherPlaceAndLetsThemInAgain() {
        var room = enter(suggested(), QuestionType.STATUS).join(2);
        reenter(room);
        var name = find(NativeButton.class).withClassName("name").first();
        test(name).click();
        test(name).click();
        assertThat(room.room().size()).isEqualTo(2);
        assertThat(find(HostSure.class).all()).hasSize(1);
        click("Ja, herausnehmen");

        assertThat(room.room().size()).isEqualTo(1);
        assertThat(find(NativeButton.class).withClassName("name").all()).hasSize(1);
        click("Zurückholen");
        assertThat(room.room().size()).isEqualTo(2);
        assertThat(find(NativeButton.class).withClassName("name").all()).hasSize(2);
        assertThat(find(HostSure.class).exists()).isFalse();
    }

    @Test
    void letsInByHand() {
        var room = enter(suggested(), QuestionType.STATUS);
        click("Einlass und neuer Code");
        click("Neue erst warten lassen");
        assertThat(room.room().door().byHand()).isTrue();
        room.join(3);
        reenter(room);
        assertThat(words()).contains("3 warten vor der Tür", "Noch niemand ist da");
        click("3 warten vor der Tür");
        test(find(NativeButton.class).withText("Einlassen").first()).click();
        assertThat(room.room().size()).isEqualTo(1);
        assertThat(find(NativeButton.class).withText("Einlassen").all()).hasSize(2);
        click("Alle einlassen");
        assertThat(room.room().size()).isEqualTo(3);
        click("Neue wieder ohne Warten hereinlassen");
        assertThat(room.room().door().byHand()).isFalse();
    }

    @Test
    void sendsACrowdAwayWhenAskedTwice() {
        var room = enter(suggested(), QuestionType.STATUS).lead(new HostAction.ByHand(true));
        room.join(3);
        reenter(room);
        click("Einlass und neuer Code");
        click("Alle Wartenden wegschicken");
        assertThat(room.room().door().waiting()).hasSize(3);
        click("Ja, wegschicken");
        assertThat(room.room().door().waiting()).isEmpty();
        assertThat(words()).contains("Wer jetzt kommt, wartet hier");
    }

    @Test
    void sendsEverybodyOutAndShowsANewCode() {
        var room = enter(suggested(), QuestionType.STATUS).join(2);
        reenter(room);
        var before = room.room().plan().code();
        click("Einlass und neuer Code");
        click("Alle hinausschicken (2)");
        assertThat(room.room().size()).isEqualTo(2);
        click("Ja, mit neuem Code");
        assertThat(room.room().size()).isZero();
        var code = room.room().plan().code();
        assertThat(code).isNotEqualTo(before);
        assertThat(find(Paragraph.class).withClassName("host-code").single().getText())
                .isEqualTo(code.spaced());
        assertThat(find(QrPicture.class).single().getElement().getAttribute("aria-label"))
                .contains("/join/" + code);
        reenter(room);
        assertThat(words()).contains(code.spaced());
    }

    @Test
    void putsOutADeviceThatCameByTheLink() {
        var room = enter(suggested(), QuestionType.STATUS);
        var secret = room.room().plan().recovery();
        school.hosts().recover(room.room().plan().code(), secret, elsewhere);
        reenter(room);
        click("Geräte, die leiten");
        assertThat(words())
                .contains(
                        "Dieses Gerät (hat den Raum geöffnet)",
                        "Ein anderes Gerät (kam über den Wiederherstellungslink)",
                        "gerade eben");
        click("Abmelden");
        assertThat(room.room().hosts()).hasSize(2);
        click("Ja, abmelden");
        assertThat(room.room().hosts()).hasSize(1);
        assertThat(room.room().plan().recovery()).isNotEqualTo(secret);
        navigate(HostKeyPage.path(room).substring(1).replace(room.room().plan().recovery(), secret), HostKeyView.class);
        assertThat(words()).contains("öffnet keinen Raum");
    }

    @Test
    void aDeviceThatWasPutOutShowsNothingOfTheRoom() {
        var room = Classroom.open(school, elsewhere, suggested(), QuestionType.STATUS);
        school.hosts().recover(room.room().plan().code(), room.room().plan().recovery(), here);
        reenter(room);
        click("Geräte, die leiten");
        assertThat(words()).contains("Leitet schon länger");
        school.hosts().putOut(room.room().id(), elsewhere, school.rooms().identify(here));
        find(HostDesk.class).single().lead(new HostAction.GoOn(new Step.Lobby()));

        assertThat(words()).contains("leitet den Raum nicht mehr").doesNotContain("Kommt dazu", "Los geht’s");
        assertThat(room.room().step()).isEqualTo(new Step.Lobby());
    }

    @Test
    void renewsTheRecoveryLink() {
        var room = enter(suggested(), QuestionType.STATUS);
        var secret = room.room().plan().recovery();
        click("Auf einem anderen Gerät weitermachen");
        click("Neuer Link statt des alten");
        click("Ja, neuer Link");
        assertThat(room.room().plan().recovery()).isNotEqualTo(secret);
        assertThat(words()).contains("Es gibt einen neuen Link");
        click("Link anzeigen");
        assertThat(words()).contains("/key/" + room.room().plan().recovery());
    }

    @Test
    void saysWhatCameInBetween() {
        var room = enter(suggested(), QuestionType.STATUS).join(1);
        var gone = room.room().present().getFirst().id();
        var desk = find(HostDesk.class).single();
        desk.lead(new HostAction.Remove(gone));
        desk.lead(new HostAction.Remove(gone));
        assertThat(complaint()).contains("nicht mehr im Raum");
        desk.lead(new HostAction.Remove(new Learner.Id(UUID.fromString("00000000-0000-4000-8000-000000000000"))));
        assertThat(complaint()).contains("nicht mehr im Raum");
    }

    @Test
    void noLongerLeadsWithAnotherToken() {
        enter(suggested(), QuestionType.STATUS);
        ComponentUtil.setData(UI.getCurrent(), LearnerToken.class, elsewhere);
        press("Ohne Klasse ausprobieren");

        assertThat(complaint()).contains("leitet den Raum nicht mehr");
    }

    @Test
    void theRecoveryLinkLeadsInAndAWrongOneDoesNot() {
        var room = Classroom.open(school, elsewhere, suggested(), QuestionType.STATUS);
        navigate(room.path().substring(1) + "/key/wrong", HostKeyView.class);
        assertThat(words()).contains("öffnet keinen Raum");
        assertThat(room.room().isHost(school.rooms().identify(here))).isFalse();

        navigate(HostKeyPage.path(room).substring(1), HostKeyView.class);
        assertThat(words()).contains("Raum " + room.room().plan().code().spaced() + " hier leiten?");
        click("Ja, hier leiten");
        assertThat(find(WallLobby.class).exists()).isTrue();
        navigate(HostKeyPage.path(room).substring(1), HostView.class);
    }

    @Test
    void lookingAtTheRecoveryLinkChangesNothing() {
        var room = Classroom.open(school, elsewhere, suggested(), QuestionType.STATUS);
        var before = room.room();
        navigate(HostKeyPage.path(room).substring(1), HostKeyView.class);
        navigate(SetupView.class);
        navigate(HostKeyPage.path(room).substring(1), HostKeyView.class);

        assertThat(room.room()).isSameAs(before);
        assertThat(learners.find(school.rooms().identify(here))).isEmpty();
    }

    @Test
    void showsTheRecoveryLinkOnlyWhenAskedTwice() {
        var room = enter(suggested(), QuestionType.STATUS);
        var secret = room.room().plan().recovery();
        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain(secret);
        click("Auf einem anderen Gerät weitermachen");
        assertThat(words()).doesNotContain(secret);
        click("Link anzeigen");
        assertThat(words()).contains("/key/" + secret);
    }

    @Test
    void showsACodeForAPhone() {
        var room = enter(suggested(), QuestionType.STATUS);
        click("Mit dem Handy steuern");

        assertThat(find(HostRemote.class).single().getElement().getTextRecursively())
                .contains("fünf Minuten");
        assertThat(room.room().hosts()).hasSize(1);
    }

    @Test
    void tellsNothingOfTheSolutionBeforeTheReveal() {
        var room = enter(suggested(), QuestionType.CUE).join(1).goOn(2);
        reenter(room);

        assertThat(getCurrentView().getElement().getOuterHTML())
                .doesNotContain(
                        room.question().asked().why().de(), room.question().id().value());
    }

    /// Neither in words nor in attributes or names of classes.
    @ParameterizedTest
    @EnumSource
    void tellsNothingOfTheSolutionWithWhatTheClassAnswered(QuestionType type) {
        var room = enter(suggested(), type).join(4).goOn(2).answer(0, 0);
        room.goOn();
        reenter(room);

        assertThat(room.room().step()).isInstanceOf(Step.Tallied.class);
        assertThat(getCurrentView().getElement().getOuterHTML())
                .doesNotContainPattern("class=\"[^\"]*(right|wanted)")
                .doesNotContain(
                        room.question().asked().why().de(), room.question().id().value());
    }

    @Test
    void showsOrdersAsLetters() {
        var room = enter(suggested(), QuestionType.CHAIN).join(3).goOn(2).answer(2, 0);
        room.goOn();
        reenter(room);
        var task = (Task.Ordering) room.question().task();
        var shown = Presentation.of(room.question(), room.room().plan().seed()).options();
        var right = task.items().stream()
                .map(item -> Character.toString('A' + shown.indexOf(item)))
                .collect(Collectors.joining(" "));

        assertThat(find(WallOrders.class).single().getElement().getTextRecursively())
                .contains(right + " 2 (67")
                .doesNotContain("richtig");
        press("Lösung zeigen");
        assertThat(find(WallOrders.class).single().getElement().getTextRecursively())
                .contains("richtig: " + right);
    }

    @Test
    void tellsOfTheSurelyWrongFromFiveAnswersOn() {
        var sure = Rules.withConfidence(suggested());
        reenter(enter(sure, QuestionType.STATUS).join(4).goOn(2).answer(1, 0).reveal());
        assertThat(words()).doesNotContain("sich sicher");
        reenter(enter(sure, QuestionType.STATUS).join(5).goOn(2).answer(1, 0).reveal());
        assertThat(words()).contains("4 waren sich sicher");
    }

    /// Its name before each of them would leave no room for type that can be read.
    @Test
    void putsTheReasonsOfADebateBelowTheSideTheySpeakFor() {
        reenter(enter(suggested(), QuestionType.DEBATE).join(1).goOn(2));

        var sides = wall().select(".host-sides > div");
        assertThat(sides).hasSize(2).allSatisfy(side -> {
            assertThat(side.select("> p")).hasSize(1);
            assertThat(side.select("li")).isNotEmpty();
        });
        assertThat(sides.select("p").eachText()).doesNotHaveDuplicates();
    }

    /// Which side has more is seen at once, and the two are asked for in the words in which they were.
    @Test
    void countsTheReasonsOfADebateBelowTheSideTheySpeakFor() {
        var room = enter(suggested(), QuestionType.DEBATE).join(4).goOn(2).answer(0, 0);
        room.goOn();
        reenter(room);
        assertThat(room.room().step()).isInstanceOf(Step.Tallied.class);

        var wall = wall();
        var sides = wall.select(".host-votes .host-sides > div");
        assertThat(sides)
                .hasSize(2)
                .allSatisfy(side -> assertThat(side.select(".bar")).hasSameSizeAs(side.select("li")));
        assertThat(sides.select(".bar-figure").eachText()).contains("4 (100 %)");
        assertThat(wall.select(".host-prompt").text()).startsWith("Beides geht");
    }

    /// As on the phones: a class that marked it was not wrong.
    @Test
    void saysOnTheWallWhatCountsEitherWay() {
        var question = school.catalog().questions().stream()
                .filter(any -> any.type() == QuestionType.OWN_VOICE)
                .filter(any -> !((Task.Marking) any.task()).tolerated().isEmpty())
                .findFirst()
                .orElseThrow();
        var room = Classroom.open(school, here, suggested(), List.of(question)).join(1);
        room.goOn(2).answer(0, 0).goOn();
        reenter(room);
        assertThat(words()).doesNotContain("beides passt");
        assertThat(wall().select(".tolerated")).isEmpty();

        room.goOn();
        reenter(room);
        assertThat(words()).contains("markiert oder nicht: beides passt");
        assertThat(wall().select(".article-text .tolerated"))
                .hasSameSizeAs(((Task.Marking) question.task()).tolerated())
                .allSatisfy(unit -> assertThat(unit.text()).endsWith("beides passt)"));
    }

    private Document wall() {
        return Jsoup.parseBodyFragment(Markup.html((Component) getCurrentView()));
    }

    /// What can be argued about is not decided on the wall.
    @Test
    void readsADebateEitherWay() {
        reenter(enter(suggested(), QuestionType.DEBATE).join(1).goOn(2).reveal());

        assertThat(words().split("Das spricht für ", -1)).hasSize(3);
        assertThat(words()).contains("Steht so nicht im Text: ");
    }

    @Test
    void saysOnceInEachRoundThatTheTruthIsAnotherMatter() {
        var room = enter(suggested(), QuestionType.STATUS, QuestionType.STATUS).join(1);
        room.goOn(2).answer(1, 0).reveal();
        reenter(room);
        assertThat(isToldOfTruth()).isTrue();
        room.goOn(3).answer(1, 0).reveal();
        reenter(room);
        assertThat(isToldOfTruth()).isFalse();
        room.goOn(2);

        granted(school.hosts().nextRound(room.id(), here, new RoundWish(RoundWish.Texts.ALL, 5, false)));
        room.goOn(3).goOn();
        reenter(room);

        assertThat(words()).contains("Runde 2 · Frage 1 von 5");
        assertThat(isToldOfTruth()).isTrue();
    }

    private boolean isToldOfTruth() {
        return getCurrentView().getElement().getOuterHTML().contains("class=\"truth\"");
    }

    @Test
    void namesNobodyForHavingNoPoints() {
        var room = enter(suggested(), QuestionType.STATUS, QuestionType.STATUS)
                .join(3)
                .goOn(2)
                .answer(1, 1)
                .reveal()
                .goOn();
        reenter(room);
        var names = room.room().present().stream()
                .map(player -> player.name().shown())
                .toList();

        assertThat(words()).contains(names.get(0), "2 weitere spielen mit").doesNotContain(names.get(1), names.get(2));

        reenter(enter(suggested(), QuestionType.STATUS)
                .join(1)
                .goOn(2)
                .answer(0, 0)
                .reveal()
                .goOn());
        assertThat(words()).contains("Punkte hat niemand");
    }

    @Test
    void playsAgainWithTheSameQuestionsInAnotherRoom() {
        var room = enter(suggested(), QuestionType.STATUS, QuestionType.CUE).join(2);
        room.lead(new HostAction.End());
        reenter(room);
        click("Mit denselben Fragen noch einmal");

        var again = school.hosts().ledBy(school.rooms().identify(here)).stream()
                .flatMap(led -> school.rooms().find(new app.hearsay.game.Room.Id(led.room())).stream())
                .filter(other -> !other.id().equals(room.room().id()))
                .toList();
        assertThat(again).hasSize(1);
        assertThat(again.getFirst().ended()).isFalse();
        assertThat(again.getFirst().players()).isEmpty();
        assertThat(again.getFirst().plan().rules()).isEqualTo(suggested());
        assertThat(again.getFirst().plan().questions())
                .isEqualTo(room.room().plan().questions());
        assertThat(complaint()).isEmpty();
    }

    @Test
    void aPhoneSeesTheBarAlone() {
        var room =
                Classroom.open(school, here, suggested(), QuestionType.STATUS).join(2);
        UI.getCurrent().navigate(room.path().substring(1), com.vaadin.flow.router.QueryParameters.of("remote", ""));

        assertThat(find(WallStage.class).exists()).isFalse();
        assertThat(words()).contains("Warteraum", "2 sind da", "Los geht’s");
    }

    @Test
    void theNotesTellTheKeyWhoIsMissingAndWhatComesNext() {
        var room = Classroom.open(school, here, clock(), QuestionType.STATUS, QuestionType.CUE)
                .join(Tokens.fresh(), "Anna")
                .join(Tokens.fresh(), "Ben");
        var anna = room.room().present().getFirst().id();
        room.lead(new HostAction.Allow(anna, ExtraTime.DOUBLE));
        room.goOn();
        openNotes(room);
        assertThat(words()).contains("Lösung, nur für dich", "richtig", "Danach", "Signale finden");
        assertThat(words()).contains("Mehr Zeit", "Anna: Doppelt so viel").doesNotContain("Fehlt noch");

        room.goOn();
        openNotes(room);
        assertThat(words()).contains("Fehlt noch (2)", "Anna", "Ben", "Rest erst nach 2 Fragen");
        room.answer(1, 1);
        openNotes(room);
        assertThat(words()).contains("Fehlt noch (1)", "Ben");
        room.goOn(3);
        openNotes(room);
        assertThat(words()).contains("Lösung").doesNotContain("nur für dich", "Fehlt noch");
    }

    @Test
    void theNotesAreForDevicesThatLeadOnly() {
        var room = Classroom.open(school, elsewhere, suggested(), QuestionType.STATUS)
                .join(here, "Anna");
        room.goOn(2);
        openNotes(room);

        assertThat(words()).contains("leitet ein anderes Gerät").doesNotContain("nur für dich", "Fehlt noch", "Anna");
        assertThat(find(PresenterNotes.class).exists()).isFalse();
    }

    @Test
    void theWallHasNoNotesAndNamesNobodyWhoIsMissing() {
        var room = enter(suggested(), QuestionType.STATUS).join(Tokens.fresh(), "Anna");
        room.goOn(2);
        reenter(room);

        assertThat(find(PresenterNotes.class).exists()).isFalse();
        assertThat(words()).doesNotContain("nur für dich", "Fehlt noch", "Anna");
        click("Wer ist dabei?");
        assertThat(words()).contains("Wer fehlt, steht dort").doesNotContain("Fehlt noch", "weg");
    }

    private void openNotes(Classroom room) {
        navigate(SetupView.class);
        UI.getCurrent().navigate(room.path().substring(1), com.vaadin.flow.router.QueryParameters.of("remote", ""));
    }

    private Classroom enter(RoomRules rules, QuestionType... types) {
        var room = Classroom.open(school, here, rules, types);
        reenter(room);
        return room;
    }

    /// Loads the page again.
    private void reenter(Classroom room) {
        navigate(SetupView.class);
        navigate(room.path().substring(1), HostView.class);
    }

    private app.hearsay.game.Room room() {
        var code = UI.getCurrent().getActiveViewLocation().getPath().substring("host/".length());
        return school.rooms().find(new app.hearsay.game.RoomCode(code)).orElseThrow();
    }

    private static RoomRules clock() {
        return Rules.withoutStandings(Rules.withClock(suggested(), Duration.ofSeconds(60)));
    }

    private void press(String label) {
        var primary = find(NativeButton.class).withAttribute("data-primary").single();
        assertThat(primary.getText()).isEqualTo(label);
        send(primary, TURN, turn());
    }

    private JsonNode turn() {
        return JsonNodeFactory.instance.stringNode(
                find(HostControls.class).single().getElement().getAttribute("data-turn"));
    }

    private void click(String label) {
        var button = find(NativeButton.class).withText(label).single();
        if (button.getElement().hasAttribute("data-step")) {
            send(button, TURN, turn());
        } else {
            test(button).click();
        }
    }

    private String complaint() {
        return find(Paragraph.class).withClassName("complaint").single().getText();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private static void send(NativeButton button, String expression, JsonNode value) {
        var data = JsonNodeFactory.instance.objectNode();
        data.set(expression, value);
        button.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(button.getElement(), "click", data));
    }
}
