package app.hearsay.ui.part;

import app.hearsay.catalog.Selection;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;

/// Where a browser remembers what its learner would like to practise.
public final class SelectionCookie {

    private static final String NAME = "hearsay-practice";

    private SelectionCookie() {}

    /// What the cookie of this request says; an unknown value counts as none, and none as everything. What it comes to
    /// for a reader, tells [app.hearsay.catalog.Catalog#forReader(Selection, java.util.Locale)].
    public static Selection read(VaadinRequest request) {
        return Cookies.of(request).value(NAME).flatMap(Selection::parse).orElse(Selection.ALL);
    }

    /// Has the browser remember it from this response on.
    public static void remember(Selection selection) {
        VaadinResponse.getCurrent()
                .addCookie(Cookies.of(VaadinRequest.getCurrent()).lasting(NAME, selection.code()));
    }
}
