package app.hearsay.ui.room;

import app.hearsay.room.HostAction;
import app.hearsay.room.Pairings;
import app.hearsay.room.Room;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The panel that is open beside the stage, if one is.
final class HostPanels extends Div {

    private final transient Pairings pairings;
    private @Nullable HostPlayers players;
    private @Nullable HostRemote remote;

    HostPanels(Pairings pairings) {
        this.pairings = pairings;
        addClassName("host-panels");
    }

    void open(HostControls.Panel panel, HostScene scene, Consumer<HostAction> lead) {
        close();
        var opened = switch (panel) {
            case PLAYERS -> {
                players = new HostPlayers(scene.room(), lead);
                yield new HostPanel("host.players.title", this::close, players);
            }
            case RECOVERY -> new HostPanel("host.recovery.title", this::close, new HostRecovery(scene));
            case REMOTE -> {
                remote = new HostRemote(pairings, scene);
                yield new HostPanel("host.remote.title", this::close, remote);
            }
            case END -> new HostPanel("host.end.early", this::close, ending(lead));
        };
        add(opened);
        opened.focus();
    }

    void update(Room room) {
        if (players != null) {
            players.update(room);
        }
    }

    void close() {
        if (remote != null) {
            remote.withdraw();
        }
        players = null;
        remote = null;
        removeAll();
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
