package app.hearsay.ui;

import app.hearsay.account.LearnerToken;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;

/// Who sits in front of a window: the token that its first request brought.
public final class Visitor {

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

    /// Gives the browser another token, so that it stands for nobody known.
    public static void renew(LearnerToken token) {
        var cookie = Cookies.lasting(
                LearnerCookieFilter.COOKIE,
                token.value(),
                VaadinRequest.getCurrent().isSecure());
        VaadinResponse.getCurrent().addCookie(cookie);
        remember(UI.getCurrent(), token);
    }

    static void remember(UI ui, LearnerToken token) {
        ComponentUtil.setData(ui, LearnerToken.class, token);
    }
}
