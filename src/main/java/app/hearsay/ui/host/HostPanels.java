package app.hearsay.ui.host;

import app.hearsay.game.HostAction;
import app.hearsay.game.Player;
import app.hearsay.learner.Learner;
import app.hearsay.room.RemoteControls;
import app.hearsay.ui.wall.WallScene;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The panel that is open beside the stage, if one is.
final class HostPanels extends Div {

    /// What opens beside the stage.
    enum Panel {
        /// Who plays; removing, and more time.
        PLAYERS,
        /// Who waits to be let in, and how people get in.
        ENTRY,
        /// Which devices may lead the room.
        DEVICES,
        /// The link that makes another browser a host.
        RECOVERY,
        /// The way to control the room from a phone.
        REMOTE,
        /// Another round for the same class.
        ROUND,
        /// Whether to end early.
        END
    }

    private final transient RemoteControls pairings;
    private final Learner.Id me;
    private final boolean unseen;
    private @Nullable HostPlayers players;
    private @Nullable HostEntry entry;
    private @Nullable HostDevices devices;
    private @Nullable HostRecovery recovery;
    private @Nullable HostRemote remote;

    /// @param me the device that leads here
    /// @param unseen whether the class does not see this screen
    HostPanels(RemoteControls pairings, Learner.Id me, boolean unseen) {
        this.pairings = pairings;
        this.me = me;
        this.unseen = unseen;
        addClassName("host-panels");
    }

    void open(Panel panel, WallScene scene, HostControls.Desk desk) {
        close();
        show(
                switch (panel) {
                    case PLAYERS -> {
                        players = new HostPlayers(scene, unseen, desk::lead);
                        yield new HostPanel("host.players.title", this::close, players);
                    }
                    case ENTRY -> {
                        entry = new HostEntry(scene.room(), desk);
                        yield new HostPanel("host.entry.title", this::close, entry);
                    }
                    case DEVICES -> {
                        devices = new HostDevices(scene, me, desk);
                        yield new HostPanel("host.devices.title", this::close, devices);
                    }
                    case RECOVERY -> {
                        recovery = new HostRecovery(scene, desk);
                        yield new HostPanel("host.recovery.title", this::close, recovery);
                    }
                    case REMOTE -> {
                        remote = new HostRemote(pairings, scene);
                        yield new HostPanel("host.remote.title", this::close, remote);
                    }
                    case ROUND ->
                        new HostPanel("host.round.title", this::close, new HostRound(wish -> {
                            close();
                            desk.nextRound(wish);
                        }));
                    case END -> new HostPanel("host.end.early", this::close, ending(desk::lead));
                });
    }

    /// Asks whether to send a player away.
    void askToRemove(Player player, WallScene scene, Consumer<HostAction> lead) {
        close();
        players = new HostPlayers(scene, unseen, lead);
        show(new HostPanel("host.players.title", this::close, players));
        players.ask(scene, player.id());
    }

    void update(WallScene scene) {
        if (players != null) {
            players.update(scene);
        }
        if (entry != null) {
            entry.update(scene.room());
        }
        if (devices != null) {
            devices.update(scene.room());
        }
        if (recovery != null) {
            recovery.update(scene);
        }
    }

    void close() {
        if (remote != null) {
            remote.withdraw();
        }
        players = null;
        entry = null;
        devices = null;
        recovery = null;
        remote = null;
        removeAll();
    }

    private void show(HostPanel panel) {
        add(panel);
        panel.focus();
    }

    private Div ending(Consumer<HostAction> lead) {
        var yes = new NativeButton(getTranslation("host.end.yes"), _ -> {
            close();
            lead.accept(new HostAction.End());
        });
        yes.addClassNames("primary", "grave");
        return new Div(new Paragraph(getTranslation("host.end.warning")), yes);
    }
}
