package app.hearsay.ui.part;

import app.hearsay.limit.Caller;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;

/// Where the current request comes from.
public final class Callers {

    private Callers() {}

    public static Caller current() {
        return new Caller(
                VaadinSession.getCurrent().getSession().getId(),
                VaadinRequest.getCurrent().getRemoteAddr());
    }
}
