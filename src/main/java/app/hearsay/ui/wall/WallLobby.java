package app.hearsay.ui.wall;

import app.hearsay.game.Player;
import app.hearsay.game.RoomCode;
import app.hearsay.learner.Learner;
import app.hearsay.ui.part.PublicAddress;
import app.hearsay.ui.part.QrPicture;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Before the first question: how to get in, and who is in. A name is a button that asks whether to send the player
/// away.
public final class WallLobby extends WallStage {

    private final transient Consumer<Player> remove;
    private final Map<Learner.Id, ListItem> names = new LinkedHashMap<>();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph count = new Paragraph();
    private final Paragraph locked = new Paragraph();
    private Div way;
    private RoomCode shown;

    WallLobby(WallScene scene, Consumer<Player> remove) {
        super("lobby");
        this.remove = remove;
        list.addClassName("names");
        count.addClassName("host-count");
        locked.addClassName("host-locked");
        way = way(scene);
        shown = scene.room().plan().code();
        add(way, box("host-people", count, locked, list));
        update(scene);
    }

    @Override
    public void update(WallScene scene) {
        showCode(scene);
        var present = scene.room().present();
        count.setText(WallCount.here(this, scene));
        locked.setText(scene.room().locked() ? getTranslation("host.lobby.locked") : "");
        var ids = present.stream().map(Player::id).collect(Collectors.toSet());
        names.entrySet().removeIf(entry -> {
            boolean gone = !ids.contains(entry.getKey());
            if (gone) {
                list.remove(entry.getValue());
            }
            return gone;
        });
        present.stream().filter(player -> !names.containsKey(player.id())).forEach(this::addName);
    }

    private void showCode(WallScene scene) {
        var code = scene.room().plan().code();
        if (!code.equals(shown)) {
            var other = way(scene);
            replace(way, other);
            way = other;
            shown = code;
        }
    }

    private Div way(WallScene scene) {
        var link = new Span(scene.shortLink());
        link.addClassName("host-link");
        var where = new Paragraph(new Span(getTranslation("host.lobby.where") + " "), link);
        where.addClassName("host-where");
        var code = new Paragraph(scene.room().plan().code().spaced());
        code.addClassName("host-code");
        code.getElement()
                .setAttribute("translate", "no")
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "host.lobby.code",
                                String.join(
                                        " ", scene.room().plan().code().value().split(""))));
        var words = box("host-words", title("host.lobby.title"), where, code);
        if (PublicAddress.isOnlyHere(scene.address())) {
            words.add(line("host-hint", "host.lobby.only-here"));
        }
        return box(
                "host-way", words, new QrPicture(scene.joinLink(), getTranslation("host.lobby.qr", scene.joinLink())));
    }

    private void addName(Player player) {
        var name = player.name().shown();
        var button = new NativeButton(name);
        button.addClassName("name");
        button.getElement().setAttribute("type", "button").setAttribute("title", getTranslation("host.lobby.remove"));
        button.addClickListener(_ -> remove.accept(player));
        var item = new ListItem(button);
        player.team().ifPresent(team -> item.add(team(team)));
        names.put(player.id(), item);
        list.add(item);
    }

    private Span team(int team) {
        var sign = new Span(getTranslation("host.team", team + 1));
        sign.addClassName("team");
        return sign;
    }
}
