package app.hearsay.ui.lesson;

import app.hearsay.ui.part.Cookies;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;

/// Where a browser remembers that its learner has done the lesson or has not wanted it.
public final class LessonCookie {

    private static final String NAME = "hearsay-lesson";
    private static final String DONE = "done";

    private LessonCookie() {}

    /// Whether the lesson need not be offered any more.
    public static boolean isDone(VaadinRequest request) {
        return Cookies.of(request).value(NAME).filter(DONE::equals).isPresent();
    }

    /// Has the browser remember it from this response on.
    static void remember() {
        VaadinResponse.getCurrent()
                .addCookie(Cookies.of(VaadinRequest.getCurrent()).lasting(NAME, DONE));
    }
}
