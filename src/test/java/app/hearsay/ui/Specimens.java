package app.hearsay.ui;

import app.hearsay.ui.part.Html;
import com.google.gson.Gson;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// A page, for tests only, that makes many components as the server would put them on a screen. Any page of
/// that server can fetch their HTML, so that a test can lay out one after the other.
public abstract class Specimens extends Main {

    /// JSON by its address.
    private static final Map<String, String> MADE = new ConcurrentHashMap<>();

    /// Keeps them for all tests of this process.
    protected Specimens(String path, Stream<? extends Component> components) {
        var language = UI.getCurrent().getLocale().getLanguage();
        MADE.put(
                address(path, language),
                new Gson().toJson(components.map(Html::of).toList()));
        add(new Paragraph(path));
    }

    /// Adds the page to the app that starts, unless it is there, and what it makes.
    public static VaadinServiceInitListener at(String path, Class<? extends Specimens> view) {
        return event -> {
            var routes = RouteConfiguration.forApplicationScope();
            if (!routes.isPathAvailable(path)) {
                routes.setRoute(path, view);
            }
            event.addRequestHandler((_, request, response) ->
                    Objects.equals(request.getPathInfo(), "/" + path + ".json") && serve(path, request, response));
        };
    }

    private static boolean serve(String path, VaadinRequest request, VaadinResponse response) throws IOException {
        var made = Objects.requireNonNull(MADE.get(address(path, request.getParameter("language"))));
        response.setContentType("application/json");
        response.getOutputStream().write(made.getBytes(StandardCharsets.UTF_8));
        return true;
    }

    /// From where the guest's pages fetch the HTML of all, a list of strings; has them made if nobody has.
    ///
    /// @param language that the guest reads, such as `de-DE`
    public static String of(String path, Guest guest, String language) {
        var address = address(path, language.substring(0, 2));
        if (!MADE.containsKey(address)) {
            guest.open("/" + path);
        }
        return address;
    }

    private static String address(String path, String language) {
        return "/%s.json?language=%s".formatted(path, language);
    }
}
