package app.hearsay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;

/// Pages for tests only, which hand out what a test puts on a screen itself.
public final class TestPage {

    private TestPage() {}

    /// Adds the page to the app that starts, unless it is there.
    public static VaadinServiceInitListener at(String path, Class<? extends Component> view) {
        return _ -> {
            var routes = RouteConfiguration.forApplicationScope();
            if (!routes.isPathAvailable(path)) {
                routes.setRoute(path, view);
            }
        };
    }
}
