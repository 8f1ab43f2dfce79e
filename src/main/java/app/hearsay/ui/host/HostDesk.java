package app.hearsay.ui.host;

import app.hearsay.game.HostAction;
import app.hearsay.game.HostRefusal;
import app.hearsay.game.Room;
import app.hearsay.game.Ruling;
import app.hearsay.learner.Learner;
import app.hearsay.room.Attendance;
import app.hearsay.room.Hosts;
import app.hearsay.room.Opening;
import app.hearsay.room.RemoteControls;
import app.hearsay.room.Rooms;
import app.hearsay.room.RoundWish;
import app.hearsay.round.Programme;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.LiveLine;
import app.hearsay.ui.part.Visitor;
import app.hearsay.ui.setup.OpeningWords;
import app.hearsay.ui.wall.WallScene;
import app.hearsay.ui.wall.WallStage;
import app.hearsay.ui.wall.WallTop;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One room as its host leads it: the stage for the class and the bar for the host; or, where the class does
/// not look, the bar and the presenter's notes. Follows the room while it is on a screen.
final class HostDesk extends Div implements HostControls.Desk {

    private final transient Rooms rooms;
    private final transient Hosts hosts;
    private final transient Attendance attendance;
    private final Learner.Id me;
    private final HostPanels panels;
    private final HostControls controls;
    private final @Nullable WallTop top;
    private final HtmlContainer place;
    private final HostVoice announcement = new HostVoice("sr-only", "status");
    private final HostVoice complaint = new HostVoice("complaint", "alert");

    private WallScene scene;
    private Consumer<WallScene> stage = _ -> {};
    private Runnable unwatch = () -> {};

    HostDesk(
            Rooms rooms, Hosts hosts, Attendance attendance, RemoteControls pairings, WallScene scene, boolean remote) {
        this.rooms = rooms;
        this.hosts = hosts;
        this.attendance = attendance;
        this.me = rooms.identify(Visitor.token());
        this.panels = new HostPanels(pairings, me, remote);
        this.controls = new HostControls(scene, this);
        this.top = remote ? null : new WallTop(scene);
        this.place = new HtmlContainer(remote ? "div" : "hearsay-wall");
        this.scene = scene;
        addClassNames("host", remote ? "remote" : "projector");
        place.addClassName("host-place");
        getElement()
                .setAttribute("data-room", scene.room().plan().code().value())
                .setAttribute("data-text-lost", getTranslation("host.line.lost"))
                .setAttribute("data-text-back", getTranslation("host.line.back"))
                .addEventListener("hearsay-line-back", _ -> refresh());
        if (top == null) {
            var notes = new PresenterNotes(scene, () -> open(HostPanels.Panel.PLAYERS));
            stage = notes::update;
            place.add(notes);
            add(controls, complaint, panels, announcement, place);
        } else {
            add(top, place, panels, announcement, complaint, controls);
            showStage();
        }
    }

    /// The key of the step's name.
    String title() {
        return WallStage.key(scene.room().step());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        LiveLine.open(attached.getUI());
        var feed = new HostFeed(attached.getUI().accessLater(this::refresh, () -> {})::run);
        unwatch = rooms.watch(scene.room().id(), news -> feed.offer(news.step()));
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        unwatch.run();
        panels.close();
    }

    @Override
    public void lead(HostAction action) {
        settle(hosts.lead(scene.room().id(), Visitor.token(), action));
    }

    private void settle(Ruling<HostRefusal> ruling) {
        complaint.setText("");
        switch (ruling) {
            case Ruling.Granted<HostRefusal>(var room) -> show(room);
            case Ruling.Refused<HostRefusal>(var refusal) -> {
                refresh();
                RefusalWords.key(refusal).ifPresent(key -> complaint.setText(getTranslation(key)));
            }
        }
    }

    @Override
    public void open(HostPanels.Panel panel) {
        panels.open(panel, scene, this);
    }

    @Override
    public void newCode() {
        settle(hosts.newCode(scene.room().id(), Visitor.token()));
    }

    @Override
    public void newLink() {
        settle(hosts.newLink(scene.room().id(), Visitor.token()));
    }

    @Override
    public void putOut(Learner.Id device) {
        settle(hosts.putOut(scene.room().id(), Visitor.token(), device));
    }

    @Override
    public void nextRound(RoundWish wish) {
        settle(hosts.nextRound(scene.room().id(), Visitor.token(), wish));
    }

    @Override
    public void playAgain() {
        var plan = scene.room().plan();
        var opening = rooms.open(
                Visitor.token(),
                VaadinRequest.getCurrent().getRemoteAddr(),
                plan.rules(),
                new Programme.Picked(plan.questions()));
        if (opening instanceof Opening.Opened opened) {
            Address.host(opened.room().plan().code()).load();
        } else {
            complaint.setText(OpeningWords.of(opening, this));
        }
    }

    /// Looks at the room as it is now.
    private void refresh() {
        rooms.find(scene.room().id()).ifPresent(this::show);
    }

    private void show(Room room) {
        if (!room.isHost(me)) {
            leave(Address.join(room.plan().code()));
            return;
        }
        boolean moved = !room.step().equals(scene.room().step());
        scene = scene.at(room, attendance.of(room));
        if (moved) {
            announcement.setText(getTranslation(title()));
            complaint.setText("");
        }
        if (moved && top != null) {
            showStage();
        } else {
            stage.accept(scene);
        }
        Optional.ofNullable(top).ifPresent(shown -> shown.update(scene));
        controls.update(scene);
        panels.update(scene);
    }

    /// This device was put out: nothing of the room stays on its screen.
    private void leave(Address join) {
        unwatch.run();
        panels.close();
        removeAll();
        setClassName("");
        getElement().removeAttribute("data-room");
        add(new HostDoor("host.out", join));
    }

    private void showStage() {
        var shown = WallStage.of(scene, player -> panels.askToRemove(player, scene, this::lead));
        stage = shown::update;
        place.removeAll();
        place.add(shown);
    }
}
