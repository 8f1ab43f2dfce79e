package app.hearsay.ui.setup;

import app.hearsay.ui.part.Choice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/// How much a lesson holds: a button for each usual length, and what it sets. `presets.js` does the setting.
final class LengthFields {

    private static final int MINUTE = 60;

    /// What fills a lesson and leaves a little over.
    ///
    /// @param minutes how long the lesson is
    /// @param count of questions
    /// @param talk about each, in seconds
    record Preset(int minutes, int count, int talk) {

        static final List<Preset> ALL =
                List.of(new Preset(20, 10, 30), new Preset(40, 15, 60), new Preset(90, 20, 180));
    }

    private LengthFields() {}

    /// In the order in which they stand.
    static Component[] all(SetupForm chosen) {
        return new Component[] {
            presets(), count(chosen.count()), talk(chosen.talk().toSeconds())
        };
    }

    private static Div presets() {
        var presets = Choice.group(
                I18NProvider.translate("host.length"),
                Preset.ALL.stream().map(LengthFields::button).toList());
        presets.addClassName("host-presets");
        return presets;
    }

    private static Choice button(Preset preset) {
        var button = Choice.of(I18NProvider.translate("host.length.minutes", preset.minutes()));
        button.getElement()
                .setAttribute("data-count", String.valueOf(preset.count()))
                .setAttribute("data-talk", String.valueOf(preset.talk()));
        return button;
    }

    private static ChoiceField count(int chosen) {
        var counts = new ChoiceField("count", "host.setup.count");
        SetupForm.COUNTS.forEach(count -> counts.radio(String.valueOf(count), String.valueOf(count), count == chosen));
        return counts;
    }

    private static ChoiceField talk(long chosen) {
        var talk = new ChoiceField("talk", "host.setup.talk");
        SetupForm.TALKS.forEach(seconds -> talk.radio(String.valueOf(seconds), time(seconds), seconds == chosen));
        return talk.note("host.talk.note");
    }

    private static String time(int seconds) {
        return seconds < MINUTE
                ? I18NProvider.translate("host.clock.seconds", seconds)
                : I18NProvider.translate("host.talk.minutes", seconds / MINUTE);
    }
}
