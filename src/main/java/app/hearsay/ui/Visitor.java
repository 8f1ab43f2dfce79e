package app.hearsay.ui;

import app.hearsay.account.LearnerToken;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import java.security.SecureRandom;

/// Who sits in front of a window: the token that its first request brought.
public final class Visitor {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Visitor() {}

    /// The token of the current window.
    ///
    /// @throws IllegalStateException outside a request of a window
    public static LearnerToken token() {
        var ui = UI.getCurrent();
        var token = ui == null ? null : ComponentUtil.getData(ui, LearnerToken.class);
        if (token == null) {
            throw new IllegalStateException("no window has been opened");
        }
        return token;
    }

    /// Keeps the request's token for the window. A browser that refuses cookies gets one that lasts as long as the
    /// window does.
    static void remember(UI ui, VaadinServletRequest request) {
        var token =
                LearnerCookieFilter.token(request.getHttpServletRequest()).orElseGet(() -> LearnerToken.random(RANDOM));
        ComponentUtil.setData(ui, LearnerToken.class, token);
    }
}
