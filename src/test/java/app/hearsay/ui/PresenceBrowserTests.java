package app.hearsay.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.game.Presence;
import app.hearsay.game.Rules;
import app.hearsay.game.Step;
import app.hearsay.game.Vote;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Tokens;
import app.hearsay.question.QuestionType;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.ui.host.HostPage;
import app.hearsay.ui.host.HostPage.Stage;
import app.hearsay.ui.play.JoinPage;
import app.hearsay.ui.play.PlayPage;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Phones that stay silent for longer than two heartbeats, a closed one and one whose network is dead, beside
/// one that is only looked at.
@BrowserTest
class PresenceBrowserTests {

    private static final LocatorAssertions.ContainsTextOptions A_WHILE = new LocatorAssertions.ContainsTextOptions()
            .setTimeout(Presence.PATIENCE.plusSeconds(10).toMillis());

    @LocalServerPort
    int port;

    @Autowired
    School school;

    private final LearnerToken host = Tokens.fresh();

    @Test
    void phonesThatAreGoneAreShownToTheHostAndHoldNobodyUp() {
        var room = Classroom.open(school, host, Rules.suggested(), QuestionType.STATUS, QuestionType.STATUS);
        try (var wall = Guest.at(port, Screen.DESKTOP).as(host.value());
                var here = Guest.at(port, Screen.PHONE);
                var closed = Guest.at(port, Screen.PHONE);
                var offline = Guest.at(port, Screen.PHONE)) {
            var page = HostPage.open(wall, room);
            var phone = JoinPage.open(here, room).play();
            JoinPage.open(closed, room).play();
            var lost = JoinPage.open(offline, room).play();
            assertThat(page.count(Stage.LOBBY)).containsText("3 sind da");

            closed.page().close();
            offline.context().setOffline(true);
            assertThat(page.count(Stage.LOBBY)).containsText("1 von 3 ist da", A_WHILE);
            assertThat(page.names()).hasCount(3);
            page.openPanel("Wer ist dabei?");
            assertThat(page.panel()).not().containsText("weg");
            var remote = page.openUnseenWindow();
            remote.openPanel("Wer ist dabei?");
            assertThat(remote.goneRows()).hasCount(2);

            offline.context().setOffline(false);
            assertThat(remote.goneRows()).hasCount(1);
            assertThat(remote.bar()).containsText("2 von 3 sind da");

            room.goOn(2);
            votesAlone(room, List.of(phone, lost));
        }
    }

    /// After the time that the third has to come back.
    private static void votesAlone(Classroom room, List<PlayPage> phones) {
        phones.forEach(phone -> {
            phone.tellsTurn("Du bist dran");
            phone.answer(1);
        });
        assertThat(phones.getFirst().turn()).containsText("Die Abstimmung ist zu", A_WHILE);
        Assertions.assertThat(room.room().step()).isEqualTo(new Step.Closed(0, Vote.FIRST));
    }
}
