package app.hearsay.ui.play;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import app.hearsay.game.Step;
import app.hearsay.learner.Learner;
import app.hearsay.room.Players;
import app.hearsay.room.Rooms;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.Visitor;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A room on a player's phone. It is three elements, whose content is rendered once for all phones: what a phone costs
/// decides how many can play. `play.js` tells it what was handed in.
///
/// See decisions 0033 and 0034.
@Route(value = "play/:code([A-Za-z0-9]{6})", autoLayout = false)
@StyleSheet("picture.css")
@StyleSheet("play.css")
@JsModule("context://play.js")
final class PlayView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /// Tells `play.js` that an answer is not in, and whether to forget it: the same one would be refused again.
    private static final String NOT_IN =
            "this.dispatchEvent(new CustomEvent('hearsay-not-in', {bubbles: true, detail: {ballot: $0, forget: $1}}))";

    private final Rooms rooms;
    private final Players players;
    private final Catalog catalog;
    private final PlaySheets sheets;
    private final Clock clock;
    private final Learner.Id learner;
    private final PhoneLine line;
    private final Div stage = new Stage();
    private final Paragraph said = new Paragraph();

    private String code = "";
    private String content = "";
    private @Nullable Step step;
    private Room.@Nullable Id room;

    PlayView(Rooms rooms, Players players, Catalog catalog, PlaySheets sheets, Clock clock) {
        this.rooms = rooms;
        this.players = players;
        this.catalog = catalog;
        this.sheets = sheets;
        this.clock = clock;
        this.learner = rooms.identify(Visitor.token());
        this.line = new PhoneLine(rooms, learner);
        addClassNames("play", "exercise");
        said.addClassName("play-said");
        said.getElement().setAttribute("role", "status");
        stage.addClassName("play-stage");
        var messages = stage.getElement().addEventListener("hearsay-room", this::heard);
        PhoneMessage.PARTS.forEach(messages::addEventData);
        add(said, stage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        var found = RoomCode.parse(code)
                .flatMap(rooms::find)
                .filter(known -> known.player(learner).isPresent());
        if (found.isEmpty()) {
            event.forwardTo(Address.join(code).path());
            return;
        }
        room = found.get().id();
        var language = found.get().plan().rules().language();
        event.getUI().setLocale(language);
        getElement().setAttribute("lang", language.getLanguage());
        getElement().setAttribute("data-room", code);
        putTexts();
        if (isAttached()) {
            follow(event.getUI());
        } else {
            show(found.get());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("play.title", code));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follow(event.getUI());
    }

    private void follow(UI ui) {
        var id = room;
        if (id != null) {
            line.open(ui, id, () -> goOn(id));
            rooms.find(id).ifPresent(this::show);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        line.close(event.getUI());
    }

    /// Shows the room as it is by now: the news may be older than what was asked for meanwhile.
    private void goOn(Room.Id id) {
        rooms.find(id).ifPresent(now -> {
            if (!now.step().equals(step)) {
                said.setText("");
            }
            show(now);
        });
    }

    /// What the stage has it keeps, and with it what was picked and where somebody reads: Flow sends `innerHTML` anew
    /// whenever it is set, even to the same.
    private void show(Room now) {
        step = now.step();
        now.player(learner).ifPresent(player -> {
            new PlayPhone(now, player).mark(getElement(), clock.instant());
            var html = new PlayStage(now, player, sheets, catalog).html();
            if (!html.equals(content)) {
                content = html;
                stage.getElement().setProperty("innerHTML", html);
            }
        });
    }

    /// What `play.js` says by itself.
    private void putTexts() {
        for (var text : List.of("back", "lost", "time.left", "time.over")) {
            getElement().setAttribute("data-text-" + text.replace('.', '-'), getTranslation("play." + text));
        }
    }

    private void heard(DomEvent event) {
        var id = room;
        if (id != null) {
            PhoneMessage.of(event.getEventData())
                    .map(message -> PhoneReply.to(message, id, rooms, players))
                    .ifPresent(this::reply);
        }
    }

    private void reply(PhoneReply reply) {
        reply.words().ifPresent(key -> said.setText(getTranslation(key)));
        reply.room().ifPresent(this::show);
        reply.notIn()
                .ifPresent(answer ->
                        stage.getElement().executeJs(NOT_IN, PlayPhone.name(answer.ballot()), answer.forget()));
    }

    /// Speaks for the phone: what is shown in it, and what was handed in.
    @Tag("hearsay-stage")
    private static final class Stage extends Div {}
}
