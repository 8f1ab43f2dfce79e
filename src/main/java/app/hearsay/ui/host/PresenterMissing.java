package app.hearsay.ui.host;

import app.hearsay.game.Player;
import app.hearsay.game.Presence;
import app.hearsay.game.Step;
import app.hearsay.game.Vote;
import app.hearsay.ui.wall.WallScene;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// Whose answer is missing, by name: first those who are there, then those whose phones are gone.
final class PresenterMissing extends PresenterPart {

    /// What the list tells.
    private record Known(List<Player> players, List<Boolean> gone) {}

    private final UnorderedList names;
    private Known shown = new Known(List.of(), List.of());

    PresenterMissing() {
        this(new UnorderedList());
    }

    private PresenterMissing(UnorderedList names) {
        super("missing", names);
        this.names = names;
    }

    void update(WallScene scene) {
        switch (scene.room().step()) {
            case Step.Asking asking -> show(scene, asking.question(), asking.vote());
            case Step.Paused paused ->
                show(scene, paused.asking().question(), paused.asking().vote());
            case Step.Closed closed -> show(scene, closed.question(), closed.vote());
            case Step.Lobby _,
                    Step.Reading _,
                    Step.Tallied _,
                    Step.Discussing _,
                    Step.Revealed _,
                    Step.Standing _,
                    Step.Ended _ -> setVisible(false);
        }
    }

    private void show(WallScene scene, int question, Vote vote) {
        setVisible(scene.room().size() > 0);
        var presence = scene.presence();
        var missing = presence.missing(scene.room(), question, vote);
        head(
                missing.isEmpty()
                        ? getTranslation("host.notes.missing.none")
                        : getTranslation("host.notes.missing", missing.size()));
        var now = new Known(missing, missing.stream().map(presence::isGone).toList());
        if (!now.equals(shown)) {
            shown = now;
            names.removeAll();
            missing.forEach(player -> names.add(name(player, presence)));
        }
    }

    private ListItem name(Player player, Presence presence) {
        var item = new ListItem(new Span(player.name().shown()));
        if (presence.isGone(player)) {
            item.addClassName("gone");
            item.add(new Span(" (" + getTranslation("host.players.gone") + ")"));
        }
        return item;
    }
}
