package app.hearsay.ui.progress;

import app.hearsay.learner.Devices;
import app.hearsay.ui.part.Day;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/// Which devices the code has brought here, each with a way to put it out where that is allowed.
final class DevicesCard extends Card {

    private final transient Clock clock;
    private final transient Consumer<Devices.Seen> putOut;
    private final Confirmation confirmation = new Confirmation();

    /// @param first whether this is the first device of all
    /// @param bound at least one
    /// @param putOut called when the learner has confirmed
    DevicesCard(boolean first, List<Devices.Seen> bound, Clock clock, Consumer<Devices.Seen> putOut) {
        super("progress.devices.title");
        this.clock = clock;
        this.putOut = putOut;
        var list = new UnorderedList(firstLine(first));
        list.addClassName("devices");
        bound.forEach(device -> list.add(line(device)));
        add(text("progress.devices.text"), list, confirmation);
        if (!first) {
            add(note("progress.devices.later"));
        }
    }

    private ListItem firstLine(boolean here) {
        return new ListItem(name(
                getTranslation(here ? "progress.devices.here" : "progress.devices.first"),
                new Span(getTranslation("progress.devices.began"))));
    }

    private ListItem line(Devices.Seen device) {
        var since = new Span(
                new Text(getTranslation("progress.devices.since") + " "),
                new Day(device.since(), getLocale(), clock.getZone()));
        var line = new ListItem(
                name(getTranslation(device.here() ? "progress.devices.here" : "progress.devices.other"), since));
        if (device.removable()) {
            line.add(button(device));
        }
        return line;
    }

    private static Span name(String words, Span since) {
        var name = new Span(words);
        name.addClassName("device-name");
        since.addClassName("note");
        return new Span(name, since);
    }

    private NativeButton button(Devices.Seen device) {
        var button = new NativeButton(getTranslation("progress.devices.put-out"));
        button.addClassName("secondary");
        button.addClickListener(_ -> confirmation.ask(
                button,
                getTranslation(device.here() ? "progress.devices.ask.here" : "progress.devices.ask"),
                "progress.devices.put-out",
                () -> putOut.accept(device)));
        return button;
    }
}
