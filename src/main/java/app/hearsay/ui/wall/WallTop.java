package app.hearsay.ui.wall;

import app.hearsay.game.Step;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/// The line above the stage: which question it is, and how whoever is late gets in.
public final class WallTop extends Header {

    private final Span number = new Span();
    private final Span way = new Span();

    public WallTop(WallScene scene) {
        addClassName("host-top");
        var wordmark = new Span(getTranslation("app.name"));
        wordmark.addClassName("wordmark");
        number.addClassName("host-number-of");
        way.addClassName("host-late");
        way.getElement().setAttribute("translate", "no");
        add(wordmark, number, way);
        update(scene);
    }

    public void update(WallScene scene) {
        var room = scene.room();
        number.setText(
                room.step().questionOn().isPresent()
                        ? getTranslation(
                                "host.question.number",
                                room.step().questionOn().getAsInt() + 1,
                                room.plan().questions().size())
                        : "");
        boolean open = !(room.step() instanceof Step.Lobby) && !room.ended() && !room.locked();
        way.setText(
                open
                        ? getTranslation(
                                "host.late",
                                scene.shortLink(),
                                room.plan().code().spaced())
                        : "");
    }
}
