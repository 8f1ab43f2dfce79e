package app.hearsay.ui.question;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Reads the places on a screen that a browser sends, counted from 0.
public final class Places {

    private static final int MOST = 1000;

    private Places() {}

    /// The places that a browser sent; empty if it sent anything but whole numbers, or far too many.
    public static List<Integer> sent(JsonNode json) {
        boolean sound = json.isArray()
                && json.size() <= MOST
                && StreamSupport.stream(json.spliterator(), false)
                        .allMatch(place -> place.isIntegralNumber() && place.canConvertToInt());
        return sound
                ? StreamSupport.stream(json.spliterator(), false)
                        .map(JsonNode::asInt)
                        .toList()
                : List.of();
    }
}
