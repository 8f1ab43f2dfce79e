package app.hearsay.ui.play;

import static app.hearsay.game.Rules.calm;
import static app.hearsay.game.Rules.inTeams;
import static app.hearsay.game.Situations.ANNA;
import static app.hearsay.game.Situations.BEN;
import static app.hearsay.game.Situations.CEM;
import static app.hearsay.game.Situations.NOON;
import static app.hearsay.game.Situations.answer;
import static app.hearsay.game.Situations.reveal;
import static app.hearsay.game.Situations.right;
import static app.hearsay.game.Situations.roomThatAsks;
import static app.hearsay.game.Situations.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.game.Room;
import app.hearsay.game.Scoreboard;
import app.hearsay.learner.Learner;
import app.hearsay.ui.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ViewTest
class StandingViewTests extends SpringBrowserlessTest {

    @BeforeEach
    void readGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    /// The wall names nobody then.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ranksNobodyWhileNobodyHasPoints(boolean ended) {
        var calm = reveal(answer(roomThatAsks(calm()), ANNA, wrong(0), NOON), NOON);
        assertThat(words(calm, ANNA, ended))
                .contains("Du hast 0 Punkte, so wie alle hier.")
                .doesNotContain("Platz");
        assertThat(words(calm, BEN, ended)).doesNotContain("Platz");

        var teams = reveal(answer(roomThatAsks(inTeams(calm(), 2, false)), ANNA, wrong(0), NOON), NOON);
        assertThat(words(teams, ANNA, ended)).contains("so wie alle hier").doesNotContain("Platz");
    }

    @Test
    void ranksEverybodyOnceSomebodyHasPoints() {
        var room = answer(roomThatAsks(inTeams(calm(), 2, false)), ANNA, right(0), NOON);
        room = reveal(answer(room, BEN, wrong(0), NOON), NOON);

        assertThat(words(room, ANNA, true))
                .contains("Du hast 100 Punkte und bist auf Platz 1 von 3.", "Team 1 ist auf");
        assertThat(words(room, BEN, true)).contains("Du hast 0 Punkte und bist auf Platz 2 von 3.");
        assertThat(words(room, CEM, true)).contains("Du hast 0 Punkte und bist auf Platz 2 von 3.");
    }

    private static String words(Room room, Learner.Id player, boolean ended) {
        return new PlayStanding(room.plan(), room.player(player).orElseThrow(), Scoreboard.of(room), ended)
                .getElement()
                .getTextRecursively();
    }
}
