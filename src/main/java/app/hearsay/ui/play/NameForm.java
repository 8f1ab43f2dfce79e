package app.hearsay.ui.play;

import app.hearsay.game.Player;
import app.hearsay.game.Room;
import app.hearsay.nickname.Nickname;
import app.hearsay.nickname.SuggestedNames;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where a player gets a name and, if players choose, a team.
final class NameForm extends Div {

    /// Takes what was chosen; null leaves it to the room.
    @FunctionalInterface
    interface Taker {
        void take(@Nullable Nickname name, @Nullable Integer team);
    }

    private static final int SUGGESTIONS = 4;

    private final Room room;
    private final RandomGenerator random;
    private final Consumer<String> complaints;
    private final Taker taker;
    private final Input typed = new Input();
    private final Div names = new Div();
    private final Div teams = new Div();
    private @Nullable Nickname picked;
    private @Nullable Integer team;

    NameForm(Room room, RandomGenerator random, Consumer<String> complaints, Taker taker) {
        this.room = room;
        this.random = random;
        this.complaints = complaints;
        this.taker = taker;
        addClassName("join-form");
        var title = new H2(getTranslation("join.name.title"));
        switch (room.plan().rules().names()) {
            case NUMBERS -> add(new Paragraph(getTranslation("join.name.number")));
            case SUGGESTED -> add(title, new Paragraph(getTranslation("join.name.suggested")), suggestions());
            case FREE -> add(title, free());
        }
        if (room.plan().rules().teams().chosen()) {
            add(new H2(getTranslation("join.team")), teams());
        }
        var go = new NativeButton(getTranslation("join.go"), _ -> hand());
        go.addClassName("primary");
        add(go);
    }

    private Div suggestions() {
        names.addClassName("name-choices");
        names.getElement().setAttribute("role", "group");
        suggest();
        var others = new NativeButton(getTranslation("join.name.others"), _ -> suggest());
        others.addClassName("text-button");
        return new Div(names, others);
    }

    private void suggest() {
        var taken =
                room.players().values().stream().map(Player::skeleton).collect(Collectors.toCollection(HashSet::new));
        var suggested = new ArrayList<Nickname>();
        for (int i = 0; i < SUGGESTIONS; i++) {
            var name = SuggestedNames.suggest(room.plan().rules().language(), taken, random);
            taken.add(name.skeleton());
            suggested.add(name);
        }
        names.removeAll();
        suggested.forEach(name -> names.add(choice(name.shown(), names, () -> picked = name)));
        picked = suggested.getFirst();
        press(names, 0);
    }

    private Div free() {
        var label = new NativeLabel(getTranslation("join.name.free"));
        label.setFor("nickname");
        typed.setId("nickname");
        typed.getElement()
                .setAttribute("autocomplete", "nickname")
                .setAttribute("maxlength", "40")
                .setAttribute("enterkeyhint", "go")
                .setAttribute("aria-describedby", "nickname-hint");
        typed.getElement().addEventListener("keydown", _ -> hand()).setFilter("event.key == 'Enter'");
        var hint = new Paragraph(getTranslation("join.name.hint"));
        hint.setId("nickname-hint");
        hint.addClassName("hint");
        return new Div(label, hint, typed);
    }

    private Div teams() {
        teams.addClassName("name-choices");
        teams.getElement().setAttribute("role", "group");
        for (int i = 0; i < room.plan().rules().teams().count(); i++) {
            int number = i;
            teams.add(choice(getTranslation("join.team.number", number + 1), teams, () -> team = number));
        }
        return teams;
    }

    private NativeButton choice(String label, Div group, Runnable pick) {
        var button = new NativeButton(label);
        button.addClassName("secondary");
        button.getElement().setAttribute("aria-pressed", "false");
        button.addClickListener(_ -> {
            pick.run();
            press(group, group.indexOf(button));
        });
        return button;
    }

    private static void press(Div group, int chosen) {
        var buttons = group.getChildren().toList();
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).getElement().setAttribute("aria-pressed", String.valueOf(i == chosen));
        }
    }

    private void hand() {
        switch (room.plan().rules().names()) {
            case NUMBERS -> taker.take(null, team);
            case SUGGESTED -> taker.take(picked, team);
            case FREE -> {
                switch (Nickname.check(typed.getValue())) {
                    case Nickname.Check.Fits(var name) -> taker.take(name, team);
                    case Nickname.Check.Refused(var reason) ->
                        complaints.accept(getTranslation("join.name."
                                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
                }
            }
        }
    }
}
