package app.hearsay.ui.host;

import app.hearsay.game.ExtraTime;
import app.hearsay.game.HostAction;
import app.hearsay.game.Player;
import app.hearsay.game.Presence;
import app.hearsay.game.Room;
import app.hearsay.learner.Learner;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.wall.WallScene;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Who plays, with the way out of the room; and who was sent away, with the way back. How much time each has and whose
/// phone is gone, only a screen says that the class does not see. See decisions 0094 and 0108.
final class HostPlayers extends Div {

    private final boolean unseen;
    private final transient Consumer<HostAction> lead;

    /// What the list tells.
    private record Known(List<Player> players, Presence presence) {

        private static Known of(WallScene scene) {
            return new Known(List.copyOf(scene.room().players().values()), scene.presence());
        }

        private boolean says(Known other) {
            return players.equals(other.players) && presence.gone().equals(other.presence.gone());
        }
    }

    private @Nullable Known shown;
    private Learner.@Nullable Id asked;

    /// @param unseen whether the class does not see this screen
    HostPlayers(WallScene scene, boolean unseen, Consumer<HostAction> lead) {
        this.unseen = unseen;
        this.lead = lead;
        addClassName("host-players");
        update(scene);
    }

    /// Asks whether to send a player away.
    void ask(WallScene scene, Learner.Id player) {
        asked = player;
        show(scene);
        getChildren()
                .flatMap(row -> row.getChildren())
                .filter(HostSure.class::isInstance)
                .findFirst()
                .ifPresent(sure -> sure.scrollIntoView());
    }

    void update(WallScene scene) {
        var now = Known.of(scene);
        if (shown == null || !now.says(shown)) {
            shown = now;
            show(scene);
        }
    }

    private void show(WallScene scene) {
        removeAll();
        var room = scene.room();
        var players = room.present();
        if (players.isEmpty()) {
            add(new Paragraph(getTranslation("host.players.none")));
        }
        boolean clock = room.plan().rules().limit().isPresent();
        players.forEach(player -> add(row(scene, player, clock && unseen)));
        if (!unseen && !players.isEmpty()) {
            add(elsewhere(room, clock));
        }
        var out = room.sentAway();
        if (!out.isEmpty()) {
            add(new H3(getTranslation("host.players.out")));
            out.forEach(player -> add(rowOf(player, readmit(player))));
        }
    }

    private Paragraph elsewhere(Room room, boolean clock) {
        var remote = Address.remote(room.plan().code()).link(getTranslation("host.players.unseen.open"));
        remote.setTarget(AnchorTarget.BLANK);
        return new Paragraph(
                new Text(getTranslation(clock ? "host.players.unseen" : "host.players.unseen.missing") + " "), remote);
    }

    private Div row(WallScene scene, Player player, boolean timed) {
        var row = rowOf(player, remove(scene, player));
        if (unseen && scene.presence().isGone(player)) {
            row.getElement().insertChild(1, gone());
        }
        if (timed) {
            row.getElement().insertChild(row.getElement().getChildCount() - 1, allowance(player));
        }
        if (player.id().equals(asked)) {
            row.add(new HostSure(
                    getTranslation("host.players.sure", player.name().shown()),
                    getTranslation("host.players.sure.yes"),
                    () -> {
                        asked = null;
                        lead.accept(new HostAction.Remove(player.id()));
                    },
                    () -> {
                        asked = null;
                        show(scene);
                    }));
        }
        return row;
    }

    private static Div rowOf(Player player, NativeButton button) {
        var name = new Span(player.name().shown());
        name.addClassName("who");
        button.addClassName("remove");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute(
                        "aria-label", button.getText() + ": " + player.name().shown());
        var row = new Div(name, button);
        row.addClassName("player-row");
        return row;
    }

    private Element gone() {
        var gone = new Span(getTranslation("host.players.gone"));
        gone.addClassName("gone");
        return gone.getElement();
    }

    private NativeButton remove(WallScene scene, Player player) {
        return new NativeButton(getTranslation("host.players.remove"), _ -> ask(scene, player.id()));
    }

    private NativeButton readmit(Player player) {
        return new NativeButton(
                getTranslation("host.players.readmit"), _ -> lead.accept(new HostAction.Readmit(player.id())));
    }

    private Element allowance(Player player) {
        var select = new Element("select");
        select.setAttribute(
                "aria-label", getTranslation("host.players.time", player.name().shown()));
        for (var allowance : ExtraTime.values()) {
            var option = new Element("option").setAttribute("value", allowance.name());
            option.setText(getTranslation("extra-time." + allowance.name().toLowerCase(Locale.ROOT)));
            if (allowance == player.extraTime()) {
                option.setAttribute("selected", "");
            }
            select.appendChild(option);
        }
        select.addEventListener(
                        "change",
                        change -> Arrays.stream(ExtraTime.values())
                                .filter(chosen -> chosen.name()
                                        .equals(change.getEventData()
                                                .path("element.value")
                                                .asString("")))
                                .forEach(chosen -> lead.accept(new HostAction.Allow(player.id(), chosen))))
                .addEventData("element.value");
        return select;
    }
}
