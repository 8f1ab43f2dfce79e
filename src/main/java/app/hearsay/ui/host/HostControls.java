package app.hearsay.ui.host;

import app.hearsay.game.HostAction;
import app.hearsay.game.Hosting;
import app.hearsay.game.QuestionOutcome;
import app.hearsay.game.Room;
import app.hearsay.game.Step;
import app.hearsay.learner.Learner;
import app.hearsay.room.RoundWish;
import app.hearsay.ui.host.HostPanels.Panel;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.wall.WallScene;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.function.Function;

/// The bar at the foot: one thing to do next, and a menu for the rest. A press counts only for the step whose
/// number the button bore when it was pressed, so that a double click does not go on twice.
final class HostControls extends Div {

    /// What the bar can set off.
    interface Desk {

        /// Does what the host wants now.
        void lead(HostAction action);

        /// Opens a panel.
        void open(Panel panel);

        /// Adds a round for the same class.
        void nextRound(RoundWish wish);

        /// Opens another room with the same questions and rules.
        void playAgain();

        /// Gives the room another code.
        void newCode();

        /// Makes the recovery link void, and a new one.
        void newLink();

        /// Lets another device lead no longer.
        void putOut(Learner.Id device);
    }

    private static final String TURN = "element.closest('.host-bar').dataset.turn";

    private final transient Desk desk;
    private final HostCount count = new HostCount();
    private final NativeButton waiting;
    private final Paragraph leaders = new Paragraph();
    private final NativeButton primary = new NativeButton();
    private final NativeButton reopen;
    private final NativeButton discuss;
    private final NativeButton pause;
    private final NativeButton skip;
    private final NativeButton back;
    private final NativeButton lock;
    private final NativeButton end;
    private final NativeButton again;
    private final NativeButton round;
    private final NativeDetails menu = new NativeDetails();

    private Room room;
    private int turn;

    HostControls(WallScene scene, Desk desk) {
        this.room = scene.room();
        this.desk = desk;
        addClassName("host-bar");
        waiting = button("host.waiting", () -> desk.open(Panel.ENTRY));
        waiting.addClassNames("secondary", "bar-waiting");
        leaders.addClassName("bar-leaders");
        leaders.getElement().setAttribute("role", "status");
        primary.addClassName("primary");
        primary.getElement().setAttribute("data-primary", "");
        onPress(primary, HostAction.GoOn::new);
        reopen = stepping("host.do.reopen", HostAction.Reopen::new);
        reopen.addClassNames("secondary", "bar-reopen");
        discuss = stepping("host.do.discuss", HostAction.Discuss::new);
        discuss.addClassNames("secondary", "bar-discuss");
        pause = stepping("host.do.pause", HostAction.Pause::new);
        skip = stepping("host.do.skip", HostAction.Skip::new);
        back = stepping("host.do.back", HostAction.Back::new);
        lock = button("host.do.lock", () -> desk.lead(new HostAction.Lock(!this.room.locked())));
        end = button("host.do.end", () -> desk.open(Panel.END));
        again = button("host.do.again", desk::playAgain);
        round = button("host.do.round", () -> desk.open(Panel.ROUND));
        round.addClassNames("primary", "bar-round");
        menu.addClassName("host-menu");
        menu.setSummary(new Span(getTranslation("host.menu")));
        menu.setContent(items());
        add(count, waiting, leaders, menu, reopen, discuss, primary, round);
        update(scene);
    }

    /// Shows what can be done now.
    void update(WallScene scene) {
        var now = scene.room();
        if (!now.step().equals(room.step())) {
            turn++;
            menu.setOpen(false);
        }
        room = now;
        var step = now.step();
        primary.setText(getTranslation(HostOnward.key(now)));
        primary.setVisible(!now.ended());
        getElement().setAttribute("data-turn", String.valueOf(turn));
        count.update(scene);
        waiting.setText(getTranslation("host.waiting", now.door().waiting().size()));
        waiting.setVisible(!now.door().waiting().isEmpty());
        int others = now.hosts().size() - 1;
        leaders.setText(others > 0 ? getTranslation("host.leaders", others) : "");
        reopen.setVisible(
                step instanceof Step.Closed(var question, var vote) && Hosting.isMissingAnyone(now, question, vote));
        discuss.setVisible(step.canBeDiscussed());
        pause.setVisible(step instanceof Step.Asking);
        skip.setVisible(
                step.questionOn().isPresent() && !(step instanceof Step.Revealed) && !(step instanceof Step.Standing));
        back.setVisible((step instanceof Step.Reading || step instanceof Step.Standing || now.ended())
                && now.outcomes().contains(QuestionOutcome.REVEALED));
        lock.setText(getTranslation(now.locked() ? "host.do.unlock" : "host.do.lock"));
        lock.setVisible(!now.ended());
        end.setVisible(!now.ended());
        again.setVisible(now.ended());
        round.setVisible(now.ended());
    }

    private Div items() {
        var fullscreen = button("host.do.fullscreen", () -> {});
        fullscreen.getElement().setAttribute("data-fullscreen", "");
        var light = button("host.do.light", () -> {});
        light.removeAll();
        light.add(word("to-light", "host.do.light"), word("to-dark", "host.do.dark"));
        light.getElement().setAttribute("data-light", "");
        var notes = Address.remote(room.plan().code()).link(getTranslation("host.do.notes"));
        notes.addClassName("bar-notes");
        notes.setTarget(AnchorTarget.BLANK);
        var items = new Div(
                pause,
                skip,
                back,
                again,
                button("host.do.players", () -> desk.open(Panel.PLAYERS)),
                button("host.do.entry", () -> desk.open(Panel.ENTRY)),
                lock,
                fullscreen,
                light,
                notes,
                button("host.do.remote", () -> desk.open(Panel.REMOTE)),
                button("host.do.recovery", () -> desk.open(Panel.RECOVERY)),
                button("host.do.devices", () -> desk.open(Panel.DEVICES)),
                end);
        items.addClassName("host-items");
        return items;
    }

    private Span word(String className, String key) {
        var word = new Span(getTranslation(key));
        word.addClassName(className);
        return word;
    }

    private NativeButton stepping(String key, Function<Step, HostAction> action) {
        var button = new NativeButton(getTranslation(key));
        onPress(button, action);
        return button;
    }

    private void onPress(NativeButton button, Function<Step, HostAction> action) {
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-step", "")
                .addEventListener("click", press -> lead(press, action))
                .addEventData(TURN);
    }

    private void lead(DomEvent press, Function<Step, HostAction> action) {
        if (String.valueOf(turn).equals(press.getEventData().path(TURN).asString(""))) {
            desk.lead(action.apply(room.step()));
        }
    }

    private NativeButton button(String key, Runnable deed) {
        var button = new NativeButton(getTranslation(key), _ -> {
            menu.setOpen(false);
            deed.run();
        });
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
