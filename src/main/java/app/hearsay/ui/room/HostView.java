package app.hearsay.ui.room;

import app.hearsay.HearsayProperties;
import app.hearsay.catalog.Catalog;
import app.hearsay.room.HostAction;
import app.hearsay.room.Material;
import app.hearsay.room.Opening;
import app.hearsay.room.Pairings;
import app.hearsay.room.Room;
import app.hearsay.room.RoomCode;
import app.hearsay.room.Rooms;
import app.hearsay.room.Ruling;
import app.hearsay.room.Ruling.Refusal;
import app.hearsay.room.Step;
import app.hearsay.ui.Visitor;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a host leads a room with: the stage for the class and the bar for the host, in the room's language; or,
/// with `?remote`, the bar alone.
@Route("host/:code([A-Za-z0-9]{6})")
@StyleSheet("host.css")
@JsModule("context://host.js")
final class HostView extends Div
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, HostControls.Desk {

    private final transient Rooms rooms;
    private final transient Catalog catalog;
    private final transient Clock clock;
    private final transient HearsayProperties properties;
    private final HostPanels panels;
    private final Div place = new Div();
    private final Paragraph announcement = new Paragraph();
    private final Paragraph complaint = new Paragraph();

    private @Nullable HostScene scene;
    private @Nullable HostControls controls;
    private @Nullable HostStage stage;
    private @Nullable HostTop top;
    private Locale ownLanguage = UI.getCurrent().getLocale();
    private boolean remote;
    private Runnable unwatch = () -> {};

    HostView(Rooms rooms, Catalog catalog, Clock clock, HearsayProperties properties, Pairings pairings) {
        this.rooms = rooms;
        this.catalog = catalog;
        this.clock = clock;
        this.properties = properties;
        this.panels = new HostPanels(pairings);
        place.addClassName("host-place");
        announcement.addClassName("sr-only");
        announcement.getElement().setAttribute("role", "status");
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        getElement().addEventListener("hearsay-look", _ -> look());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").flatMap(RoomCode::parse);
        remote = event.getLocation().getQueryParameters().getParameters().containsKey("remote");
        var leader = rooms.identify(Visitor.token());
        close();
        code.flatMap(rooms::find)
                .filter(room -> room.isHost(leader))
                .ifPresentOrElse(
                        this::open,
                        () -> add(new HostDoor(
                                "host.door",
                                "join/" + event.getRouteParameters().get("code").orElse(""))));
    }

    /// Gives the window its own language back.
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        speak(event.getUI(), ownLanguage);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation(scene == null ? "host.door.title" : HostStage.key(step())));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        LiveLine.open(attached.getUI());
        watch(attached.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        unwatch.run();
    }

    @Override
    public void lead(HostAction action) {
        complaint.setText("");
        switch (rooms.lead(scene().room().id(), Visitor.token(), action)) {
            case Ruling.Granted granted -> show(granted.room());
            case Ruling.Refused refused when refused.refusal() == Refusal.NOT_NOW -> refresh();
            case Ruling.Refused refused -> complaint.setText(getTranslation(key(refused.refusal())));
        }
    }

    @Override
    public void open(HostControls.Panel panel) {
        panels.open(panel, scene(), this::lead);
    }

    @Override
    public void playAgain() {
        var plan = scene().room().plan();
        var opening = rooms.open(
                Visitor.token(),
                VaadinRequest.getCurrent().getRemoteAddr(),
                plan.settings(),
                new Material.Picked(plan.questions()));
        if (opening instanceof Opening.Opened opened) {
            UI.getCurrent().getPage().setLocation("host/" + opened.room().plan().code());
        } else {
            complaint.setText(getTranslation(HostSetupView.key(opening), HostSetupView.minutes(opening)));
        }
    }

    /// Forgets the room that was open here before.
    private void close() {
        unwatch.run();
        panels.close();
        removeAll();
        getElement().removeAttribute("data-room");
        scene = null;
        controls = null;
        stage = null;
        top = null;
    }

    private void watch(UI ui) {
        if (scene != null) {
            unwatch.run();
            var feed = new HostFeed(ui.accessLater(this::refresh, () -> {})::run);
            unwatch = rooms.watch(scene.room().id(), news -> feed.offer(news.step()));
            refresh();
        }
    }

    private void open(Room room) {
        var ui = UI.getCurrent();
        ownLanguage = ui.getLocale();
        speak(ui, room.plan().settings().language());
        scene = new HostScene(room, catalog, clock, HostAddress.of(properties));
        controls = new HostControls(room, this);
        addClassNames("host", remote ? "remote" : "projector");
        getElement()
                .setAttribute("data-room", room.plan().code().value())
                .setAttribute("data-text-lost", getTranslation("host.line.lost"))
                .setAttribute("data-text-back", getTranslation("host.line.back"));
        if (remote) {
            add(place);
        } else {
            top = new HostTop(scene);
            add(top, place);
        }
        add(panels, announcement, complaint, controls);
        showStage();
        if (isAttached()) {
            watch(ui);
        }
    }

    private static void speak(UI ui, Locale language) {
        ui.setLocale(language);
        ui.getPage().executeJs("document.documentElement.lang = $0", language.getLanguage());
    }

    /// The line was down; what was pushed meanwhile may be lost.
    private void look() {
        if (scene != null) {
            refresh();
        }
    }

    /// Looks at the room as it is now.
    private void refresh() {
        rooms.find(scene().room().id()).ifPresent(this::show);
    }

    private void show(Room room) {
        boolean moved = !room.step().equals(step());
        scene = scene().at(room);
        if (moved) {
            showStage();
        } else if (stage != null) {
            stage.update(scene);
        }
        if (controls != null) {
            controls.update(room);
        }
        panels.update(room);
    }

    private void showStage() {
        place.removeAll();
        if (top != null) {
            top.update(scene());
        }
        stage = remote ? null : HostStage.of(scene(), this::lead);
        place.add(stage == null ? new RemoteStatus(scene()) : stage);
        announcement.setText(getTranslation(HostStage.key(step())));
        complaint.setText("");
    }

    private Step step() {
        return scene().room().step();
    }

    private HostScene scene() {
        if (scene == null) {
            throw new IllegalStateException("no room is open here");
        }
        return scene;
    }

    /// The key of a refusal's text.
    private static String key(Refusal refusal) {
        return switch (refusal) {
            case NO_ROOM -> "host.refused.no-room";
            case NOT_HOST -> "host.refused.not-host";
            case ENDED -> "host.refused.ended";
            case NOT_A_PLAYER, REMOVED -> "host.refused.not-a-player";
            case NOT_NOW,
                    LOCKED,
                    FULL,
                    NAME_TAKEN,
                    NAME_UNFIT,
                    NO_SUCH_TEAM,
                    NOT_OPEN,
                    PAUSED,
                    TOO_LATE,
                    ALREADY_ANSWERED,
                    OTHER_FORM,
                    UNKNOWN_OPTION,
                    INCOMPLETE,
                    QUESTION_GONE -> "host.refused.other";
        };
    }
}
