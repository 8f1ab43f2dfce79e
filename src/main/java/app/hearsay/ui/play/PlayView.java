package app.hearsay.ui.play;

import app.hearsay.game.RoomCode;
import app.hearsay.learner.Learner;
import app.hearsay.room.Rooms;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.Visitor;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;

/// A room on a player's phone, as it is when the page is loaded. What comes later the page hears from [PhoneDoor],
/// which it also tells what is handed in: what a phone costs decides how many can play.
///
/// See decisions 0034 and 0104.
@Route(value = "play/:code([A-Za-z0-9]{6})", autoLayout = false)
@StyleSheet("picture.css")
@StyleSheet("play.css")
@JsModule("context://play.js")
final class PlayView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Rooms rooms;
    private final PhoneFrames frames;
    private final Learner.Id learner;
    private final Div stage = new Stage();

    private String code = "";

    PlayView(Rooms rooms, PhoneFrames frames) {
        this.rooms = rooms;
        this.frames = frames;
        this.learner = rooms.identify(Visitor.token());
        addClassNames("play", "exercise");
        var said = new Paragraph();
        said.addClassName("play-said");
        said.getElement().setAttribute("role", "status");
        stage.addClassName("play-stage");
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
        var language = found.get().plan().rules().language();
        event.getUI().setLocale(language);
        getElement().setAttribute("lang", language.getLanguage());
        getElement().setAttribute("data-room", code);
        putTexts();
        frames.of(found.get(), learner).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("play.title", code));
    }

    private void show(PhoneFrame frame) {
        frame.marks().put(getElement());
        stage.getElement()
                .setAttribute("data-sheet", frame.sheet().version())
                .setProperty("innerHTML", frame.sheet().html());
    }

    /// What `play.js` says by itself.
    private void putTexts() {
        for (var text : List.of("back", "lost", "time.left", "time.over")) {
            getElement().setAttribute("data-text-" + text.replace('.', '-'), getTranslation("play." + text));
        }
    }

    /// Speaks for the phone: shows what the line brings, and hands in.
    @Tag("hearsay-stage")
    private static final class Stage extends Div {}
}
