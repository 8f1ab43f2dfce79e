package app.hearsay.ui.home;

import app.hearsay.game.RoomCode;
import app.hearsay.ui.part.Address;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;

/// The way back into the rooms that this browser leads and that still run: whoever closed the wall looks for it here.
final class RunningRooms extends Div {

    private RunningRooms(List<RoomCode> rooms) {
        addClassName("game-notice");
        getElement().setAttribute("role", "note");
        add(new Paragraph(getTranslation("host.own.running", rooms.size())));
        rooms.forEach(room -> add(way(room)));
    }

    /// Nothing for the many who lead none.
    static Optional<RunningRooms> of(List<RoomCode> rooms) {
        return rooms.isEmpty() ? Optional.empty() : Optional.of(new RunningRooms(rooms));
    }

    /// The wall is another page.
    private Anchor way(RoomCode room) {
        var way = Address.host(room).link(getTranslation("host.own.lead") + " " + room.spaced());
        way.addClassName("text-link");
        way.setRouterIgnore(true);
        return way;
    }
}
