package app.hearsay.ui.host;

import app.hearsay.game.Device;
import app.hearsay.game.Room;
import app.hearsay.learner.Learner;
import app.hearsay.ui.wall.WallScene;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which devices may lead the room, with the way to put out those that came later than this one.
final class HostDevices extends Div {

    private final transient HostControls.Desk desk;
    private final transient Clock clock;
    private final Learner.Id me;
    private @Nullable Map<Learner.Id, Device> shown;
    private Learner.@Nullable Id asked;

    HostDevices(WallScene scene, Learner.Id me, HostControls.Desk desk) {
        this.desk = desk;
        this.clock = scene.clock();
        this.me = me;
        addClassName("host-devices");
        update(scene.room());
    }

    void update(Room room) {
        if (!room.devices().equals(shown)) {
            shown = room.devices();
            show(room.devices());
        }
    }

    private void show(Map<Learner.Id, Device> devices) {
        removeAll();
        var mine = devices.get(me);
        add(new Paragraph(getTranslation("host.devices.text")));
        if (mine != null) {
            devices.values().stream()
                    .sorted(Comparator.comparingInt(Device::number))
                    .forEach(device -> add(row(devices, mine, device)));
        }
    }

    private Div row(Map<Learner.Id, Device> devices, Device mine, Device device) {
        var name = new Span(name(mine, device));
        name.addClassName("who");
        var since = new Span(getTranslation("host.devices.since", minutes(device)));
        since.addClassName("hint");
        var row = new Div(name, since);
        row.addClassName("player-row");
        if (mine.mayPutOut(device)) {
            row.add(putOut(devices, device));
        } else if (!device.equals(mine)) {
            var before = new Span(getTranslation("host.devices.before"));
            before.addClassName("hint");
            row.add(before);
        }
        if (device.id().equals(asked)) {
            row.add(new HostSure(
                    getTranslation("host.devices.sure"),
                    getTranslation("host.devices.sure.yes"),
                    () -> desk.putOut(device.id()),
                    () -> {
                        asked = null;
                        show(devices);
                    }));
        }
        return row;
    }

    private String name(Device mine, Device device) {
        return getTranslation(device.equals(mine) ? "host.devices.this" : "host.devices.other", how(device));
    }

    private String how(Device device) {
        return getTranslation(
                "host.devices." + device.how().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private NativeButton putOut(Map<Learner.Id, Device> devices, Device device) {
        var button = new NativeButton(getTranslation("host.devices.put-out"), _ -> {
            asked = device.id();
            show(devices);
        });
        button.addClassName("remove");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", button.getText() + ": " + how(device));
        return button;
    }

    private long minutes(Device device) {
        return Math.max(0, Duration.between(device.since(), clock.instant()).toMinutes());
    }
}
