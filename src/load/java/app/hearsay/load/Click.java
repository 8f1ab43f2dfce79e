package app.hearsay.load;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What an event has to carry: the values of the expressions that the server's listener asks for.
final class Click {

    private static final int LEFT = 0;

    private Click() {}

    /// @param asked an object whose keys are the expressions
    /// @param known values that only the caller can know, such as those of our own scripts
    static Map<String, Object> data(JsonNode asked, Map<String, ?> known) {
        var data = new HashMap<String, Object>();
        for (var expression : asked.propertyNames()) {
            data.put(expression, known.containsKey(expression) ? known.get(expression) : usual(expression));
        }
        return data;
    }

    private static Object usual(String expression) {
        return switch (expression) {
            case "event.shiftKey", "event.metaKey", "event.ctrlKey", "event.altKey" -> false;
            case "event.detail" -> 1;
            case "event.button" -> LEFT;
            case "event.clientX", "event.clientY", "event.screenX", "event.screenY" -> 100;
            default -> throw new IllegalArgumentException("Nobody said what " + expression + " is");
        };
    }
}
