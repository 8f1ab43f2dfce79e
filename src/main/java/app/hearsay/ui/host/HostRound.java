package app.hearsay.ui.host;

import app.hearsay.room.RoundWish;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What the next round of the same class is to be.
final class HostRound extends Div {

    private static final List<Integer> COUNTS = List.of(5, 10, 15, 20);
    private static final int USUAL_COUNT = 10;

    private final HostChoice<RoundWish.Texts> texts;
    private final HostChoice<Integer> count;
    private final HostChoice<Boolean> anew;

    HostRound(Consumer<RoundWish> begin) {
        addClassName("host-round");
        texts = new HostChoice<>(
                "host.round.texts",
                words(
                        Map.of(
                                RoundWish.Texts.ALL,
                                "host.round.texts.all",
                                RoundWish.Texts.SAME,
                                "host.round.texts.same"),
                        List.of(RoundWish.Texts.values())),
                RoundWish.Texts.ALL);
        var counts = new LinkedHashMap<Integer, String>();
        COUNTS.forEach(number -> counts.put(number, String.valueOf(number)));
        count = new HostChoice<>("host.round.count", counts, USUAL_COUNT);
        anew = new HostChoice<>(
                "host.round.points",
                words(Map.of(false, "host.round.points.on", true, "host.round.points.anew"), List.of(false, true)),
                false);
        var yes = new NativeButton(
                getTranslation("host.round.begin"),
                _ -> begin.accept(new RoundWish(texts.chosen(), count.chosen(), anew.chosen())));
        yes.addClassName("primary");
        yes.getElement().setAttribute("type", "button");
        add(new Paragraph(getTranslation("host.round.text")), texts, count, anew, yes);
    }

    /// @param order in which they stand
    private <T> Map<T, String> words(Map<T, String> keys, List<T> order) {
        var words = new LinkedHashMap<T, String>();
        order.forEach(option -> words.put(option, getTranslation(keys.getOrDefault(option, ""))));
        return words;
    }
}
