package app.hearsay.load;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/// The least that a live view does: a button, and one property that changes in every window when someone presses it.
///
/// The property holds the server's [System#nanoTime()] of that moment, which other processes of a Linux machine can
/// compare with their own, and as much text as a question has.
final class TickerView extends Div {

    static final String CLASS = "tick";

    private static final Set<TickerView> ALL = ConcurrentHashMap.newKeySet();
    private static final String QUESTION = " Who says so, and how sure?".repeat(15);

    private final Div tick = new Div();

    TickerView() {
        var button = new NativeButton("tick", _ -> tickAll());
        button.addClassName("go");
        tick.addClassName(CLASS);
        add(button, tick);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        ALL.add(this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        ALL.remove(this);
    }

    /// Lets the windows of former tests rest.
    static void forgetAll() {
        ALL.clear();
    }

    /// How many windows the server knows to be out of its reach at this moment.
    static long away() {
        return ALL.stream()
                .flatMap(view -> view.getUI().stream())
                .map(TickerView::isAway)
                .filter(CompletableFuture::join)
                .count();
    }

    private static CompletableFuture<Boolean> isAway(UI ui) {
        var answer = new CompletableFuture<Boolean>();
        ui.access(() -> answer.complete(!ui.getInternals().getPushConnection().isConnected()));
        return answer;
    }

    private static void tickAll() {
        var text = System.nanoTime() + QUESTION;
        ALL.forEach(view -> view.getUI()
                .ifPresent(ui -> ui.access(() -> view.tick.getElement().setProperty("innerHTML", text))));
    }
}
