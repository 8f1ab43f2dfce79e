package app.hearsay.ui.room;

import app.hearsay.room.RoomCode;
import app.hearsay.room.Rooms;
import app.hearsay.room.Ruling;
import app.hearsay.ui.Visitor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

/// The recovery link: whoever has it becomes a host.
@Route("host/:code([A-Za-z0-9]{6})/key/:secret")
final class HostKeyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Rooms rooms;

    HostKeyView(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").flatMap(RoomCode::parse);
        var secret = event.getRouteParameters().get("secret").orElse("");
        var led = code.filter(room -> rooms.recover(room, secret, Visitor.token()) instanceof Ruling.Granted);
        if (led.isPresent()) {
            event.forwardTo("host/" + led.get());
        } else {
            add(new HostDoor("host.key", "join"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("host.key.title"));
    }
}
