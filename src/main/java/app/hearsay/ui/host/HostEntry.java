package app.hearsay.ui.host;

import app.hearsay.game.HostAction;
import app.hearsay.game.Newcomer;
import app.hearsay.game.Room;
import app.hearsay.learner.Learner;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Who comes in: those who wait, whether everybody has to, another code, and a new beginning with nobody inside.
final class HostEntry extends Div {

    /// More would not help to find somebody.
    private static final int MOST_SHOWN = 40;

    private final transient HostControls.Desk desk;
    private final Paragraph waiting = new Paragraph();
    private final NativeButton admitAll;
    private final Map<Learner.Id, Div> rows = new LinkedHashMap<>();
    private final Div queue = new Div();
    private final Paragraph others = new Paragraph();
    private final NativeButton turnAway;
    private final NativeButton byHand;
    private final NativeButton removeAll;
    private final Div question = new Div();

    private Room room;

    HostEntry(Room room, HostControls.Desk desk) {
        this.room = room;
        this.desk = desk;
        addClassName("host-entry");
        admitAll = button("host.entry.admit-all", () -> desk.lead(new HostAction.AdmitAll()));
        admitAll.setClassName("primary");
        turnAway = button("host.entry.turn-away", this::askToTurnAway);
        byHand = button(
                "", () -> desk.lead(new HostAction.ByHand(!this.room.door().byHand())));
        removeAll = button("", this::askToRemoveAll);
        others.addClassName("hint");
        question.addClassName("entry-question");
        var actions = new Div(byHand, button("host.entry.new-code", this::askForNewCode), removeAll, turnAway);
        actions.addClassName("entry-actions");
        add(question, waiting, admitAll, queue, others, actions);
        update(room);
    }

    void update(Room now) {
        room = now;
        var newcomers = now.door().queue();
        waiting.setText(getTranslation(
                newcomers.isEmpty() && now.door().byHand() ? "host.entry.nobody-yet" : "host.entry.waiting",
                newcomers.size()));
        admitAll.setVisible(!newcomers.isEmpty());
        turnAway.setVisible(!newcomers.isEmpty());
        byHand.setText(getTranslation(now.door().byHand() ? "host.entry.by-itself" : "host.entry.by-hand"));
        removeAll.setText(getTranslation("host.entry.remove-all", now.size()));
        removeAll.setVisible(now.size() > 0 && !now.ended());
        others.setText(
                newcomers.size() > MOST_SHOWN ? getTranslation("host.entry.more", newcomers.size() - MOST_SHOWN) : "");
        var shown = newcomers.stream()
                .limit(MOST_SHOWN)
                .collect(Collectors.toMap(Newcomer::id, newcomer -> newcomer, (one, _) -> one, LinkedHashMap::new));
        rows.entrySet().removeIf(row -> {
            boolean gone = !shown.containsKey(row.getKey());
            if (gone) {
                queue.remove(row.getValue());
            }
            return gone;
        });
        shown.values().forEach(newcomer -> rows.computeIfAbsent(newcomer.id(), _ -> row(newcomer)));
    }

    private Div row(Newcomer newcomer) {
        var called = newcomer.name() == null
                ? getTranslation("host.entry.nameless")
                : newcomer.name().shown();
        var name = new Span(called);
        name.addClassName("who");
        var admit = button("host.entry.admit", () -> desk.lead(new HostAction.Admit(newcomer.id())));
        admit.setClassName("remove");
        admit.getElement().setAttribute("aria-label", admit.getText() + ": " + called);
        var row = new Div(name, admit);
        row.addClassName("player-row");
        queue.add(row);
        return row;
    }

    private void askToTurnAway() {
        ask(new HostSure(
                getTranslation(
                        "host.entry.turn-away.sure", room.door().waiting().size()),
                getTranslation("host.entry.turn-away.yes"),
                () -> answered(() -> desk.lead(new HostAction.TurnAway())),
                this::dismiss));
    }

    private void askForNewCode() {
        ask(new HostSure(
                getTranslation("host.entry.new-code.sure"),
                getTranslation("host.entry.new-code.yes"),
                () -> answered(desk::newCode),
                this::dismiss));
    }

    private void askToRemoveAll() {
        ask(new HostSure(
                        getTranslation("host.entry.remove-all.sure", room.size()),
                        getTranslation("host.entry.remove-all.and-code"),
                        () -> answered(() -> {
                            // The code first: nobody comes back by the old one in between.
                            desk.newCode();
                            desk.lead(new HostAction.RemoveAll());
                        }),
                        this::dismiss)
                .or(
                        getTranslation("host.entry.remove-all.yes"),
                        () -> answered(() -> desk.lead(new HostAction.RemoveAll()))));
    }

    private void ask(HostSure sure) {
        question.removeAll();
        question.add(sure);
        sure.scrollIntoView();
    }

    private void answered(Runnable deed) {
        dismiss();
        deed.run();
    }

    private void dismiss() {
        question.removeAll();
    }

    private NativeButton button(String key, Runnable deed) {
        var button = new NativeButton(key.isEmpty() ? "" : getTranslation(key), _ -> deed.run());
        button.addClassName("secondary");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
