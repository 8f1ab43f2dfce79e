package app.hearsay.ui.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.communication.PushMode;

/// The line on which a screen of a room is told what happens; `line.js` watches it.
///
/// See decision 0023.
public final class LiveLine {

    /// Soon enough that `line.js`, which waits a little longer, does not load the page again.
    private static final String TRY_AGAIN_MILLIS = "1000";

    private LiveLine() {}

    public static void open(UI window) {
        var push = window.getPushConfiguration();
        push.setPushMode(PushMode.AUTOMATIC);
        push.setParameter("reconnectInterval", TRY_AGAIN_MILLIS);
    }

    public static void close(UI window) {
        window.getPushConfiguration().setPushMode(PushMode.DISABLED);
    }
}
