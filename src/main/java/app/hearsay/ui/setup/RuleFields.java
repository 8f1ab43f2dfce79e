package app.hearsay.ui.setup;

import app.hearsay.game.NameRule;
import app.hearsay.game.RoomRules;
import app.hearsay.game.Teams;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// The fields for the rules of a room, most of which nobody needs to touch.
final class RuleFields {

    private RuleFields() {}

    /// In the order in which they stand.
    static Component[] all(SetupForm chosen) {
        var rules = chosen.rules();
        return new Component[] {names(rules.names()), clock(rules.limit()), options(rules), teams(rules.teams())};
    }

    private static ChoiceField names(NameRule chosen) {
        var names = new ChoiceField("names", "host.setup.names");
        for (var rule : NameRule.values()) {
            names.radio(
                    rule.name(),
                    I18NProvider.translate("host.names." + rule.name().toLowerCase(Locale.ROOT)),
                    rule == chosen);
        }
        return names.note("host.names.note");
    }

    private static ChoiceField clock(Optional<Duration> chosen) {
        var clock = new ChoiceField("clock", "host.setup.clock")
                .radio("0", I18NProvider.translate("host.clock.none"), chosen.isEmpty());
        SetupForm.SECONDS.forEach(seconds -> clock.radio(
                String.valueOf(seconds),
                I18NProvider.translate("host.clock.seconds", seconds),
                chosen.filter(Duration.ofSeconds(seconds)::equals).isPresent()));
        return clock.note("host.clock.note");
    }

    private static ChoiceField options(RoomRules chosen) {
        return new ChoiceField("options", "host.setup.options")
                .check("speed", I18NProvider.translate("host.options.speed"), chosen.speed())
                .check("standings", I18NProvider.translate("host.options.standings"), chosen.standings())
                .check("confidence", I18NProvider.translate("host.options.confidence"), chosen.confidence());
    }

    private static Div teams(Teams chosen) {
        var teams = new ChoiceField("teams", "host.setup.teams")
                .radio("0", I18NProvider.translate("host.teams.none"), !chosen.any());
        for (int count = Teams.FEWEST; count <= Teams.MOST; count++) {
            teams.radio(String.valueOf(count), String.valueOf(count), count == chosen.count());
        }
        var dealing = new ChoiceField("dealing", "host.setup.dealing")
                .radio("dealt", I18NProvider.translate("host.teams.dealt"), !chosen.chosen())
                .radio("chosen", I18NProvider.translate("host.teams.chosen"), chosen.chosen());
        return new Div(teams, dealing);
    }
}
