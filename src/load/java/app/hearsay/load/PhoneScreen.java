package app.hearsay.load;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What a phone shows of a room: some marks, and the sheet of its stage.
///
/// @param marks by name; what is not so is empty
/// @param sheet the version of the sheet
record PhoneScreen(Map<String, String> marks, String sheet, String html) {

    /// What it shows after it was sent this.
    PhoneScreen with(JsonNode frame) {
        if (!frame.has("marks")) {
            return this;
        }
        var now = new HashMap<String, String>();
        frame.path("marks")
                .properties()
                .forEach(mark -> now.put(mark.getKey(), mark.getValue().asString()));
        return new PhoneScreen(
                now, frame.path("sheet").asString(), frame.path("html").asString(html));
    }

    String mark(String name) {
        return marks.getOrDefault(name, "");
    }

    boolean takesAnswers() {
        return !mark("ballot").isEmpty();
    }
}
