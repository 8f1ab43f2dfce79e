package app.hearsay.ui.host;

import app.hearsay.game.ExtraTime;
import app.hearsay.game.Player;
import app.hearsay.game.Room;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.stream.Collectors;

/// Who has more time than the class, where a clock runs, and the way to change it. See decision 0094.
final class PresenterExtraTime extends PresenterPart {

    private final Paragraph who;

    /// @param change opens the list of players
    PresenterExtraTime(Runnable change) {
        this(new Paragraph(), new NativeButton("", _ -> change.run()));
    }

    private PresenterExtraTime(Paragraph who, NativeButton change) {
        super("extra-time", who, change);
        this.who = who;
        change.setText(getTranslation("host.notes.extra.change"));
        change.addClassName("secondary");
        change.getElement().setAttribute("type", "button");
        head(getTranslation("host.notes.extra"));
    }

    void update(Room room) {
        setVisible(room.plan().rules().limit().isPresent() && room.size() > 0 && !room.ended());
        var words = room.present().stream()
                .filter(player -> player.extraTime() != ExtraTime.CLASS_TIME)
                .map(this::words)
                .collect(Collectors.joining(", "));
        who.setText(words.isEmpty() ? getTranslation("host.notes.extra.nobody") : words);
    }

    private String words(Player player) {
        return player.name().shown() + ": "
                + getTranslation("extra-time." + player.extraTime().name().toLowerCase(Locale.ROOT));
    }
}
