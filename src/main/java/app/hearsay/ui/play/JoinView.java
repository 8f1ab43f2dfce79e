package app.hearsay.ui.play;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.game.JoinRefusal;
import app.hearsay.game.Newcomer;
import app.hearsay.game.Player;
import app.hearsay.game.Room;
import app.hearsay.game.Ruling;
import app.hearsay.learner.Learner;
import app.hearsay.nickname.Nickname;
import app.hearsay.question.Passage;
import app.hearsay.room.CodeLookup;
import app.hearsay.room.Players;
import app.hearsay.room.Rooms;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.Callers;
import app.hearsay.ui.part.ForeignTexts;
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
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The way into a room: first its code, unless the address has it, then a name. Whoever plays there already goes on.
@Route("join/:code?([\\p{L}\\p{N}]{1,40})")
@StyleSheet("play.css")
final class JoinView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Rooms rooms;
    private final Players players;
    private final Catalog catalog;
    private final SecureRandom random;
    private final Paragraph complaint = new Paragraph();

    JoinView(Rooms rooms, Players players, Catalog catalog, SecureRandom random) {
        this.rooms = rooms;
        this.players = players;
        this.catalog = catalog;
        this.random = random;
        addClassNames("page", "join");
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var typed = event.getRouteParameters().get("code").orElse("");
        if (typed.isEmpty()) {
            askCode("");
            return;
        }
        var me = rooms.identify(Visitor.token());
        switch (rooms.look(typed, Callers.current(), me)) {
            case CodeLookup.Found(var room)
            when room.player(me).filter(player -> !player.mayReturn()).isPresent() ->
                event.forwardTo(Address.play(room.plan().code()).path());
            case CodeLookup.Found(var room) -> enter(room, me);
            case CodeLookup.Unknown _ -> askCode(typed, "join.code.unknown");
            case CodeLookup.Malformed _ -> askCode(typed, "join.code.malformed");
            case CodeLookup.TooManyTries(var pause) -> askCode(typed, "join.code.wait", minutes(pause));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("join.title"));
    }

    private void askCode(String typed, String problem, Object... arguments) {
        askCode(typed);
        complain(getTranslation(problem, arguments));
    }

    private void askCode(String typed) {
        removeAll();
        add(
                new H1(getTranslation("join.title")),
                complaint,
                new CodeForm(typed, code -> Address.join(code).open()));
    }

    private void enter(Room room, Learner.Id me) {
        removeAll();
        var newcomer = room.door().newcomer(me);
        if (room.ended()) {
            add(new H1(getTranslation("join.title")));
            add(complaint);
            complain(getTranslation("join.refused.ended"));
        } else if (newcomer.isPresent()) {
            await(room, newcomer.get());
        } else {
            room.player(me).ifPresentOrElse(player -> askToReturn(room, player), () -> askName(room));
        }
    }

    private void askName(Room room) {
        var form = new NameForm(room, random, this::complain, (name, team) -> join(room, name, team));
        add(new H1(getTranslation("join.title")));
        ForeignTexts.note(articles(room), getLocale()).ifPresent(this::add);
        add(form, complaint);
    }

    private Stream<Article> articles(Room room) {
        return room.plan().questions().stream()
                .flatMap(id -> catalog.question(id).stream())
                .flatMap(question -> question.passages().stream())
                .map(Passage::article);
    }

    /// Whoever was sent away with everybody else has a name already.
    private void askToReturn(Room room, Player player) {
        var go = new NativeButton(getTranslation("join.return.go"), _ -> join(room, null, null));
        go.addClassName("primary");
        var form = new Div(
                new Paragraph(getTranslation("join.return.text", player.name().shown())), go);
        form.addClassName("join-form");
        add(new H1(getTranslation("join.title")), form, complaint);
    }

    private void join(Room room, @Nullable Nickname name, @Nullable Integer team) {
        var code = room.plan().code();
        switch (players.join(room.id(), code, Callers.current(), Visitor.token(), name, team)) {
            case Ruling.Granted<JoinRefusal>(var now) -> goIn(now);
            case Ruling.Refused<JoinRefusal>(var refusal) -> complain(getTranslation(key(refusal)));
        }
    }

    private void goIn(Room room) {
        room.door()
                .newcomer(rooms.identify(Visitor.token()))
                .ifPresentOrElse(
                        newcomer -> {
                            removeAll();
                            await(room, newcomer);
                        },
                        () -> Address.play(room.plan().code()).open());
    }

    private void await(Room room, Newcomer newcomer) {
        add(new JoinWaiting(rooms, room, newcomer, reason -> askCode("", reason)));
    }

    private void complain(String text) {
        complaint.setText(text);
    }

    private static String key(JoinRefusal refusal) {
        return switch (refusal) {
            case NAME_TAKEN, FULL, LOCKED, ENDED, REMOVED, TOO_OFTEN ->
                "join.refused." + refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case NO_ROOM -> "join.code.unknown";
            case NO_SUCH_TEAM -> "join.refused.other";
        };
    }

    /// Rounded up, so that nobody comes back too early.
    private static long minutes(Duration pause) {
        return pause.plusMinutes(1).minusNanos(1).toMinutes();
    }
}
