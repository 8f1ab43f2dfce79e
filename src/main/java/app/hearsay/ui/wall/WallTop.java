package app.hearsay.ui.wall;

import app.hearsay.game.Plan;
import app.hearsay.game.Step;
import com.vaadin.flow.component.Component;
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

    /// Which question of its round it is, and which round, if there are several.
    ///
    /// @param question counted from 0
    public static String number(Component speaker, Plan plan, int question) {
        var place = plan.place(question);
        return plan.rounds().count() == 1
                ? speaker.getTranslation("host.question.number", place.number(), place.of())
                : speaker.getTranslation(
                        "host.question.number.round", plan.rounds().of(question), place.number(), place.of());
    }

    public void update(WallScene scene) {
        var room = scene.room();
        number.setText(
                room.step().questionOn().isPresent()
                        ? number(this, room.plan(), room.step().questionOn().getAsInt())
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
