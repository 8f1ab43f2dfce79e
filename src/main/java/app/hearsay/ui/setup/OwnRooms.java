package app.hearsay.ui.setup;

import app.hearsay.room.OwnRoom;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.Day;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;

/// The rooms that somebody leads, with the way back into those that run and to the reports of the others.
final class OwnRooms extends Section {

    private final ZoneId zone;

    /// @param key of the heading, which tells one room from several
    /// @param rooms at least one
    /// @param zone of the server
    OwnRooms(String key, List<OwnRoom> rooms, ZoneId zone) {
        this.zone = zone;
        addClassName("own-rooms");
        var list = new UnorderedList();
        rooms.forEach(room -> list.add(row(room)));
        add(new H2(getTranslation(key, rooms.size())), list);
    }

    private ListItem row(OwnRoom room) {
        var code = new Span(room.code().spaced());
        code.addClassName("own-room-code");
        code.getElement().setAttribute("translate", "no");
        var players = new Span(getTranslation("host.own.players", room.players()));
        players.addClassName("own-room-players");
        return new ListItem(code, new Day(room.openedAt(), getLocale(), zone), players, way(room));
    }

    /// The way on is another page, as the wall is.
    private Anchor way(OwnRoom room) {
        var words = getTranslation(room.over() ? "host.own.report" : "host.own.lead");
        var way = (room.over() ? Address.report(room.code()) : Address.host(room.code())).link(words);
        way.addClassName("text-link");
        way.setRouterIgnore(true);
        way.getElement().setAttribute("aria-label", words + ": " + room.code().spaced());
        return way;
    }
}
