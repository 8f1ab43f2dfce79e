package app.hearsay.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.hearsay.statement.Topic;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SelectionTests {

    @Test
    void readsWhatItWrote() {
        assertThat(new Selection(Set.of(Topic.SPORT, Topic.CITY), Set.of(3, 1)).code())
                .isEqualTo("sport.city-1.3");
        for (var selection : new Selection[] {
            Selection.ALL,
            new Selection(Set.of(Topic.SPORT, Topic.CITY), Set.of(1, 3)),
            new Selection(EnumSet.allOf(Topic.class), Set.of()),
            new Selection(Set.of(), Set.of(2))
        }) {
            assertThat(Selection.parse(selection.code())).contains(selection);
            assertThat(selection.code()).matches("[a-z0-9.-]{1,120}");
        }
    }

    @Test
    void keepsALanguageInTheSameCode() {
        var english = Languages.of(Locale.ENGLISH);
        assertThat(Selection.ALL.in(english).code()).isEqualTo("--en");
        for (var selection : new Selection[] {
            Selection.ALL.in(english),
            new Selection(Set.of(Topic.SPORT), Set.of(2), new Languages(Set.of(Locale.GERMAN, Locale.ENGLISH))),
            new Selection(EnumSet.allOf(Topic.class), Set.of(1, 2, 3), english)
        }) {
            assertThat(Selection.parse(selection.code())).contains(selection);
            assertThat(selection.code()).matches("[a-z0-9.-]{1,120}");
        }
    }

    /// Cookies and saved rounds from before there were languages.
    @Test
    void readsCodesThatSayNothingOfALanguage() {
        assertThat(Selection.parse("city.sport-1.3"))
                .contains(new Selection(Set.of(Topic.SPORT, Topic.CITY), Set.of(1, 3), Languages.ANY));
        assertThat(Selection.parse("-")).contains(Selection.ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sport",
                "sport-4",
                "sport.sport-",
                "SPORT-1",
                "sport,city-1",
                "-1..2",
                ".-",
                "gossip-",
                "---",
                "--fr",
                "--en.de",
                "-1-de-en"
            })
    void refusesWhatItDoesNotKnow(String code) {
        assertThat(Selection.parse(code)).isEmpty();
    }

    @Test
    void takesAndGivesUpAMember() {
        var english = Selection.ALL.in(Languages.of(Locale.ENGLISH));
        assertThat(english.toggled(Topic.SPORT).toggled(2).languages()).isEqualTo(english.languages());
        var sport = Selection.ALL.toggled(Topic.SPORT);
        assertThat(sport).isEqualTo(new Selection(Set.of(Topic.SPORT), Set.of()));
        assertThat(sport.toggled(2).toggled(Topic.SPORT).toggled(2)).isEqualTo(Selection.ALL);
    }

    @Test
    void leavesOutWhatHasAnotherTopicOrLevel() {
        var easySport = new Selection(Set.of(Topic.SPORT), Set.of(1));
        assertThat(easySport.fits(Topic.SPORT, 1)).isTrue();
        assertThat(easySport.fits(Topic.SPORT, 2)).isFalse();
        assertThat(easySport.fits(Topic.CITY, 1)).isFalse();
        assertThat(Selection.ALL.fits(Topic.CITY, 3)).isTrue();
    }

    @Test
    void knowsThreeLevels() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Selection(Set.of(), Set.of(4)));
    }
}
