package app.hearsay.ui.room;

import app.hearsay.room.Allowance;
import app.hearsay.room.HostAction;
import app.hearsay.room.Player;
import app.hearsay.room.Room;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Who plays, with the way out of the room and the time that each has.
final class HostPlayers extends Div {

    private final transient Consumer<HostAction> lead;
    private @Nullable List<Player> shown;
    private @Nullable Player asked;

    HostPlayers(Room room, Consumer<HostAction> lead) {
        this.lead = lead;
        addClassName("host-players");
        update(room);
    }

    void update(Room room) {
        var present = room.present();
        if (!present.equals(shown)) {
            shown = present;
            show(room);
        }
    }

    private void show(Room room) {
        removeAll();
        var players = room.present();
        if (players.isEmpty()) {
            add(new Paragraph(getTranslation("host.players.none")));
        }
        boolean clock = room.plan().settings().limit().isPresent();
        players.forEach(player -> add(row(room, player, clock)));
    }

    private Div row(Room room, Player player, boolean clock) {
        var name = new Span(player.name().shown());
        name.addClassName("who");
        var row = new Div(name);
        row.addClassName("player-row");
        if (clock) {
            row.getElement().appendChild(allowance(player));
        }
        boolean sure = player.equals(asked);
        var remove = new NativeButton(getTranslation(sure ? "host.players.sure" : "host.players.remove"), _ -> {
            if (sure) {
                lead.accept(new HostAction.Remove(player.id()));
            } else {
                asked = player;
                show(room);
            }
        });
        remove.addClassName("remove");
        if (sure) {
            remove.addClassName("asked");
        }
        remove.getElement()
                .setAttribute("type", "button")
                .setAttribute(
                        "aria-label", remove.getText() + ": " + player.name().shown());
        row.add(remove);
        return row;
    }

    private Element allowance(Player player) {
        var select = new Element("select");
        select.setAttribute(
                "aria-label", getTranslation("host.players.time", player.name().shown()));
        for (var allowance : Allowance.values()) {
            var name = allowance.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var option = new Element("option").setAttribute("value", allowance.name());
            option.setText(getTranslation("host.allowance." + name));
            if (allowance == player.allowance()) {
                option.setAttribute("selected", "");
            }
            select.appendChild(option);
        }
        select.addEventListener(
                        "change",
                        change -> Arrays.stream(Allowance.values())
                                .filter(chosen -> chosen.name()
                                        .equals(change.getEventData()
                                                .path("element.value")
                                                .asString("")))
                                .forEach(chosen -> lead.accept(new HostAction.Allow(player.id(), chosen))))
                .addEventData("element.value");
        return select;
    }
}
