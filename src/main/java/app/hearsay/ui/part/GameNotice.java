package app.hearsay.ui.part;

import app.hearsay.game.RoomCode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// Says to somebody who plays in a room that a solution waits for its end, with the way back to it.
public final class GameNotice extends Div {

    /// @param key of what is said
    public GameNotice(String key, RoomCode room) {
        addClassName("game-notice");
        getElement().setAttribute("role", "note");
        var back = Address.play(room).link(getTranslation("game.back"));
        back.addClassName("text-link");
        add(new Paragraph(getTranslation(key)), back);
    }
}
