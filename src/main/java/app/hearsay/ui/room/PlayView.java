package app.hearsay.ui.room;

import app.hearsay.account.Learner;
import app.hearsay.catalog.Catalog;
import app.hearsay.result.Confidence;
import app.hearsay.room.Allowance;
import app.hearsay.room.Player;
import app.hearsay.room.Room;
import app.hearsay.room.RoomCode;
import app.hearsay.room.Rooms;
import app.hearsay.room.Ruling;
import app.hearsay.ui.Visitor;
import app.hearsay.ui.practice.Places;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
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
import com.vaadin.flow.shared.communication.PushMode;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A room on a player's phone. It is three elements, whose content is rendered once for all phones: what a phone costs
/// decides how many can play. `room.js` tells it what was handed in.
@Route(value = "play/:code([A-Za-z0-9]{6})", autoLayout = false)
@StyleSheet("picture.css")
@StyleSheet("room.css")
@JsModule("context://room.js")
final class PlayView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(PlayView.class);

    /// Told once for each refusal: `room.js` is to keep no answer that the server does not want.
    private static final String REFUSED = "this.dispatchEvent(new Event('hearsay-refused', {bubbles: true}))";

    private final Rooms rooms;
    private final Catalog catalog;
    private final PlaySheets sheets;
    private final Clock clock;
    private final Learner.Id learner;
    private final Div stage = new Div();
    private final Paragraph said = new Paragraph();

    private String code = "";
    private String content = "";
    private Room.@Nullable Id room;
    private Runnable unfollow = () -> {};

    PlayView(Rooms rooms, Catalog catalog, PlaySheets sheets, Clock clock) {
        this.rooms = rooms;
        this.catalog = catalog;
        this.sheets = sheets;
        this.clock = clock;
        this.learner = rooms.identify(Visitor.token());
        addClassNames("play", "exercise");
        said.addClassName("play-said");
        said.getElement().setAttribute("role", "status");
        stage.addClassName("play-stage");
        stage.getElement()
                .addEventListener("hearsay-room", this::heard)
                .addEventData("event.detail.kind")
                .addEventData("event.detail.ballot")
                .addEventData("event.detail.places")
                .addEventData("event.detail.value");
        add(said, stage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        var found = RoomCode.parse(code)
                .flatMap(rooms::find)
                .filter(known -> known.player(learner).isPresent());
        if (found.isEmpty()) {
            event.forwardTo("join/" + code);
            return;
        }
        room = found.get().id();
        var language = found.get().plan().settings().language();
        event.getUI().setLocale(language);
        getElement().setAttribute("lang", language.getLanguage());
        getElement().setAttribute("data-room", code);
        putTexts();
        show(found.get());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("play.title", code));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        var id = room;
        if (id != null) {
            LiveLine.open(ui);
            unfollow = rooms.follow(id, learner, now -> ui.access(() -> goOn(now)));
            rooms.find(id).ifPresent(this::show);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unfollow.run();
        event.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }

    /// The room has moved on; what was said of the step before is over.
    private void goOn(Room now) {
        said.setText("");
        show(now);
    }

    private void show(Room now) {
        now.player(learner).ifPresent(player -> show(now, player));
    }

    private void show(Room now, Player player) {
        mark(now, player);
        fill(html(now, player));
    }

    private void mark(Room now, Player player) {
        var phone = new PlayPhone(now, player);
        var ballot = phone.ballot();
        set("data-ballot", ballot);
        set("data-answered", phone.answered() ? ballot : "");
        set("data-left", phone.millisLeft(clock.instant()));
        set("data-allowance", phone.allowance());
    }

    private String html(Room now, Player player) {
        return new PlayStage(now, player, sheets, catalog).html();
    }

    private void fill(String html) {
        content = html;
        stage.getElement().setProperty("innerHTML", html);
    }

    /// What `room.js` says by itself.
    private void putTexts() {
        for (var text : List.of("back", "lost", "time.left", "time.over")) {
            getElement().setAttribute("data-text-" + text.replace('.', '-'), getTranslation("play." + text));
        }
    }

    private void set(String attribute, String value) {
        if (value.isEmpty()) {
            getElement().removeAttribute(attribute);
        } else {
            getElement().setAttribute(attribute, value);
        }
    }

    private void heard(DomEvent event) {
        var data = event.getEventData();
        var id = room;
        if (id == null) {
            return;
        }
        switch (data.path("event.detail.kind").asString("")) {
            case "answer" ->
                PlayPhone.ballot(data.path("event.detail.ballot").asString(""))
                        .ifPresent(ballot -> answer(
                                id,
                                ballot,
                                Places.sent(data.path("event.detail.places")),
                                confidence(data.path("event.detail.value").asString(""))));
            case "allow" ->
                allowance(data.path("event.detail.value").asString("")).ifPresent(allowance -> allow(id, allowance));
            case "look" -> rooms.find(id).ifPresent(this::show);
            default -> LOG.debug("A phone sent something that is no message");
        }
    }

    private void answer(Room.Id id, Room.Ballot ballot, List<Integer> places, Optional<Confidence> confidence) {
        var ruling = PlayAnswer.submit(rooms, catalog, id, ballot, places, confidence);
        switch (ruling) {
            case Ruling.Granted granted -> taken(granted.room(), "play.answered");
            case Ruling.Refused(var refusal)
            when refusal == Ruling.Refusal.ALREADY_ANSWERED ->
                rooms.find(id).ifPresent(now -> taken(now, "play.refused.already_answered"));
            case Ruling.Refused(var refusal) -> {
                said.setText(getTranslation(PlayAnswer.key(refusal)));
                rooms.find(id).ifPresent(this::show);
                stage.getElement().executeJs(REFUSED);
            }
        }
    }

    /// The stage keeps its content, and with it what was picked. Flow sends `innerHTML` anew whenever it is set: the
    /// whole question would travel back with each answer.
    private void taken(Room now, String key) {
        said.setText(getTranslation(key));
        now.player(learner).ifPresent(player -> {
            mark(now, player);
            var html = html(now, player);
            if (!html.equals(content)) {
                fill(html);
            }
        });
    }

    private void allow(Room.Id id, Allowance allowance) {
        if (rooms.allow(id, Visitor.token(), allowance) instanceof Ruling.Granted(var now)) {
            said.setText(getTranslation("play.time.chosen"));
            show(now);
        }
    }

    private static Optional<Confidence> confidence(String sent) {
        return Arrays.stream(Confidence.values())
                .filter(step -> step.name().equals(sent))
                .findFirst();
    }

    private static Optional<Allowance> allowance(String sent) {
        return Arrays.stream(Allowance.values())
                .filter(step -> step.name().equals(sent))
                .findFirst();
    }
}
