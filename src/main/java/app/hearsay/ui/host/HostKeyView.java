package app.hearsay.ui.host;

import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import app.hearsay.game.Ruling;
import app.hearsay.room.CodeLookup;
import app.hearsay.room.Hosts;
import app.hearsay.room.Rooms;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.Callers;
import app.hearsay.ui.part.Visitor;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

/// The recovery link: whoever has it becomes a host, by pressing a button. Looking at it changes nothing, so that a
/// service that looks at links in advance leads no room.
@Route("host/:code([A-Za-z0-9]{6})/key/:secret")
@StyleSheet("host.css")
final class HostKeyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Rooms rooms;
    private final transient Hosts hosts;
    private String title = "host.key";

    HostKeyView(Rooms rooms, Hosts hosts) {
        this.rooms = rooms;
        this.hosts = hosts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = rooms.identify(Visitor.token());
        var secret = event.getRouteParameters().get("secret").orElse("");
        var code = event.getRouteParameters().get("code").flatMap(RoomCode::parse);
        if (code.isEmpty()) {
            refuse("host.key");
            return;
        }
        switch (hosts.unlock(code.get(), secret, Callers.current())) {
            case CodeLookup.Found(var room)
            when room.isHost(me) ->
                event.forwardTo(Address.host(room.plan().code()).path());
            case CodeLookup.Found(var room) -> ask(room, secret);
            case CodeLookup.TooManyTries _ -> refuse("host.key.wait");
            case CodeLookup.Unknown _, CodeLookup.Malformed _ -> refuse("host.key");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation(title + ".title"));
    }

    private void ask(Room room, String secret) {
        var code = room.plan().code();
        title = "host.key.ask";
        removeAll();
        addClassNames("page", "host-key");
        var yes = new NativeButton(getTranslation("host.key.ask.yes"), _ -> lead(code, secret));
        yes.addClassName("primary");
        yes.getElement().setAttribute("type", "button");
        var play = Address.join(code).link(getTranslation("host.key.ask.play"));
        play.addClassName("text-link");
        play.setRouterIgnore(true);
        add(
                new H1(getTranslation("host.key.ask.room", code.spaced())),
                new Paragraph(getTranslation("host.key.ask.text")),
                new Div(yes, play));
    }

    private void lead(RoomCode code, String secret) {
        switch (hosts.recover(code, secret, Visitor.token())) {
            case Ruling.Granted<?> _ -> Address.host(code).open();
            case Ruling.Refused<?> _ -> refuse("host.key");
        }
    }

    private void refuse(String key) {
        title = key;
        removeAll();
        add(new HostDoor(key, Address.JOIN));
    }
}
