package app.hearsay.ui.host;

import app.hearsay.room.RoundWish;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// What the next round of the same class is to be.
final class HostRound extends Div {

    private static final List<Integer> COUNTS = List.of(5, 10, 15, 20);
    private static final int USUAL_COUNT = 10;

    HostRound(Consumer<RoundWish> begin) {
        addClassName("host-round");
        var texts = new HostChoice<>(
                getTranslation("host.round.texts"),
                List.of(RoundWish.Texts.values()),
                some -> getTranslation("host.round.texts." + some.name().toLowerCase(Locale.ROOT)),
                RoundWish.Texts.ALL);
        var count = new HostChoice<>(getTranslation("host.round.count"), COUNTS, String::valueOf, USUAL_COUNT);
        var anew = new HostChoice<>(
                getTranslation("host.round.points"),
                List.of(false, true),
                fromNothing -> getTranslation(fromNothing ? "host.round.points.anew" : "host.round.points.on"),
                false);
        var yes = new NativeButton(
                getTranslation("host.round.begin"),
                _ -> begin.accept(new RoundWish(texts.chosen(), count.chosen(), anew.chosen())));
        yes.addClassName("primary");
        yes.getElement().setAttribute("type", "button");
        add(new Paragraph(getTranslation("host.round.text")), texts, count, anew, yes);
    }
}
