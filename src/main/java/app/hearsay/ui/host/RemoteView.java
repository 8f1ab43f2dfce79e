package app.hearsay.ui.host;

import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import app.hearsay.room.RemoteControls;
import app.hearsay.room.RemoteRequest;
import app.hearsay.room.Rooms;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.Visitor;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.communication.PushMode;

/// A device that wants to control a room: it shows a number, and waits until the host has confirmed it.
@Route("remote/:pairing")
@StyleSheet("host.css")
final class RemoteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Rooms rooms;
    private final transient RemoteControls pairings;
    private String code = "";
    private Runnable unwatch = () -> {};

    RemoteView(Rooms rooms, RemoteControls pairings) {
        this.rooms = rooms;
        this.pairings = pairings;
        addClassNames("page", "remote-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("pairing").orElse("");
        say("host.pairing.wait");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("host.remote.title"));
    }

    /// Only a browser that runs scripts claims the code, not a service that looks at links in advance.
    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        getElement().executeJs("return true").then(_ -> claim());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        unwatch.run();
    }

    /// Asks for the code.
    void claim() {
        switch (pairings.claim(code, Visitor.token())) {
            case RemoteRequest.Waiting waiting -> await(waiting);
            case RemoteRequest.Leading leading -> goTo(leading.code());
            case RemoteRequest.Taken _ -> say("host.pairing.taken");
            case RemoteRequest.Gone _ -> say("host.pairing.gone");
        }
    }

    private void await(RemoteRequest.Waiting waiting) {
        say("host.pairing.number");
        var number = new Paragraph(String.valueOf(waiting.number()));
        number.addClassName("host-number");
        add(number, new Paragraph(getTranslation("host.pairing.then")));
        var me = rooms.identify(Visitor.token());
        var onward = UI.getCurrent().accessLater(() -> goTo(waiting.code()), () -> {});
        unwatch.run();
        unwatch = rooms.watch(waiting.room(), room -> {
            if (room.isHost(me)) {
                onward.run();
            }
        });
        rooms.find(waiting.room()).filter(room -> room.isHost(me)).map(Room::id).ifPresent(_ -> goTo(waiting.code()));
    }

    private void goTo(RoomCode room) {
        unwatch.run();
        Address.remote(room).load();
    }

    private void say(String key) {
        removeAll();
        add(new H1(getTranslation("host.remote.title")), new Paragraph(getTranslation(key)));
    }
}
