package app.hearsay.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a window has been told: its nodes, the constants that they name, and whether it is over.
///
/// Not safe for several threads at once.
final class Display {

    private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final NodeTree tree = new NodeTree();
    private final Map<String, JsonNode> constants = new HashMap<>();
    private String end = "";

    NodeTree tree() {
        return tree;
    }

    /// Takes a message in.
    ///
    /// @return what the scripts in it answer
    List<Rpc> apply(JsonNode message) {
        if (message.has("resynchronize")) {
            tree.clear();
        }
        message.path("constants").forEachEntry(constants::put);
        tree.apply(message.path("changes"));
        noteEnd(message.path("meta"));
        return Scripts.answers(message.path("execute"));
    }

    /// Why the window is of no more use, if it is.
    Optional<String> end() {
        return end.isEmpty() ? Optional.empty() : Optional.of(end);
    }

    void end(String why) {
        end = why;
    }

    boolean wantsPush() {
        return !push("pushMode").map(JsonNode::asString).orElse("DISABLED").equals("DISABLED");
    }

    /// What the listener of this node wants to know about such an event.
    JsonNode asked(Node node, String event) {
        return node.eventData(event)
                .map(key -> constants.getOrDefault(key, NOTHING))
                .orElse(NOTHING);
    }

    private Optional<JsonNode> push(String key) {
        return tree.root().value(Node.PUSH, key);
    }

    private void noteEnd(JsonNode meta) {
        if (meta.has("sessionExpired")) {
            end = "the session has expired";
        } else if (meta.has("appError")) {
            end = "the server reports an error: " + meta.get("appError");
        }
    }
}
