package app.hearsay.load;

import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the first page tells a window about itself.
///
/// @param ui the number of the window in its session
/// @param patience how long Flow waits for a message that is missing
/// @param heartbeat how often a window says that it is still there
/// @param uidl the first message
record Bootstrap(int ui, Duration patience, Duration heartbeat, JsonNode uidl) {

    private static final String BEFORE = "window.Vaadin.TypeScript=";

    /// @throws IllegalStateException if the page brings no first view, as without `vaadin.eager-server-load`
    static Bootstrap in(String page) {
        var at = page.indexOf(BEFORE);
        if (at < 0) {
            throw new IllegalStateException("The page brings no first view: " + page);
        }
        try (var parser = JsonMapper.shared().createParser(page.substring(at + BEFORE.length()))) {
            JsonNode initial = parser.readValueAsTree();
            return of(initial.path("initial").path("appConfig"));
        }
    }

    private static Bootstrap of(JsonNode config) {
        return new Bootstrap(
                config.path("v-uiId").intValue(),
                Duration.ofMillis(config.path("maxMessageSuspendTimeout").intValue()),
                Duration.ofSeconds(config.path("heartbeatInterval").intValue()),
                config.path("uidl"));
    }
}
