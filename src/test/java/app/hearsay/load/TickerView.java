package app.hearsay.load;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/// The least that a live view does: a button, and one property that changes in every window when someone presses it.
///
/// The property holds the server's [System#nanoTime()] of that moment, which other processes of a Linux machine can
/// compare with their own, and as much text as a question has. With `?via=ws` windows talk over the push line, too.
final class TickerView extends Div implements BeforeEnterObserver {

    static final String CLASS = "tick";

    private static final Set<TickerView> ALL = ConcurrentHashMap.newKeySet();
    private static final String QUESTION = " Who says so, and how sure?".repeat(15);

    private final Div tick = new Div();
    private boolean viaPush;

    TickerView() {
        var button = new NativeButton("tick", _ -> tickAll());
        button.addClassName("go");
        tick.addClassName(CLASS);
        add(button, tick);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        viaPush = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("via")
                .filter("ws"::equals)
                .isPresent();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var push = event.getUI().getPushConfiguration();
        push.setPushMode(PushMode.AUTOMATIC);
        push.setTransport(viaPush ? Transport.WEBSOCKET : Transport.WEBSOCKET_XHR);
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
