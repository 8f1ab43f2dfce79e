package app.hearsay.ui.play;

import app.hearsay.game.Newcomer;
import app.hearsay.game.Player;
import app.hearsay.game.Room;
import app.hearsay.learner.Learner;
import app.hearsay.room.Rooms;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.LiveLine;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/// What somebody sees who waits to be let in. Goes on by itself.
@Tag("hearsay-waiting")
@JsModule("context://play.js")
final class JoinWaiting extends Div {

    private final transient Rooms rooms;
    private final Room.Id room;
    private final Learner.Id me;
    private final transient Consumer<String> ending;
    private transient Runnable unfollow = () -> {};

    /// @param ending told the key of the reason when there is no use in waiting any longer
    JoinWaiting(Rooms rooms, Room room, Newcomer newcomer, Consumer<String> ending) {
        this.rooms = rooms;
        this.room = room.id();
        this.me = newcomer.id();
        this.ending = ending;
        addClassName("join-waiting");
        getElement()
                .setAttribute("role", "status")
                .setAttribute("data-room", room.plan().code().value())
                .setAttribute("data-text-lost", getTranslation("play.lost"))
                .setAttribute("data-text-back", getTranslation("join.waiting.back"))
                .addEventListener("hearsay-line-back", _ -> look());
        add(new H1(getTranslation("join.waiting.title")), new Paragraph(getTranslation("join.waiting.text")));
        var name = newcomer.name();
        if (name != null) {
            add(new Paragraph(getTranslation("join.waiting.name", name.shown())));
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var window = attached.getUI();
        LiveLine.open(window);
        unfollow = rooms.follow(room, me, _ -> window.access(this::look));
        look();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        unfollow.run();
        LiveLine.close(detached.getUI());
    }

    private void look() {
        var now = rooms.find(room);
        if (now.isEmpty() || now.get().ended()) {
            ending.accept("join.refused.ended");
        } else if (now.get().player(me).filter(player -> !player.removed()).isPresent()) {
            Address.play(now.get().plan().code()).load();
        } else if (now.get().door().newcomer(me).isEmpty()) {
            ending.accept(
                    now.get().player(me).filter(JoinWaiting::isOut).isPresent()
                            ? "join.refused.removed"
                            : "join.waiting.over");
        }
    }

    private static boolean isOut(Player player) {
        return player.removed() && !player.mayReturn();
    }
}
