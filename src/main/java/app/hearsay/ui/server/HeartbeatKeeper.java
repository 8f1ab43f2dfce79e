package app.hearsay.ui.server;

import app.hearsay.time.SteadyClock;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps windows open when the machine's clock is set forward, or when the process has stood still. Flow notes the time
/// of each window's last heartbeat by that clock, and closes those that seem to have had none for a quarter of an hour;
/// so that time is moved on by what the clock has skipped, before Flow looks at it, which it does after each request.
///
/// See decision 0055.
@Component
final class HeartbeatKeeper implements VaadinServiceInitListener, VaadinRequestInterceptor {

    private static final long serialVersionUID = 1L;
    private static final String SKIPPED = HeartbeatKeeper.class.getName();
    private static final Duration NEGLIGIBLE = Duration.ofSeconds(10);

    private final transient SteadyClock clock;
    private final long first;
    private volatile boolean everSkipped;

    HeartbeatKeeper(SteadyClock clock) {
        this.clock = clock;
        this.first = skipped();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(this);
        event.getSource().addSessionInitListener(begun -> begun.getSession().setAttribute(SKIPPED, skipped()));
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        // Nothing is looked at yet.
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
        // The end of the request comes all the same.
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        long now = skipped();
        everSkipped |= isWorthwhile(now - first);
        if (everSkipped && session != null) {
            session.lock();
            try {
                keep(session, now);
            } finally {
                session.unlock();
            }
        }
    }

    private static void keep(VaadinSession session, long now) {
        if (session.getAttribute(SKIPPED) instanceof Long before && isWorthwhile(now - before)) {
            moveOn(session.getUIs(), now - before);
            session.setAttribute(SKIPPED, now);
        }
    }

    /// @param millis by which the machine's clock went on without time passing; negative if it was set back
    static void moveOn(Collection<UI> windows, long millis) {
        for (var window : windows) {
            var internals = window.getInternals();
            internals.setLastHeartbeatTimestamp(internals.getLastHeartbeatTimestamp() + millis);
        }
    }

    private static boolean isWorthwhile(long millis) {
        return Math.abs(millis) >= NEGLIGIBLE.toMillis();
    }

    /// How far the machine's clock is ahead of the time for which the process has run, in milliseconds.
    private long skipped() {
        return clock.onTheWall().toEpochMilli() - clock.running().toMillis();
    }
}
