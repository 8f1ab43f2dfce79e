package app.hearsay.load;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.context.annotation.Bean;

/// Adds [TickerView] to a Hearsay that a test or a load program starts; nothing finds it by scanning.
class Ticker {

    static final String PATH = "load-ticker";

    @Bean
    VaadinServiceInitListener tickerRoute() {
        return Ticker::addRoute;
    }

    private static void addRoute(ServiceInitEvent event) {
        var routes = RouteConfiguration.forApplicationScope();
        if (!routes.isPathAvailable(PATH)) {
            routes.setRoute(PATH, TickerView.class);
        }
    }
}
