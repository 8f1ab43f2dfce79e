package app.hearsay.ui.part;

import app.hearsay.learner.LearnerToken;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

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

    public static void remember(UI ui, LearnerToken token) {
        ComponentUtil.setData(ui, LearnerToken.class, token);
    }
}
