package app.hearsay.ui.setup;

import app.hearsay.game.NameRule;
import app.hearsay.game.Teams;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/// The fields for the rules of a room, most of which nobody needs to touch.
final class RuleFields {

    private RuleFields() {}

    /// In the order in which they stand.
    static Component[] all() {
        return new Component[] {names(), clock(), options(), teams()};
    }

    private static ChoiceField names() {
        var names = new ChoiceField("names", "host.setup.names");
        for (var rule : NameRule.values()) {
            names.radio(
                    rule.name(),
                    I18NProvider.translate("host.names." + rule.name().toLowerCase(Locale.ROOT)),
                    rule == NameRule.SUGGESTED);
        }
        return names.note("host.names.note");
    }

    private static ChoiceField clock() {
        var clock = new ChoiceField("clock", "host.setup.clock")
                .radio("0", I18NProvider.translate("host.clock.none"), true);
        SetupForm.SECONDS.forEach(seconds ->
                clock.radio(String.valueOf(seconds), I18NProvider.translate("host.clock.seconds", seconds), false));
        return clock.note("host.clock.note");
    }

    private static ChoiceField options() {
        return new ChoiceField("options", "host.setup.options")
                .check("speed", I18NProvider.translate("host.options.speed"), false)
                .check("standings", I18NProvider.translate("host.options.standings"), true)
                .check("confidence", I18NProvider.translate("host.options.confidence"), false);
    }

    private static Div teams() {
        var teams = new ChoiceField("teams", "host.setup.teams")
                .radio("0", I18NProvider.translate("host.teams.none"), true);
        for (int count = Teams.FEWEST; count <= Teams.MOST; count++) {
            teams.radio(String.valueOf(count), String.valueOf(count), false);
        }
        var dealing = new ChoiceField("dealing", "host.setup.dealing")
                .radio("dealt", I18NProvider.translate("host.teams.dealt"), true)
                .radio("chosen", I18NProvider.translate("host.teams.chosen"), false);
        return new Div(teams, dealing);
    }
}
