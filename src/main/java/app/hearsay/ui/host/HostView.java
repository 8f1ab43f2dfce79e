package app.hearsay.ui.host;

import app.hearsay.HearsayProperties;
import app.hearsay.catalog.Catalog;
import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import app.hearsay.room.Attendance;
import app.hearsay.room.Hosts;
import app.hearsay.room.RemoteControls;
import app.hearsay.room.Rooms;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.PublicAddress;
import app.hearsay.ui.part.Visitor;
import app.hearsay.ui.wall.WallScene;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a host leads a room, in the room's language; with `?remote`, from a second device.
@Route("host/:code([A-Za-z0-9]{6})")
@StyleSheet("picture.css")
@StyleSheet("host.css")
@JsModule("context://host.js")
public final class HostView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient Rooms rooms;
    private final transient Hosts hosts;
    private final transient Attendance attendance;
    private final transient RemoteControls pairings;
    private final transient Catalog catalog;
    private final transient Clock clock;
    private final transient HearsayProperties properties;

    private final Locale ownLanguage = UI.getCurrent().getLocale();
    private @Nullable HostDesk desk;

    HostView(
            Rooms rooms,
            Hosts hosts,
            Attendance attendance,
            RemoteControls pairings,
            Catalog catalog,
            Clock clock,
            HearsayProperties properties) {
        this.rooms = rooms;
        this.hosts = hosts;
        this.attendance = attendance;
        this.pairings = pairings;
        this.catalog = catalog;
        this.clock = clock;
        this.properties = properties;
        addClassName("host-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean remote =
                event.getLocation().getQueryParameters().getParameters().containsKey(Address.REMOTE);
        var typed = event.getRouteParameters().get("code").orElse("");
        var leader = rooms.identify(Visitor.token());
        removeAll();
        desk = null;
        RoomCode.parse(typed)
                .flatMap(rooms::find)
                .filter(room -> room.isHost(leader))
                .ifPresentOrElse(
                        room -> open(event.getUI(), room, remote),
                        () -> add(new HostDoor("host.door", Address.join(typed))));
    }

    /// Gives the window its own language back.
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        speak(event.getUI(), ownLanguage);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation(desk == null ? "host.door.title" : desk.title()));
    }

    private void open(UI ui, Room room, boolean remote) {
        speak(ui, room.plan().rules().language());
        desk = new HostDesk(
                rooms,
                hosts,
                attendance,
                pairings,
                new WallScene(room, catalog, clock, PublicAddress.of(properties)),
                remote);
        add(desk);
    }

    private static void speak(UI ui, Locale language) {
        ui.setLocale(language);
        ui.getPage().executeJs("document.documentElement.lang = $0", language.getLanguage());
    }
}
