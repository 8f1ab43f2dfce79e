package app.hearsay.ui.room;

import app.hearsay.room.Caller;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;

/// Where the current request comes from.
final class Callers {

    private Callers() {}

    static Caller current() {
        return new Caller(
                VaadinSession.getCurrent().getSession().getId(),
                VaadinRequest.getCurrent().getRemoteAddr());
    }
}
